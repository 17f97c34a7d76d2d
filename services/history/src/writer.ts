import { createHash } from "node:crypto";
import type { RoomId } from "@plaza/core";
import type { MessageRecall, MessageRecord, MessageStore } from "@plaza/ports";
import type { Logger } from "@plaza/service-kit";
import { type Batch, decodeBatch } from "./batch-codec.ts";
import type { HistoryMetrics } from "./metrics.ts";

type WriterOptions = {
  readonly messages: MessageStore;
  readonly logger: Logger;
  readonly metrics: HistoryMetrics;
  /** Called when a recall in the room is durable: what was read of the room before may hold the recalled message. */
  readonly onRecalled: (roomId: RoomId) => void;
};

/** A batch has at most 15 KiB and a little; the line must hold it, as it is the only copy. */
const MAX_LOGGED_BYTES = 64 * 1024;

/** Brings entries of the message log into the message store, one write and one recall for each group. */
export class HistoryWriter {
  readonly #options: WriterOptions;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  /**
   * Resolves when every readable entry is durable in the store; rejects when that is not known, then the group comes
   * again. Entries that nobody can read never become readable, so they must not come again: they are set aside.
   */
  async write(payloads: readonly Uint8Array[]): Promise<void> {
    const batches = payloads.flatMap((payload) => this.#decode(payload) ?? []);
    if (batches.length === 0) return;
    const { metrics } = this.#options;
    const endTimer = metrics.writeSeconds.startTimer();
    try {
      // [RC4] Recalls first: a message that comes in one group with its recall is never seen.
      await this.#recall(batches.flatMap((batch) => batch.recalls));
      await this.#write(batches.flatMap((batch) => batch.messages));
    } catch (error) {
      metrics.writeFailures.inc();
      throw error;
    } finally {
      endTimer();
    }
  }

  async #recall(recalls: readonly MessageRecall[]): Promise<void> {
    if (recalls.length === 0) return;
    const { messages, metrics, onRecalled } = this.#options;
    await messages.recall(recalls);
    metrics.recalledMessages.inc(recalls.length);
    for (const roomId of new Set(recalls.map((recall) => recall.roomId))) onRecalled(roomId);
  }

  async #write(records: readonly MessageRecord[]): Promise<void> {
    if (records.length === 0) return;
    const { messages, metrics } = this.#options;
    await messages.write(records);
    metrics.writtenMessages.inc(records.length);
  }

  #decode(payload: Uint8Array): Batch | undefined {
    try {
      return decodeBatch(payload);
    } catch (err) {
      this.#setAside(payload, err);
      return undefined;
    }
  }

  /** The log line is the parking place: it holds the bytes, under an id that stays the same if the entry comes again. */
  #setAside(payload: Uint8Array, err: unknown): void {
    this.#options.metrics.unreadableEntries.inc();
    const entry = createHash("sha256").update(payload).digest("hex").slice(0, 16);
    const base64 = Buffer.from(payload.subarray(0, MAX_LOGGED_BYTES)).toString("base64");
    this.#options.logger.error({ err, entry, bytes: payload.length, base64 }, "an unreadable entry was set aside");
  }
}
