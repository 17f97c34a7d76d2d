import { BROADCAST_SUBJECT } from "@plaza/cluster-client";
import type { Bus, BusSubscription } from "@plaza/ports";
import { plaza } from "@plaza/proto";
import type { Logger } from "@plaza/service-kit";
import type { GatewayMetrics } from "../metrics.ts";
import type { Connection } from "../socket/connection.ts";
import type { Hub } from "./hub.ts";
import { OutgoingFrame } from "./outgoing-frame.ts";
import { RecentIds } from "./recent-ids.ts";
import type { Audience } from "./side-frame.ts";

export type BroadcastsOptions = {
  readonly bus: Bus;
  readonly hub: Hub;
  readonly logger: Logger;
  readonly metrics: GatewayMetrics;
  readonly now: () => number;
};

/** Sends what is for every room at once to each connection that is in one, once. [BR1] */
export class Broadcasts {
  readonly #options: BroadcastsOptions;
  readonly #known: RecentIds;
  #subscription: BusSubscription | undefined;

  constructor(options: BroadcastsOptions) {
    this.#options = options;
    this.#known = new RecentIds(options.now);
  }

  start(): void {
    this.#subscription = this.#options.bus.subscribe(BROADCAST_SUBJECT, (payload) => this.#receive(payload));
  }

  stop(): void {
    this.#subscription?.unsubscribe();
  }

  #receive(payload: Uint8Array): void {
    const envelope = this.#decode(payload);
    if (!envelope || !this.#known.add(envelope.id)) return;
    const frame = new OutgoingFrame(envelope.clientFrame);
    for (const connection of this.#connectionsFor(envelope.tagExpression)) connection.push(frame);
  }

  /** Those with a session that the expression holds for, whichever room it is in. */
  #connectionsFor(tagExpression: string): ReadonlySet<Connection> {
    const { hub } = this.#options;
    const audience: Audience = { accounts: [], tagExpression, place: undefined };
    const connections = new Set<Connection>();
    for (const room of hub.rooms()) {
      for (const { connection } of hub.audiences.of(audience, room.sessions)) connections.add(connection);
    }
    return connections;
  }

  #decode(payload: Uint8Array): plaza.cluster.v1.BroadcastEnvelope | undefined {
    try {
      return plaza.cluster.v1.BroadcastEnvelope.decode(payload);
    } catch (err) {
      this.#options.metrics.badEnvelopes.inc();
      this.#options.logger.warn({ err }, "bytes on the subject of broadcasts are no envelope");
      return undefined;
    }
  }
}
