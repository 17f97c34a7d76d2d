import type { MessagePage, MessageQuery, MessageRecall, MessageRecord, MessageStore } from "@plaza/ports";
import type { Client } from "cassandra-driver";
import { MessageReader } from "./message-reader.ts";
import { MessageWriter } from "./message-writer.ts";
import type { CassandraOptions } from "./options.ts";
import { RoomPartitions } from "./room-partitions.ts";

/** A quarter of what the driver takes on one connection, for reads and writes each. */
const DEFAULT_MAX_IN_FLIGHT = 512;
/** About a second of reading. Beyond this a filter that matches hardly anything would cost everyone else. */
const DEFAULT_MAX_SCANNED_ROWS = 100_000;

export class CassandraMessageStore implements MessageStore {
  readonly #writer: MessageWriter;
  readonly #reader: MessageReader;

  constructor(client: Client, options: CassandraOptions) {
    const { keyspace, maxInFlight = DEFAULT_MAX_IN_FLIGHT, maxScannedRows = DEFAULT_MAX_SCANNED_ROWS } = options;
    this.#writer = new MessageWriter(client, { keyspace, maxInFlight });
    this.#reader = new MessageReader(new RoomPartitions(client, { keyspace, maxInFlight }), maxScannedRows);
  }

  write(records: readonly MessageRecord[]): Promise<void> {
    return this.#writer.write(records);
  }

  recall(recalls: readonly MessageRecall[]): Promise<void> {
    return this.#writer.recall(recalls);
  }

  query(query: MessageQuery): Promise<MessagePage> {
    return this.#reader.query(query);
  }
}
