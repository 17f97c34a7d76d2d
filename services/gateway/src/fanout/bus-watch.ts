import { GATEWAY_TIMEOUT_MS } from "@plaza/cluster-client";
import type { Bus } from "@plaza/ports";

export type BusWatchOptions = {
  readonly bus: Bus;
  readonly now: () => number;
  /** The connection is back: anything may have been missed. */
  readonly onBack: () => void;
  /** It was away for so long that authorities took this gateway for dead and forgot its sessions. */
  readonly onForgotten: () => void;
};

/** Notices when the bus was away. */
export class BusWatch {
  readonly #options: BusWatchOptions;
  #awaySinceMs: number | undefined;
  #isStopped = false;

  constructor(options: BusWatchOptions) {
    this.#options = options;
    options.bus.onStatus(({ kind }) => {
      if (this.#isStopped) return;
      if (kind === "disconnected") this.#awaySinceMs ??= options.now();
      else this.#back();
    });
  }

  stop(): void {
    this.#isStopped = true;
  }

  #back(): void {
    if (this.#awaySinceMs === undefined) return;
    const awayMs = this.#options.now() - this.#awaySinceMs;
    this.#awaySinceMs = undefined;
    this.#options.onBack();
    // A beat may have been lost just before the connection was noticed to be.
    if (awayMs > GATEWAY_TIMEOUT_MS - 1_000) this.#options.onForgotten();
  }
}
