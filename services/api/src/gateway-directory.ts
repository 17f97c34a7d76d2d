import { GATEWAY_HEARTBEAT_SUBJECT, GATEWAY_TIMEOUT_MS, LivenessView } from "@plaza/cluster-client";
import type { Bus } from "@plaza/ports";

/** Enough to survive several dead ones, few enough for every answer. */
const MAX_ADDRESSES = 10;

/** The public addresses of the gateways that are alive. */
export class GatewayDirectory {
  readonly #gateways: LivenessView;
  readonly #random: () => number;

  constructor(options: { readonly bus: Bus; readonly now: () => number; readonly random: () => number }) {
    const { bus, now } = options;
    this.#random = options.random;
    this.#gateways = new LivenessView({
      bus,
      subject: GATEWAY_HEARTBEAT_SUBJECT,
      timeoutMs: GATEWAY_TIMEOUT_MS,
      now,
      onChange: () => {},
    });
  }

  /** Up to ten `host:port`, each caller in an order of its own, so that clients who take the first spread evenly. */
  addresses(): readonly string[] {
    // A gateway may have died since the last sweep.
    this.forgetSilent();
    const distinct = [...new Set(this.#gateways.alive().flatMap((gateway) => gateway.addresses))];
    return shuffled(distinct, this.#random).slice(0, MAX_ADDRESSES);
  }

  forgetSilent(): void {
    this.#gateways.expire();
  }

  stop(): void {
    this.#gateways.stop();
  }
}

/** Sorted by a random number each: every order is equally likely. */
function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
