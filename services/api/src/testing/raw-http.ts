import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** A connection on which a test writes what no client library would. */
export async function rawConnection(url: string): Promise<RawConnection> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const connection = new RawConnection(socket);
  await once(socket, "connect");
  return connection;
}

export class RawConnection {
  readonly #socket: Socket;
  readonly #ended: Promise<void>;
  #received = "";
  #wake: () => void = () => {};

  constructor(socket: Socket) {
    this.#socket = socket;
    this.#ended = new Promise((resolve) => socket.once("close", () => resolve()));
    socket.setEncoding("utf8");
    socket.on("data", (text) => {
      this.#received += String(text);
      this.#wake();
    });
    // A reset is one way of being closed; `received` shows what came before.
    socket.on("error", () => {});
  }

  write(text: string | Uint8Array): void {
    this.#socket.write(text);
  }

  /** Resolves with all that was received, once it contains the text. */
  async until(text: string): Promise<string> {
    while (!this.#received.includes(text)) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#received;
  }

  /** Resolves with all that was received, once the server has closed the connection. */
  async untilClosed(): Promise<string> {
    await this.#ended;
    return this.#received;
  }

  /** Breaks the connection off. */
  reset(): void {
    this.#socket.resetAndDestroy();
  }
}

/** The text of a request, with the length of its body unless it is given. */
export function requestText(line: string, headers: Readonly<Record<string, string>>, body = ""): string {
  const all = { Host: "test", "Content-Length": String(Buffer.byteLength(body)), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${line} HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}
