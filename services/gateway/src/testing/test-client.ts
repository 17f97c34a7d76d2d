import { plaza, type Subprotocol } from "@plaza/proto";
import { encodeClientFrame } from "@plaza/proto/client";

type Command = Omit<plaza.v1.ClientFrame.$Properties, "id" | "command">;
type ServerFrame = plaza.v1.ServerFrame;
type Waiter = { readonly is: (frame: ServerFrame) => boolean; readonly resolve: (frame: ServerFrame) => void };

/** A client that shows a test every frame as it came, without the intelligence of the SDK. */
export class TestClient {
  readonly #socket: WebSocket;
  readonly #subprotocol: Subprotocol;
  readonly #waiters = new Set<Waiter>();
  /** Every frame in the order of arrival. */
  readonly frames: ServerFrame[] = [];
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  #nextId = 1;

  private constructor(socket: WebSocket, subprotocol: Subprotocol) {
    this.#socket = socket;
    this.#subprotocol = subprotocol;
    socket.binaryType = "arraybuffer";
    socket.addEventListener("message", ({ data }) => this.#receive(data));
    this.closed = new Promise((resolve) => {
      socket.addEventListener("close", ({ code, reason }) => resolve({ code, reason }));
    });
  }

  /** Opens the socket; rejects when the gateway refuses. */
  static async open(url: string, subprotocol: Subprotocol = "plaza.v1.protobuf"): Promise<TestClient> {
    const socket = new WebSocket(url, subprotocol);
    const client = new TestClient(socket, subprotocol);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener("open", () => resolve(), { once: true });
      socket.addEventListener("error", () => reject(new Error("the gateway refused the WebSocket")), { once: true });
    });
    return client;
  }

  /** Opens the socket and connects anonymously unless told otherwise. */
  static async connect(
    url: string,
    connect: plaza.v1.Connect.$Properties = {},
    subprotocol: Subprotocol = "plaza.v1.protobuf",
  ): Promise<TestClient> {
    const client = await TestClient.open(url, subprotocol);
    const reply = await client.command({ connect: { protocolVersion: 1, ...connect } });
    if (!reply.connected) throw new Error(`connect was answered with ${JSON.stringify(reply)}`);
    return client;
  }

  /** Sends a command and resolves with its reply. */
  async command(command: Command): Promise<plaza.v1.Reply.$Properties> {
    const id = this.#nextId;
    this.#nextId += 1;
    const reply = this.next((frame) => frame.reply?.id === id);
    this.sendFrame({ id, ...command });
    return (await reply).reply ?? {};
  }

  sendFrame(frame: plaza.v1.ClientFrame.$Properties): void {
    if (this.#subprotocol === "plaza.v1.protobuf") this.#socket.send(encodeClientFrame(frame));
    else this.#socket.send(JSON.stringify(plaza.v1.ClientFrame.toObject(plaza.v1.ClientFrame.fromObject(frame))));
  }

  sendRaw(data: string | Uint8Array<ArrayBuffer>): void {
    this.#socket.send(data);
  }

  /** The next frame from now on that is like this. */
  next(is: (frame: ServerFrame) => boolean): Promise<ServerFrame> {
    return new Promise((resolve) => this.#waiters.add({ is, resolve }));
  }

  /** A frame like this, whether it has come already or comes yet. */
  async seen(is: (frame: ServerFrame) => boolean): Promise<ServerFrame> {
    return this.frames.find(is) ?? this.next(is);
  }

  /** Resolves when a publication with this text has come. */
  async sawText(text: string): Promise<void> {
    await this.seen(({ roomBatch }) => textsOf(roomBatch).includes(text));
  }

  /** The texts of all publications that were pushed, in order. */
  texts(): readonly string[] {
    return this.frames.flatMap(({ roomBatch }) => textsOf(roomBatch));
  }

  close(): void {
    this.#socket.close();
  }

  #receive(data: unknown): void {
    const frame = this.#decode(data);
    this.frames.push(frame);
    for (const waiter of [...this.#waiters].filter(({ is }) => is(frame))) {
      this.#waiters.delete(waiter);
      waiter.resolve(frame);
    }
  }

  #decode(data: unknown): ServerFrame {
    if (this.#subprotocol === "plaza.v1.protobuf" && data instanceof ArrayBuffer) {
      return plaza.v1.ServerFrame.decode(new Uint8Array(data));
    }
    if (this.#subprotocol === "plaza.v1.json" && typeof data === "string") {
      return plaza.v1.ServerFrame.fromObject(JSON.parse(data));
    }
    throw new Error(`a frame of ${this.#subprotocol} came as ${typeof data}`);
  }
}

export function textsOf(batch: plaza.v1.RoomBatch.$Properties | null | undefined): readonly string[] {
  return (batch?.publications ?? []).map(({ message }) => message?.text ?? "");
}
