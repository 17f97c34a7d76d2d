import { DEFAULT_RECENT_LOG_LIMITS, type RecentLog, type RecentLogLimits, type RoomStore } from "@plaza/ports";
import { MemoryRecentLog } from "./recent-log.ts";
import { MemoryRoomStore } from "./room-store.ts";
import { newRoomTable } from "./room-table.ts";

/** The two ports of one store of rooms that lives as long as the process. */
export type MemoryRooms = {
  readonly rooms: RoomStore;
  readonly recentLog: RecentLog;
  /** Makes every room begin a new epoch with its next commit, as a server does that came back without its last writes. */
  changeReplicationId(): void;
};

export function createMemoryRooms(limits: RecentLogLimits = DEFAULT_RECENT_LOG_LIMITS): MemoryRooms {
  const table = newRoomTable(limits);
  return {
    rooms: new MemoryRoomStore(table),
    recentLog: new MemoryRecentLog(table),
    changeReplicationId: () => {
      table.replicationId += 1;
    },
  };
}
