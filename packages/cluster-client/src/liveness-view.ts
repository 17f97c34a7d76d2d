import type { Bus, BusSubscription } from "@plaza/ports";
import { plaza } from "@plaza/proto";

/** A beat a second, and three missed beats make an authority gone: partitions move within three seconds of a crash. */
export const HEARTBEAT_INTERVAL_MS = 1_000;
export const AUTHORITY_TIMEOUT_MS = 3_000;
/** A gateway gets longer: its removal costs its members their place in the lists. */
export const GATEWAY_TIMEOUT_MS = 5_000;

export type LivePeer = {
  readonly id: string;
  readonly addresses: readonly string[];
  readonly lastSeenMs: number;
  /** It still works, and wants no more of it. */
  readonly isLeaving: boolean;
};

type LivenessOptions = {
  readonly bus: Bus;
  readonly subject: string;
  readonly timeoutMs: number;
  readonly now: () => number;
  /** Told when a peer appears; the caller asks `expire` regularly for those that went. */
  readonly onChange: () => void;
};

/** Who has been heard on a heartbeat subject lately. */
export class LivenessView {
  readonly #peers = new Map<string, LivePeer>();
  readonly #options: LivenessOptions;
  readonly #subscription: BusSubscription;

  constructor(options: LivenessOptions) {
    this.#options = options;
    this.#subscription = options.bus.subscribe(options.subject, (payload) => this.#hear(payload));
  }

  /** Peers that take work, sorted by id, so that every process with the same view computes the same owners. */
  alive(): readonly LivePeer[] {
    return [...this.#peers.values()].filter((peer) => !peer.isLeaving).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Whether the peer has been heard lately; one that is leaving still holds what it has not given back. */
  isHeard(id: string): boolean {
    return this.#peers.has(id);
  }

  /** Forgets peers that were silent for too long; returns those that went. */
  expire(): readonly string[] {
    const horizonMs = this.#options.now() - this.#options.timeoutMs;
    const gone = [...this.#peers.values()].filter((peer) => peer.lastSeenMs < horizonMs).map((peer) => peer.id);
    for (const id of gone) this.#peers.delete(id);
    return gone;
  }

  stop(): void {
    this.#subscription.unsubscribe();
  }

  #hear(payload: Uint8Array): void {
    const beat = plaza.cluster.v1.Heartbeat.decode(payload);
    const { id, addresses, leaving: isLeaving } = beat;
    const wasAlive = this.#peers.get(id)?.isLeaving === false;
    this.#peers.set(id, { id, addresses, isLeaving, lastSeenMs: this.#options.now() });
    if (wasAlive === isLeaving) this.#options.onChange();
  }
}

/** The encoded heartbeat of a process. */
export function encodeHeartbeat(beat: plaza.cluster.v1.Heartbeat.$Properties): Uint8Array {
  return plaza.cluster.v1.Heartbeat.encode(beat).finish();
}
