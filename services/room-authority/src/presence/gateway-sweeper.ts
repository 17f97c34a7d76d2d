import { GATEWAY_TIMEOUT_MS, type LivenessView } from "@plaza/cluster-client";
import { type GatewayId, partitionOf, type RoomId } from "@plaza/core";
import type { PresenceStore } from "@plaza/ports";

export type SweeperOptions = {
  readonly presence: PresenceStore;
  readonly gateways: LivenessView;
  readonly now: () => number;
  /** Whether this authority serves the partition; others sweep theirs. */
  readonly ownsPartition: (partition: number) => boolean;
  /** Told of each room that lost sessions. */
  readonly onSwept: (roomId: RoomId, removedSessions: number) => Promise<void>;
};

/**
 * Removes the sessions of gateways that died, so that nobody is online who is not. [OC3] Every authority sweeps the
 * rooms of its own partitions; doing it twice does no harm.
 */
export class GatewaySweeper {
  readonly #options: SweeperOptions;
  readonly #listeningSinceMs: number;

  constructor(options: SweeperOptions) {
    this.#options = options;
    this.#listeningSinceMs = options.now();
  }

  /** One round. Rejects when presence is away; the next round goes on where this one ended. */
  async sweep(): Promise<void> {
    const { gateways, presence, now } = this.#options;
    gateways.expire();
    // Whoever has just started has not heard anybody yet and must not take that for death.
    if (now() - this.#listeningSinceMs < GATEWAY_TIMEOUT_MS) return;
    const dead = (await presence.gateways()).filter((gatewayId) => !gateways.isHeard(gatewayId));
    for (const gatewayId of dead) await this.#sweepGateway(gatewayId);
  }

  async #sweepGateway(gatewayId: GatewayId): Promise<void> {
    const { presence, ownsPartition, onSwept } = this.#options;
    const roomIds = await presence.roomsOfGateway(gatewayId);
    for (const roomId of roomIds.filter((one) => ownsPartition(partitionOf(one)))) {
      const removed = await presence.removeGateway(roomId, gatewayId);
      await onSwept(roomId, removed.length);
    }
  }
}
