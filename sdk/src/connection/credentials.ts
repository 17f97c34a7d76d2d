import type { IdentityOptions } from "../client-options.ts";

/** The token for each attempt: a provider is asked once, and again after `expire`. */
export class Credentials {
  readonly #options: IdentityOptions;
  #token: string | undefined;

  constructor(options: IdentityOptions) {
    this.#options = options;
    this.#token = options.tokenProvider === undefined ? (options.token ?? "") : undefined;
  }

  get accountId(): string {
    return this.#options.accountId ?? "";
  }

  /** Whether a refused token may be replaced by a better one. */
  get isRenewable(): boolean {
    return this.#options.tokenProvider !== undefined;
  }

  async token(): Promise<string> {
    this.#token ??= (await this.#options.tokenProvider?.()) ?? "";
    return this.#token;
  }

  expire(): void {
    if (this.isRenewable) this.#token = undefined;
  }
}
