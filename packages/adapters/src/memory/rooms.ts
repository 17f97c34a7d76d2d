import {
  DEFAULT_RECENT_LOG_LIMITS,
  type RecentLog,
  type RecentLogLimits,
  type RoomDirectory,
  type RoomSchedule,
  type RoomStatistics,
  type RoomStore,
} from "@plaza/ports";
import { MemoryRecentLog } from "./recent-log.ts";
import { MemoryRoomDirectory } from "./room-directory.ts";
import { MemoryRoomSchedule } from "./room-schedule.ts";
import { MemoryRoomStatistics } from "./room-statistics.ts";
import { MemoryRoomStore } from "./room-store.ts";
import { newRoomTable } from "./room-table.ts";

/** The ports of rooms, on stores that live as long as the process. */
export type MemoryRooms = {
  readonly rooms: RoomStore;
  readonly recentLog: RecentLog;
  readonly schedule: RoomSchedule;
  readonly directory: RoomDirectory;
  readonly statistics: RoomStatistics;
  /** Makes every room begin a new epoch with its next commit, as a server does that came back without its last writes. */
  changeReplicationId(): void;
};

export function createMemoryRooms(limits: RecentLogLimits = DEFAULT_RECENT_LOG_LIMITS): MemoryRooms {
  const table = newRoomTable(limits);
  return {
    rooms: new MemoryRoomStore(table),
    recentLog: new MemoryRecentLog(table),
    schedule: new MemoryRoomSchedule(),
    directory: new MemoryRoomDirectory(),
    statistics: new MemoryRoomStatistics(),
    changeReplicationId: () => {
      table.replicationId += 1;
    },
  };
}
