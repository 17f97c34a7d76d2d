import type { RoomId } from "@plaza/core";
import type { MessageRecord } from "@plaza/ports";
import type { Client } from "cassandra-driver";
import { bucketOf, partitionKey } from "./bucket.ts";
import { Limiter } from "./limiter.ts";
import { ListedBuckets } from "./listed-buckets.ts";
import { insertMessage, messageParams } from "./message-row.ts";

/** One batch is one mutation of one partition; beyond this it makes others wait. */
const MAX_BATCH_RECORDS = 100;
const MAX_BATCH_BYTES = 64 * 1024;

type Partition = {
  readonly roomId: RoomId;
  readonly bucket: number;
  readonly records: MessageRecord[];
};

/** Writes records in batches, each within one partition, and lists a partition before its first message. */
export class MessageWriter {
  readonly #client: Client;
  readonly #limiter: Limiter;
  readonly #listed = new ListedBuckets(Date.now);
  readonly #insertMessage: string;
  readonly #insertBucket: string;

  constructor(client: Client, options: { readonly keyspace: string; readonly maxInFlight: number }) {
    this.#client = client;
    this.#limiter = new Limiter(options.maxInFlight);
    this.#insertMessage = insertMessage(options.keyspace);
    this.#insertBucket = `INSERT INTO ${options.keyspace}.room_buckets (room_id, bucket) VALUES (?, ?)`;
  }

  /** Waits for all, also when one fails: the caller writes again, and should not do so on top of this. */
  async write(records: readonly MessageRecord[]): Promise<void> {
    const outcomes = await Promise.allSettled(
      partitionsOf(records).map((partition) => this.#writePartition(partition)),
    );
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") throw outcome.reason;
    }
  }

  /** A message in a bucket that is not listed would be invisible, so the listing comes first. */
  async #writePartition({ roomId, bucket, records }: Partition): Promise<void> {
    await this.#listed.ensure(partitionKey(roomId, bucket), () =>
      this.#execute([{ query: this.#insertBucket, params: [roomId, bucket] }]),
    );
    await Promise.all(
      [...batchesOf(records)].map((batch) =>
        this.#execute(batch.map((record) => ({ query: this.#insertMessage, params: messageParams(record) }))),
      ),
    );
  }

  async #execute(statements: { readonly query: string; readonly params: unknown[] }[]): Promise<void> {
    await this.#limiter.run(() => this.#client.batch(statements, { logged: false, prepare: true, isIdempotent: true }));
  }
}

function partitionsOf(records: readonly MessageRecord[]): readonly Partition[] {
  const partitions = new Map<string, Partition>();
  for (const record of records) {
    const bucket = bucketOf(record.timeMs);
    const key = partitionKey(record.roomId, bucket);
    const partition = partitions.get(key) ?? { roomId: record.roomId, bucket, records: [] };
    partition.records.push(record);
    partitions.set(key, partition);
  }
  return [...partitions.values()];
}

function* batchesOf(records: readonly MessageRecord[]): Generator<readonly MessageRecord[]> {
  let batch: MessageRecord[] = [];
  let bytes = 0;
  for (const record of records) {
    const size = record.publication.length;
    if (batch.length >= MAX_BATCH_RECORDS || (batch.length > 0 && bytes + size > MAX_BATCH_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(record);
    bytes += size;
  }
  yield batch;
}
