import type { HistoryClient } from "@plaza/cluster-client";
import type { Position } from "@plaza/core";
import type { RecentLog } from "@plaza/ports";
import { type Logger, SingleFlight } from "@plaza/service-kit";
import type { GatewayMetrics } from "../metrics.ts";
import { decodeEnvelope } from "./envelope.ts";
import { readHistoryBatch } from "./history-batch.ts";
import type { LocalRoom } from "./local-room.ts";
import { PastBatch, withoutRecalledBy } from "./past-batch.ts";
import { type CollectedPast, MAX_RECOVERED_BYTES, MAX_RECOVERED_PUBLICATIONS } from "./recovery.ts";
import { isBeyond } from "./room-follower.ts";

export type PastReaderOptions = {
  readonly recentLog: RecentLog;
  readonly history: HistoryClient;
  readonly logger: Logger;
  readonly metrics: GatewayMetrics;
};

/** The client came from a gateway that was ahead of this one; batches under way arrive, or are filled in, before this. */
const REACH_TIMEOUT_MS = 5_000;
const MAX_BATCHES_PER_READ = 512;
/** Log, history, log again for what history did not have yet, and once more because the room moved on. */
const MAX_STEPS = 8;
/** A viewer who was away for longer reads pages of history instead. */
const MAX_FROM_HISTORY = 500;

const LOST: CollectedPast = { kind: "lost" };

type Source = "ring" | "log" | "history" | "lost";

/** Reads what a room published after a position, from the nearest source that has all of it. [RS1] */
export class PastReader {
  readonly #options: PastReaderOptions;
  readonly #reads = new SingleFlight<string, Collection>();

  constructor(options: PastReaderOptions) {
    this.#options = options;
  }

  /**
   * Resolves when the room's ring has the rest. Clients that resume from one position share one read.
   *
   * @param head where the room stands as far as is known; a client that says it is beyond speaks of another past
   */
  async collect(room: LocalRoom, after: Position, head: Position): Promise<CollectedPast> {
    const { past, source } = isBeyond(after, head) ? lost() : await this.#collect(room, after);
    this.#options.metrics.recoveries.inc({ source });
    return past;
  }

  async #collect(room: LocalRoom, after: Position): Promise<Collection> {
    if (!(await room.reached(after, REACH_TIMEOUT_MS))) return lost();
    const { epoch, seq } = room.position;
    if (after.epoch !== epoch || seq - after.seq > MAX_RECOVERED_PUBLICATIONS) return lost();
    if (after.seq >= room.ring.baseSeq) return collected([], after.seq, "ring");
    return this.#reads.run(`${room.roomId}/${after.epoch}/${after.seq}`, () => this.#read(room, after));
  }

  async #read(room: LocalRoom, after: Position): Promise<Collection> {
    let batches: readonly PastBatch[] = [];
    let { seq } = after;
    let source: Source = "log";
    for (let step = 0; step < MAX_STEPS; step += 1) {
      if (seq >= room.ring.baseSeq && room.ring.epoch === after.epoch) {
        return collected(withoutRecalledBy(batches, batches), seq, source);
      }
      const part = await this.#readPart(room, { epoch: after.epoch, seq });
      if (!part || bytesOf(batches) + bytesOf(part.batches) > MAX_RECOVERED_BYTES) return lost();
      if (part.source === "history") source = "history";
      batches = [...batches, ...part.batches];
      seq = part.upToSeq;
    }
    return lost();
  }

  async #readPart(room: LocalRoom, after: Position): Promise<Part | undefined> {
    try {
      return (await this.#readLog(room, after)) ?? (await this.#readHistory(room, after));
    } catch (err) {
      this.#options.logger.warn({ err, room: room.roomId, seq: after.seq }, "a room's past could not be read");
      return undefined;
    }
  }

  async #readLog(room: LocalRoom, after: Position): Promise<Part | undefined> {
    const read = await this.#options.recentLog.readAfter(room.roomId, after, { maxBatches: MAX_BATCHES_PER_READ });
    if (read.kind !== "batches") return undefined;
    const batches: PastBatch[] = [];
    let upToSeq = after.seq;
    for (const { bytes, lastSeq } of read.batches) {
      // What this gateway has not published yet would come twice.
      if (lastSeq > room.position.seq) break;
      batches.push(new PastBatch(decodeEnvelope(bytes)));
      upToSeq = lastSeq;
    }
    return upToSeq > after.seq ? { batches, upToSeq, source: "log" } : undefined;
  }

  async #readHistory(room: LocalRoom, after: Position): Promise<Part | undefined> {
    if (room.ring.baseSeq - after.seq > MAX_FROM_HISTORY) return undefined;
    const recalled = room.ring.recalledSeqs();
    const batch = await readHistoryBatch(this.#options.history, room.roomId, { after, recalled });
    if (!batch || batch.lastSeq > room.position.seq) return undefined;
    return { batches: [batch], upToSeq: batch.lastSeq, source: "history" };
  }
}

function bytesOf(batches: readonly PastBatch[]): number {
  return batches.reduce((sum, { replayBytes }) => sum + replayBytes, 0);
}

type Part = {
  readonly batches: readonly PastBatch[];
  readonly upToSeq: number;
  readonly source: "log" | "history";
};

type Collection = { readonly past: CollectedPast; readonly source: Source };

function collected(batches: readonly PastBatch[], upToSeq: number, source: Source): Collection {
  return { past: { kind: "collected", batches, upToSeq }, source };
}

function lost(): Collection {
  return { past: LOST, source: "lost" };
}
