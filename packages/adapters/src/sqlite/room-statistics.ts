import type { RoomId } from "@plaza/core";
import type { RoomActivity, RoomRank, RoomStatistics, StatisticsPeriod, TopRoomsQuery } from "@plaza/ports";
import { PERIOD_LENGTH_MS, periodStartMs, STATISTICS_PERIODS } from "../statistics-period.ts";
import type { Database } from "./database.ts";

type RankRow = Omit<RoomRank, "roomId"> & { readonly room_id: RoomId };

const MERGE = `INSERT INTO room_statistics VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET
    online = max(online, excluded.online),
    active = active + excluded.active,
    messages = messages + excluded.messages,
    enters = enters + excluded.enters`;

/** RoomStatistics in SQLite. All numbers are exact. */
export class SqliteRoomStatistics implements RoomStatistics {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async record(activities: readonly RoomActivity[]): Promise<void> {
    this.#database.transaction(() => {
      for (const activity of activities) {
        for (const period of STATISTICS_PERIODS) merge(this.#database, period, activity);
      }
    });
  }

  async top({ period, atMs, orderBy, limit }: TopRoomsQuery): Promise<readonly RoomRank[]> {
    // The order is one of four words, so there are four texts.
    const sql = `SELECT room_id, online, active, messages, enters FROM room_statistics
      WHERE start_ms = ? AND length_ms = ? AND ${orderBy} > 0 ORDER BY ${orderBy} DESC, room_id LIMIT ?`;
    const rows = this.#database.rows<RankRow>(sql, ...keyOf(period, atMs), limit);
    return rows.map(({ room_id: roomId, online, active, messages, enters }) => ({
      roomId,
      online,
      active,
      messages,
      enters,
    }));
  }
}

function merge(database: Database, period: StatisticsPeriod, activity: RoomActivity): void {
  const { roomId, atMs, peakOnline, messages, enters, activeAccounts } = activity;
  const key = [...keyOf(period, atMs), roomId];
  const insertion = database.statement("INSERT OR IGNORE INTO active_accounts VALUES (?, ?, ?, ?)");
  const fresh = activeAccounts.filter((accountId) => insertion.run(...key, accountId).changes > 0);
  database.statement(MERGE).run(...key, peakOnline, fresh.length, messages, enters);
}

function keyOf(period: StatisticsPeriod, atMs: number): readonly number[] {
  return [periodStartMs(period, atMs), PERIOD_LENGTH_MS[period]];
}
