import { assertNever, mayReconnectAfter } from "@plaza/core";
import { decodeServerFrame, encodeClientFrame, type plaza } from "@plaza/proto/client";
import type { CancelTimer, CloseEventLike, Environment, WebSocketLike } from "../environment.ts";
import { PlazaClientError } from "../errors.ts";
import { Heartbeat } from "./heartbeat.ts";
import { type Reply, RequestTable } from "./request-table.ts";

export type ServerPush = plaza.v1.ServerFrame;
export type Command = Omit<plaza.v1.ClientFrame.$Properties, "id" | "command" | "$unknowns">;

/** Sends a command. Resolves with a reply that is no error; rejects with a PlazaClientError. */
export type Request = (command: Command) => Promise<Reply>;

/** Why a connection is over. */
export type LinkEnd =
  /** The server refused the connect command. */
  | { readonly kind: "refused"; readonly error: PlazaClientError }
  | { readonly kind: "closed"; readonly code: number; readonly reason: string; readonly mayReconnect: boolean };

export type LinkOptions = {
  readonly environment: Environment;
  readonly url: string;
  readonly connect: plaza.v1.Connect.$Properties;
  readonly commandTimeoutMs: number;
  readonly onConnected: (connected: plaza.v1.Connected.$Properties) => void;
  readonly onPush: (push: ServerPush) => void;
  /** Called once, and nothing after it. Not called when the link was closed from this side. */
  readonly onEnded: (end: LinkEnd) => void;
};

/** One WebSocket from its opening to its end: says connect first, matches replies, watches for silent death. */
export class Link {
  readonly #options: LinkOptions;
  readonly #requests: RequestTable;
  readonly #socket: WebSocketLike;
  readonly #cancelOpening: CancelTimer;
  #heartbeat: Heartbeat | undefined;
  #farewell: plaza.v1.Disconnect.$Properties | undefined;
  #maxFrameBytes = Number.POSITIVE_INFINITY;
  #hasOpened = false;
  #isOver = false;

  /** Throws what the WebSocket constructor throws, as on an address that is none. */
  constructor(options: LinkOptions) {
    const { environment, commandTimeoutMs } = options;
    this.#options = options;
    this.#requests = new RequestTable(environment);
    this.#socket = new environment.WebSocket(options.url, ["plaza.v1.protobuf"]);
    this.#socket.binaryType = "arraybuffer";
    this.#socket.addEventListener("open", () => this.#sayConnect());
    this.#socket.addEventListener("message", (event) => this.#receive(event.data));
    this.#socket.addEventListener("close", (event) => this.#closed(event));
    this.#socket.addEventListener("error", () => this.#failed());
    this.#cancelOpening = environment.startTimer(() => this.#fail("the connection did not open"), commandTimeoutMs);
  }

  /** Resolves with a reply that is no error; rejects with a PlazaClientError. */
  async request(command: Command, timeoutMs = this.#options.commandTimeoutMs): Promise<Reply> {
    if (this.#isOver) throw new PlazaClientError("disconnected", "the connection is over");
    const id = this.#requests.nextId();
    const bytes = encode({ ...command, id });
    if (bytes.length > this.#maxFrameBytes) {
      throw new PlazaClientError("tooLarge", `frame of ${bytes.length} bytes exceeds ${this.#maxFrameBytes}`);
    }
    const reply = this.#requests.wait(id, timeoutMs);
    this.#socket.send(new Uint8Array(bytes).buffer); // A copy: the encoder may return a view on a larger buffer.
    return reply;
  }

  /** Ends the connection from this side. */
  close(): void {
    if (this.#isOver) return;
    this.#end();
    this.#socket.close(NORMAL_CLOSURE);
  }

  #sayConnect(): void {
    if (this.#isOver) return;
    this.#hasOpened = true;
    this.#cancelOpening();
    this.request({ connect: this.#options.connect }).then(
      (reply) => this.#connected(reply.connected ?? {}),
      (error: PlazaClientError) => this.#refused(error),
    );
  }

  #connected(connected: plaza.v1.Connected.$Properties): void {
    if (this.#isOver) return;
    const { environment, commandTimeoutMs, onConnected } = this.#options;
    this.#maxFrameBytes = connected.maxFrameBytes || Number.POSITIVE_INFINITY;
    const silenceMs = (connected.idleTimeoutMs || DEFAULT_IDLE_TIMEOUT_MS) / 2;
    this.#heartbeat = new Heartbeat({
      environment,
      silenceMs,
      ping: () => this.request({ ping: {} }, Math.min(commandTimeoutMs, silenceMs)),
      onDead: () => this.#fail("the server does not answer"),
    });
    onConnected(connected);
  }

  #refused(error: PlazaClientError): void {
    if (this.#isOver) return;
    this.#finish({ kind: "refused", error });
    this.#socket.close(NORMAL_CLOSURE);
  }

  #receive(data: unknown): void {
    if (this.#isOver) return;
    this.#heartbeat?.heard();
    const frame = data instanceof ArrayBuffer ? decode(new Uint8Array(data)) : undefined;
    if (frame === undefined) this.#fail("the server sent something that is no frame");
    else this.#dispatch(frame);
  }

  #dispatch(frame: plaza.v1.ServerFrame): void {
    switch (frame.frame) {
      case "reply":
        this.#requests.settle(frame.reply ?? {});
        return;
      case "disconnect":
        this.#farewell = frame.disconnect ?? {};
        return;
      case undefined: // A push that only newer clients know. [PV1]
        return;
      case "roomBatch":
      case "occupancy":
      case "roomPosition":
      case "roomClosed":
      case "kicked":
      case "reconnect":
      case "continuityLost":
      case "broadcast":
        this.#options.onPush(frame);
        return;
      default:
        assertNever(frame.frame);
    }
  }

  /**
   * A close event follows and says more, but for one case: the WebSocket of Node 22 has none for a connection that did not
   * open, and would be waited for until the deadline of its opening.
   */
  #failed(): void {
    if (this.#hasOpened) return;
    // Nothing is closed: there is no connection, and this WebSocket would answer with one more error event.
    this.#finish(broken("the connection could not be opened"));
  }

  #closed(event: CloseEventLike): void {
    if (this.#isOver) return;
    const code = this.#farewell?.code || event.code;
    const reason = this.#farewell?.reason || event.reason;
    const mayReconnect = mayReconnectAfter(code) && (this.#farewell?.mayReconnect ?? true);
    this.#finish({ kind: "closed", code, reason, mayReconnect });
  }

  /** Gives the connection up and treats it as if it had broken. */
  #fail(reason: string): void {
    this.#finish(broken(reason));
    this.#socket.close(NORMAL_CLOSURE);
  }

  #finish(end: LinkEnd): void {
    if (this.#isOver) return;
    this.#end();
    this.#options.onEnded(end);
  }

  #end(): void {
    this.#isOver = true;
    this.#cancelOpening();
    this.#heartbeat?.stop();
    this.#requests.rejectAll(new PlazaClientError("disconnected", "the connection ended before the reply came"));
  }
}

/** How a connection ends that broke rather than being closed. */
function broken(reason: string): LinkEnd {
  return { kind: "closed", code: ABNORMAL_CLOSURE, reason, mayReconnect: true };
}

function encode(frame: plaza.v1.ClientFrame.$Properties): Uint8Array {
  try {
    return encodeClientFrame(frame);
  } catch (cause) {
    throw new PlazaClientError("badArgument", "a field has a value of the wrong type", { cause });
  }
}

function decode(bytes: Uint8Array): plaza.v1.ServerFrame | undefined {
  try {
    return decodeServerFrame(bytes);
  } catch {
    return undefined; // The caller gives the connection up; there is no more to know about such bytes.
  }
}

/** RFC 6455: what an application may send by itself, and what stands for a connection that broke. */
const NORMAL_CLOSURE = 1000;
const ABNORMAL_CLOSURE = 1006;

/** For a server that does not say. */
const DEFAULT_IDLE_TIMEOUT_MS = 60_000;
