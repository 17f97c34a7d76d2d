import type { WebSocketConstructor, WebSocketLike } from "@plaza/client";

/** A client's way to its gateways, which a test can cut and give back, as a tunnel does to a telephone. */
export class Uplink {
  readonly #urls: readonly string[];
  readonly #sockets = new Set<WebSocketLike>();
  readonly #waiting: ((url: string) => void)[] = [];
  #url: string | undefined;

  /** @param gateway the index of the gateway that the client begins with */
  constructor(urls: readonly string[], gateway: number) {
    this.#urls = urls;
    this.restore(gateway);
  }

  /** Waits while the way is cut. */
  readonly resolveUrl = async (): Promise<string> =>
    this.#url ?? new Promise<string>((resolve) => void this.#waiting.push(resolve));

  /** The platform's WebSocket, remembered by its uplink. */
  get WebSocket(): WebSocketConstructor {
    const sockets = this.#sockets;
    return class extends globalThis.WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols);
        sockets.add(this);
        this.addEventListener("close", () => sockets.delete(this));
      }
    };
  }

  /** Ends the connection; the client finds no way to another one until `restore`. */
  cut(): void {
    this.#url = undefined;
    for (const socket of this.#sockets) socket.close();
  }

  /** Gives the client a way again, to the gateway with the index; a mode with fewer gateways takes its first. */
  restore(gateway: number): void {
    const url = this.#urls[gateway] ?? this.#urls[0];
    if (url === undefined) throw new Error("the target has no gateway");
    this.#url = url;
    for (const resolve of this.#waiting.splice(0)) resolve(url);
  }
}
