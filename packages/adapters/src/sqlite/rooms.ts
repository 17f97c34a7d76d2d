import {
  DEFAULT_RECENT_LOG_LIMITS,
  type RecentLog,
  type RecentLogLimits,
  type RoomDirectory,
  type RoomSchedule,
  type RoomStatistics,
  type RoomStore,
} from "@plaza/ports";
import type { Database } from "./database.ts";
import { SqliteRecentLog } from "./recent-log.ts";
import { SqliteRoomDirectory } from "./room-directory.ts";
import { SqliteRoomSchedule } from "./room-schedule.ts";
import { SqliteRoomStatistics } from "./room-statistics.ts";
import { SqliteRoomStore } from "./room-store.ts";

export type SqliteRooms = {
  readonly rooms: RoomStore;
  readonly recentLog: RecentLog;
  readonly schedule: RoomSchedule;
  readonly directory: RoomDirectory;
  readonly statistics: RoomStatistics;
};

/** The ports of rooms in the file. What is past its time goes with the housekeeping. */
export function createSqliteRooms(
  database: Database,
  limits: RecentLogLimits = DEFAULT_RECENT_LOG_LIMITS,
): SqliteRooms {
  return {
    rooms: new SqliteRoomStore(database, limits),
    recentLog: new SqliteRecentLog(database),
    schedule: new SqliteRoomSchedule(database),
    directory: new SqliteRoomDirectory(database),
    statistics: new SqliteRoomStatistics(database),
  };
}
