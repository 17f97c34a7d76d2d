import { partitionOf, type RoomId } from "@plaza/core";
import type { RoomSchedule, ScheduleEntry } from "@plaza/ports";
import type { Database } from "./database.ts";

type EntryRow = { readonly room_id: RoomId; readonly at_ms: number };

/** RoomSchedule in SQLite, read along its primary key. */
export class SqliteRoomSchedule implements RoomSchedule {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async add(entries: readonly ScheduleEntry[]): Promise<void> {
    this.#runForEach("INSERT OR IGNORE INTO room_schedule VALUES (?, ?, ?)", entries);
  }

  async due(
    partitions: readonly number[],
    { nowMs, limit }: { readonly nowMs: number; readonly limit: number },
  ): Promise<readonly ScheduleEntry[]> {
    const sql = "SELECT room_id, at_ms FROM room_schedule WHERE partition = ? AND at_ms <= ? ORDER BY at_ms LIMIT ?";
    return partitions.flatMap((partition) =>
      this.#database
        .rows<EntryRow>(sql, partition, nowMs, limit)
        .map((row) => ({ roomId: row.room_id, atMs: row.at_ms })),
    );
  }

  async remove(entries: readonly ScheduleEntry[]): Promise<void> {
    this.#runForEach("DELETE FROM room_schedule WHERE partition = ? AND at_ms = ? AND room_id = ?", entries);
  }

  #runForEach(sql: string, entries: readonly ScheduleEntry[]): void {
    const statement = this.#database.statement(sql);
    this.#database.transaction(() => {
      for (const { roomId, atMs } of entries) statement.run(partitionOf(roomId), atMs, roomId);
    });
  }
}
