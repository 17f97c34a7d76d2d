import type { MessageRecall, MessageRecord } from "@plaza/ports";
import type { Client } from "cassandra-driver";
import { type Partition, partitionKey, partitionsOf } from "./bucket.ts";
import { Limiter } from "./limiter.ts";
import { ListedBuckets } from "./listed-buckets.ts";
import { insertMessage, messageParams } from "./message-row.ts";

/** One batch is one mutation of one partition; beyond this it makes others wait. */
const MAX_BATCH_RECORDS = 100;
const MAX_BATCH_BYTES = 64 * 1024;

/** Writes records and recalls in batches, each within one partition, and lists a partition before its first message. */
export class MessageWriter {
  readonly #client: Client;
  readonly #limiter: Limiter;
  readonly #listed = new ListedBuckets(Date.now);
  readonly #insertMessage: string;
  readonly #insertBucket: string;
  readonly #insertRecall: string;

  constructor(client: Client, options: { readonly keyspace: string; readonly maxInFlight: number }) {
    this.#client = client;
    this.#limiter = new Limiter(options.maxInFlight);
    this.#insertMessage = insertMessage(options.keyspace);
    this.#insertBucket = `INSERT INTO ${options.keyspace}.room_buckets (room_id, bucket) VALUES (?, ?)`;
    this.#insertRecall = `INSERT INTO ${options.keyspace}.recalls (room_id, bucket, seq) VALUES (?, ?, ?)`;
    client.on("hostDown", () => this.#listed.forgetAll());
  }

  async write(records: readonly MessageRecord[]): Promise<void> {
    await allOf(partitionsOf(records).map((partition) => this.#writePartition(partition)));
  }

  /** No bucket is listed: a recall alone is nothing to read. */
  async recall(recalls: readonly MessageRecall[]): Promise<void> {
    await allOf(partitionsOf(recalls).map((partition) => this.#recallInPartition(partition)));
  }

  /**
   * A message in a bucket that is not listed would be invisible, so the listing comes first. It is asked for again
   * afterwards, which costs nothing unless a node went down in between.
   */
  async #writePartition(partition: Partition<MessageRecord>): Promise<void> {
    await this.#list(partition);
    await Promise.all(
      [...batchesOf(partition.entries)].map((batch) =>
        this.#execute(batch.map((record) => ({ query: this.#insertMessage, params: messageParams(record) }))),
      ),
    );
    await this.#list(partition);
  }

  #list({ roomId, bucket }: Partition<MessageRecord>): Promise<void> {
    return this.#listed.ensure(partitionKey(roomId, bucket), () =>
      this.#execute([{ query: this.#insertBucket, params: [roomId, bucket] }]),
    );
  }

  async #recallInPartition({ roomId, bucket, entries }: Partition<MessageRecall>): Promise<void> {
    for (let from = 0; from < entries.length; from += MAX_BATCH_RECORDS) {
      const batch = entries.slice(from, from + MAX_BATCH_RECORDS);
      await this.#execute(batch.map(({ seq }) => ({ query: this.#insertRecall, params: [roomId, bucket, seq] })));
    }
  }

  async #execute(statements: { readonly query: string; readonly params: unknown[] }[]): Promise<void> {
    await this.#limiter.run(() => this.#client.batch(statements, { logged: false, prepare: true, isIdempotent: true }));
  }
}

/** Waits for all, also when one fails: the caller writes again, and should not do so on top of this. */
async function allOf(work: readonly Promise<void>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(work)) {
    if (outcome.status === "rejected") throw outcome.reason;
  }
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
