import { DEFAULT_RECENT_LOG_LIMITS, type RecentLog, type RecentLogLimits, type RoomStore } from "@plaza/ports";
import type { Database } from "./database.ts";
import { SqliteRecentLog } from "./recent-log.ts";
import { SqliteRoomStore } from "./room-store.ts";

/** The two ports of the rooms in the file. What is past its time goes with the housekeeping. */
export function createSqliteRooms(
  database: Database,
  limits: RecentLogLimits = DEFAULT_RECENT_LOG_LIMITS,
): { readonly rooms: RoomStore; readonly recentLog: RecentLog } {
  return { rooms: new SqliteRoomStore(database, limits), recentLog: new SqliteRecentLog(database) };
}
