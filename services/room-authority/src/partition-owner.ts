import { AUTHORITY_QUEUE_GROUP, authoritySubject, type LivenessView } from "@plaza/cluster-client";
import { type AuthorityId, PARTITION_COUNT, rendezvousOwner } from "@plaza/core";
import type { Bus, BusSubscription } from "@plaza/ports";

export type PartitionOwnerOptions = {
  readonly bus: Bus;
  readonly authorityId: AuthorityId;
  readonly authorities: LivenessView;
  readonly handler: (payload: Uint8Array) => Promise<Uint8Array>;
  /** Told when partitions came or went. */
  readonly onMoved: () => void;
};

/**
 * Serves the partitions that rendezvous hashing gives this authority among those alive. While views differ, two
 * authorities may serve one partition; the store's comparison keeps that correct, so there is no lease to lose.
 */
export class PartitionOwner {
  readonly #options: PartitionOwnerOptions;
  readonly #served = new Map<number, BusSubscription>();
  #isStopped = false;

  constructor(options: PartitionOwnerOptions) {
    this.#options = options;
  }

  get count(): number {
    return this.#served.size;
  }

  owns(partition: number): boolean {
    return this.#served.has(partition);
  }

  /** Takes and gives up partitions after the view changed. */
  assign(): void {
    if (this.#isStopped) return;
    const { authorities, authorityId } = this.#options;
    const alive = [...new Set([...authorities.alive().map((peer) => peer.id), authorityId])];
    let moved = 0;
    for (let partition = 0; partition < PARTITION_COUNT; partition += 1) {
      const isMine = rendezvousOwner(String(partition), alive) === authorityId;
      if (isMine === this.owns(partition)) continue;
      moved += 1;
      if (isMine) this.#serve(partition);
      else this.#giveUp(partition);
    }
    if (moved > 0) this.#options.onMoved();
  }

  /** Gives up all partitions; requests that have arrived are still answered. */
  stop(): void {
    this.#isStopped = true;
    for (const partition of [...this.#served.keys()]) this.#giveUp(partition);
  }

  #serve(partition: number): void {
    const { bus, handler } = this.#options;
    this.#served.set(partition, bus.serve(authoritySubject(partition), AUTHORITY_QUEUE_GROUP, handler));
  }

  #giveUp(partition: number): void {
    this.#served.get(partition)?.unsubscribe();
    this.#served.delete(partition);
  }
}
