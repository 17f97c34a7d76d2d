import type { RoomId } from "@plaza/core";
import type { MessageRecord } from "@plaza/ports";
import type { Client, types } from "cassandra-driver";
import { Limiter } from "./limiter.ts";
import { MESSAGE_COLUMNS, messageOf, seqOf, timeOf } from "./message-row.ts";

export type Direction = "ascending" | "descending";

/** Both ends inclusive. */
export type Range = { readonly from: number; readonly to: number };

/** A page's worth of a bucket. */
export type PageRead = { readonly seqs: Range; readonly direction: Direction; readonly limit: number };

type Place = { readonly roomId: RoomId; readonly bucket: number };

/** Place and time of one message. */
export type Mark = { readonly seq: number; readonly timeMs: number };

/** The statements that reading is made of, bounded in how many run at a time. */
export class RoomPartitions {
  readonly #client: Client;
  readonly #keyspace: string;
  readonly #limiter: Limiter;

  constructor(client: Client, options: { readonly keyspace: string; readonly maxInFlight: number }) {
    this.#client = client;
    this.#keyspace = options.keyspace;
    this.#limiter = new Limiter(options.maxInFlight);
  }

  /** The room's buckets in the range, oldest first: at most one for each hour of the retention. */
  async buckets(roomId: RoomId, range: Range): Promise<readonly number[]> {
    const query = `SELECT bucket FROM ${this.#keyspace}.room_buckets
      WHERE room_id = ? AND bucket >= ? AND bucket <= ? ORDER BY bucket ASC`;
    const rows = await this.#execute(query, [roomId, range.from, range.to]);
    return rows.map((row) => Number(row.get("bucket")));
  }

  /** Up to `limit` messages of one bucket, in the direction. */
  async page(place: Place, read: PageRead): Promise<readonly MessageRecord[]> {
    const query = this.#select("messages", MESSAGE_COLUMNS, read.direction);
    const params = [place.roomId, place.bucket, read.seqs.from, read.seqs.to, read.limit];
    return (await this.#execute(query, params)).map((row) => messageOf(place.roomId, row));
  }

  /** Up to `limit` sequences of recalled messages of one bucket, in the direction. */
  async recalledSeqs(place: Place, read: PageRead): Promise<readonly number[]> {
    const query = this.#select("recalls", "seq", read.direction);
    return (await this.#execute(query, [place.roomId, place.bucket, read.seqs.from, read.seqs.to, read.limit])).map(
      seqOf,
    );
  }

  /** The first message of a bucket within the range in the direction, without its content. */
  async mark(place: Place, seqs: Range, direction: Direction): Promise<Mark | undefined> {
    const [row] = await this.#execute(this.#select("messages", "seq, time", direction), [
      place.roomId,
      place.bucket,
      seqs.from,
      seqs.to,
      1,
    ]);
    return row && { seq: seqOf(row), timeMs: timeOf(row) };
  }

  #select(table: "messages" | "recalls", columns: string, direction: Direction): string {
    const order = direction === "ascending" ? "ASC" : "DESC";
    return `SELECT ${columns} FROM ${this.#keyspace}.${table}
      WHERE room_id = ? AND bucket = ? AND seq >= ? AND seq <= ? ORDER BY seq ${order} LIMIT ?`;
  }

  /** Every statement here is limited in its rows, so one fetch holds them all. */
  async #execute(query: string, params: unknown[]): Promise<types.Row[]> {
    return (await this.#limiter.run(() => this.#client.execute(query, params))).rows;
  }
}
