import { connect, type Socket } from "node:net";
import { requireLoopback } from "../loopback.ts";
import { encodeClientWebSocketFrame, OPCODE } from "./client-frame.ts";
import { FrameReader } from "./frame-reader.ts";
import { type Endpoint, headLength, newUpgrade, type Upgrade } from "./upgrade.ts";

export type LeanSocketEvents = {
  readonly onOpen: () => void;
  /** A data frame. The payload is valid during the call only. */
  readonly onData: (payload: Uint8Array) => void;
  /** Told once, when the socket ended without `close`. */
  readonly onLost: (reason: string) => void;
};

/** One read at a time in a process, and what is read is used up before the next one. */
const READ_BUFFER = Buffer.alloc(256 * 1024);

/** A WebSocket that costs little more than its TCP socket: a client library costs more than the server under test. */
export class LeanSocket {
  readonly #socket: Socket;
  readonly #events: LeanSocketEvents;
  readonly #upgrade: Upgrade;
  readonly #frames = new FrameReader((opcode, payload) => this.#take(opcode, payload));
  #head: Uint8Array | undefined = new Uint8Array(0);
  #isEnded = false;

  constructor(endpoint: Endpoint, events: LeanSocketEvents) {
    requireLoopback(endpoint.host);
    this.#events = events;
    this.#upgrade = newUpgrade(endpoint);
    this.#socket = connect({
      host: endpoint.host,
      port: endpoint.port,
      noDelay: true,
      onread: { buffer: READ_BUFFER, callback: (length, buffer) => this.#read(buffer.subarray(0, length)) },
    });
    this.#socket.on("connect", () => this.#socket.write(this.#upgrade.request));
    this.#socket.on("error", (error) => this.#lose(error.message));
    this.#socket.on("close", () => this.#lose("the server closed the socket"));
  }

  send(payload: Uint8Array): void {
    this.#socket.write(encodeClientWebSocketFrame(OPCODE.binary, payload));
  }

  close(): void {
    this.#isEnded = true;
    this.#socket.destroy();
  }

  /** Hot path. Always goes on reading. */
  #read(chunk: Uint8Array): boolean {
    if (this.#head === undefined) this.#frames.read(chunk);
    else this.#readHead(Buffer.concat([this.#head, chunk]));
    return true;
  }

  #readHead(bytes: Uint8Array): void {
    const length = headLength(bytes);
    if (length === undefined) {
      this.#head = bytes;
      return;
    }
    this.#head = undefined;
    try {
      this.#upgrade.check(Buffer.from(bytes.subarray(0, length)).toString("latin1"));
    } catch (error) {
      this.#lose(error instanceof Error ? error.message : String(error));
      return;
    }
    this.#events.onOpen();
    this.#frames.read(bytes.subarray(length));
  }

  #take(opcode: number, payload: Uint8Array): void {
    if (opcode === OPCODE.binary) this.#events.onData(payload);
    else if (opcode === OPCODE.ping) this.#socket.write(encodeClientWebSocketFrame(OPCODE.pong, payload));
    else if (opcode === OPCODE.close) this.#lose(`the server closed the WebSocket with ${closeCodeIn(payload)}`);
  }

  #lose(reason: string): void {
    if (this.#isEnded) return;
    this.close();
    this.#events.onLost(reason);
  }
}

function closeCodeIn([high = 0, low = 0]: Uint8Array): number {
  return high * 256 + low;
}
