import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { plaza } from "@plaza/proto";

/** Speaks HTTP and WebSocket byte by byte, for clients that no library would let a test be. */
export class RawWebSocket {
  readonly #socket: Socket;
  readonly closed: Promise<void>;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("error", () => {});
    this.closed = new Promise((resolve) => socket.once("close", () => resolve()));
  }

  /** A WebSocket that has been upgraded and reads nothing from then on. */
  static async open(url: string): Promise<RawWebSocket> {
    const { socket, head } = await upgrade(url, { "sec-websocket-protocol": "plaza.v1.protobuf" });
    if (!head.startsWith("HTTP/1.1 101")) throw new Error(`the gateway answered ${head}`);
    socket.pause();
    return new RawWebSocket(socket);
  }

  /** One binary message. */
  send(bytes: Uint8Array): void {
    this.#socket.write(maskedFrame(bytes));
  }

  sendBytes(bytes: Uint8Array): void {
    this.#socket.write(bytes);
  }

  resume(): void {
    this.#socket.on("data", () => {});
    this.#socket.resume();
  }

  /** Reads from now on; the list grows with every ServerFrame that arrives. */
  receivedFrames(): readonly plaza.v1.ServerFrame[] {
    const frames: plaza.v1.ServerFrame[] = [];
    let rest: Buffer<ArrayBufferLike> = Buffer.alloc(0);
    this.#socket.on("data", (data: Buffer) => {
      rest = Buffer.concat([rest, data]);
      for (let message = firstMessage(rest); message; message = firstMessage(rest)) {
        rest = rest.subarray(message.end);
        if (message.isBinary) frames.push(plaza.v1.ServerFrame.decode(message.payload));
      }
    });
    this.#socket.resume();
    return frames;
  }

  destroy(): void {
    this.#socket.destroy();
  }
}

/** The status line and headers that an upgrade request with these headers is answered with. */
export async function upgradeAnswer(url: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const { socket, head } = await upgrade(url, headers);
  socket.destroy();
  return head;
}

async function upgrade(url: string, headers: Readonly<Record<string, string>>) {
  const { hostname, port, pathname } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  const standard = { host: hostname, upgrade: "websocket", connection: "Upgrade" };
  const key = { "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==", "sec-websocket-version": "13" };
  const lines = Object.entries({ ...standard, ...key, ...headers }).map(([name, value]) => `${name}: ${value}`);
  socket.write(`GET ${pathname} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
  const [data] = await once(socket, "data");
  return { socket, head: String(data) };
}

/** A complete binary message from a client; the mask is all zeros, which changes nothing. */
function maskedFrame(bytes: Uint8Array): Uint8Array {
  const head = Buffer.alloc(14);
  head[0] = 0x82;
  head[1] = 0x80 | 127;
  head.writeBigUInt64BE(BigInt(bytes.length), 2);
  const isShort = bytes.length < 126;
  if (isShort) return Buffer.concat([Buffer.from([0x82, 0x80 | bytes.length, 0, 0, 0, 0]), bytes]);
  return Buffer.concat([head, bytes]);
}

/** The first message of what a server sent, once it is complete. */
function firstMessage(bytes: Buffer) {
  if (bytes.length < 10) return undefined;
  const short = bytes.readUInt8(1) & 127;
  const start = short === 127 ? 10 : short === 126 ? 4 : 2;
  const length = short === 127 ? Number(bytes.readBigUInt64BE(2)) : short === 126 ? bytes.readUInt16BE(2) : short;
  const end = start + length;
  if (bytes.length < end) return undefined;
  return { end, isBinary: (bytes.readUInt8(0) & 15) === 2, payload: bytes.subarray(start, end) };
}
