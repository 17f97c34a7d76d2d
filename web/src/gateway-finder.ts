import { fetchDemoConfig } from "./demo.ts";

/**
 * The address for each attempt to connect: those that the server named, one after the other, then asked anew. A
 * gateway that comes up after the page was opened is found, and one that went away is forgotten.
 */
export class GatewayFinder {
  #urls: readonly string[];
  #turn = 0;

  constructor(urls: readonly string[]) {
    this.#urls = urls;
  }

  /** Rejects while no address is known. */
  readonly next = async (): Promise<string> => {
    if (this.#turn >= this.#urls.length) await this.#askAnew();
    const url = this.#urls[this.#turn];
    this.#turn += 1;
    if (url === undefined) throw new Error("the server has not named a gateway yet");
    return url;
  };

  async #askAnew(): Promise<void> {
    this.#turn = 0;
    try {
      const { gatewayUrls } = await fetchDemoConfig();
      if (gatewayUrls.length > 0) this.#urls = gatewayUrls;
    } catch {
      // The server is as far away as the gateway: what it named last is the best guess.
    }
  }
}
