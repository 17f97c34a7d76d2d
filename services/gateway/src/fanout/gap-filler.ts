import type { RecentLog, RecentRead } from "@plaza/ports";
import type { Logger } from "@plaza/service-kit";
import type { GatewayMetrics } from "../metrics.ts";
import { decodeEnvelope } from "./envelope.ts";
import type { LocalRoom } from "./local-room.ts";
import type { Fill } from "./room-follower.ts";
import { withoutOwnRecalls } from "./without-messages.ts";

export type GapFillerOptions = {
  readonly recentLog: RecentLog;
  readonly logger: Logger;
  readonly metrics: GatewayMetrics;
  readonly now: () => number;
};

/** A hole is looked at this often while there is one: a quarter of the time that it is held for. */
const TICK_MS = 25;
/** After the bus was away every room may have a hole; the store gets them in turns. */
const MAX_READS = 64;
const MAX_BATCHES_PER_READ = 256;

/** Fills the holes of rooms out of the recent log, each room by one read at a time. [SQ3] */
export class GapFiller {
  readonly #options: GapFillerOptions;
  readonly #behind = new Set<LocalRoom>();
  readonly #reading = new Set<LocalRoom>();
  #timer: NodeJS.Timeout | undefined;

  constructor(options: GapFillerOptions) {
    this.#options = options;
  }

  /** Looks after the room until it has caught up. */
  add(room: LocalRoom): void {
    this.#options.metrics.gaps.inc({ outcome: "opened" });
    this.#behind.add(room);
    this.#arm();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#behind.clear();
  }

  #arm(): void {
    if (this.#timer !== undefined || this.#behind.size === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#readDue();
      this.#arm();
    }, TICK_MS);
  }

  #readDue(): void {
    const nowMs = this.#options.now();
    for (const room of this.#behind) {
      const { fillAtMs } = room;
      if (fillAtMs === undefined) this.#behind.delete(room);
      else if (fillAtMs <= nowMs && !this.#reading.has(room) && this.#reading.size < MAX_READS) void this.#fill(room);
    }
  }

  async #fill(room: LocalRoom): Promise<void> {
    this.#reading.add(room);
    const fill = await this.#read(room);
    this.#reading.delete(room);
    if (this.#behind.has(room)) room.filled(fill, this.#options.now());
    this.#readDue();
  }

  async #read(room: LocalRoom): Promise<Fill> {
    const { recentLog, metrics, logger } = this.#options;
    try {
      const read = await recentLog.readAfter(room.roomId, room.position, { maxBatches: MAX_BATCHES_PER_READ });
      metrics.gaps.inc({ outcome: "read" });
      return fillOf(read);
    } catch (err) {
      metrics.gaps.inc({ outcome: "failed" });
      logger.warn({ err, room: room.roomId }, "a hole could not be filled");
      return { kind: "failed" };
    }
  }
}

/** A room that is missing from the store cannot have published what was heard: it is a failure like any other. */
function fillOf(read: RecentRead): Fill {
  if (read.kind === "missing") return { kind: "failed" };
  if (read.kind === "lost") return read;
  const envelopes = withoutOwnRecalls(read.batches.map(({ bytes }) => decodeEnvelope(bytes)));
  return { kind: "batches", envelopes, head: read.head };
}
