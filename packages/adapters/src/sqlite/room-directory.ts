import type { AccountId, RoomId } from "@plaza/core";
import type { RoomDirectory, RoomDirectoryPage } from "@plaza/ports";
import type { Database } from "./database.ts";

const ALL = "SELECT room_id FROM room_directory WHERE room_id < ? ORDER BY room_id DESC LIMIT ?";
const OF_CREATOR = "SELECT room_id FROM room_directory WHERE room_id < ? AND creator = ? ORDER BY room_id DESC LIMIT ?";

/** Above every room id. */
const END = 2 ** 53;

/** RoomDirectory in SQLite. */
export class SqliteRoomDirectory implements RoomDirectory {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async add({ roomId, creator }: { readonly roomId: RoomId; readonly creator: AccountId }): Promise<void> {
    this.#database.statement("INSERT OR REPLACE INTO room_directory VALUES (?, ?)").run(roomId, creator);
  }

  async list({ creator, before, limit }: RoomDirectoryPage): Promise<readonly RoomId[]> {
    const below: number = before ?? END;
    const [sql, values] = creator === undefined ? [ALL, [below, limit]] : [OF_CREATOR, [below, creator, limit]];
    return this.#database.rows<{ readonly room_id: RoomId }>(sql, ...values).map((row) => row.room_id);
  }
}
