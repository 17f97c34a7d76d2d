import { encodeHeartbeat, GATEWAY_HEARTBEAT_SUBJECT } from "@plaza/cluster-client";
import type { GatewayId } from "@plaza/core";
import type { Bus } from "@plaza/ports";

/** Tells authorities and apis that this gateway lives, and where its clients reach it. */
export class Heartbeat {
  readonly #bus: Bus;
  readonly #gatewayId: GatewayId;
  readonly #addresses: readonly string[];
  #isLeaving = false;

  constructor(parts: { readonly bus: Bus; readonly gatewayId: GatewayId; readonly addresses: readonly string[] }) {
    this.#bus = parts.bus;
    this.#gatewayId = parts.gatewayId;
    this.#addresses = parts.addresses;
  }

  beat(): void {
    const beat = { id: this.#gatewayId, addresses: [...this.#addresses], leaving: this.#isLeaving };
    this.#bus.publish(GATEWAY_HEARTBEAT_SUBJECT, encodeHeartbeat(beat));
  }

  /** From now on nobody is sent here; said at once. */
  leave(): void {
    this.#isLeaving = true;
    this.beat();
  }
}
