import { BusError } from "@plaza/ports";

/** A request that waits for its answer. The first outcome counts; later ones are ignored. */
export class PendingRequest {
  readonly answer: Promise<Uint8Array>;
  readonly #settled = Promise.withResolvers<Uint8Array>();
  readonly #timer: NodeJS.Timeout;

  constructor(subject: string, timeoutMs: number) {
    this.answer = this.#settled.promise;
    this.#timer = setTimeout(() => {
      this.reject(new BusError("timeout", `no answer on ${subject} within ${timeoutMs} ms`));
    }, timeoutMs);
  }

  resolve(payload: Uint8Array): void {
    clearTimeout(this.#timer);
    this.#settled.resolve(payload);
  }

  reject(error: BusError): void {
    clearTimeout(this.#timer);
    this.#settled.reject(error);
  }
}
