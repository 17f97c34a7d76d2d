import type { GatewayOptions } from "../client-options.ts";
import { PlazaClientError } from "../errors.ts";

/** The address for each next attempt: with several, a failure leads to the next one. */
export class GatewayAddresses {
  readonly #options: GatewayOptions;
  #turn = 0;

  constructor(options: GatewayOptions) {
    if (options.urls?.length === 0) throw new PlazaClientError("badArgument", "urls is empty");
    this.#options = options;
  }

  async current(): Promise<string> {
    const { url, urls, resolveUrl } = this.#options;
    if (resolveUrl !== undefined) return resolveUrl();
    if (url !== undefined) return url;
    return urls[this.#turn % urls.length] ?? "";
  }

  moveOn(): void {
    this.#turn += 1;
  }
}
