import type { AccountId, RoomId } from "@plaza/core";
import type { PresenceStore, RecentLog, RoomStore } from "@plaza/ports";
import type { FlushWindowLimits } from "../publication/flush-window.ts";
import type { HistoryHandOff } from "../publication/history-hand-off.ts";
import type { RoomPublisher } from "../publication/room-publisher.ts";
import type { SelfFields } from "../room/room-command.ts";
import type { HostedRoom } from "./hosted-room.ts";

/** What a hosted room needs from the rest of the authority. */
export type HostServices = {
  readonly rooms: RoomStore;
  readonly recentLog: RecentLog;
  readonly presence: PresenceStore;
  readonly publisher: RoomPublisher;
  readonly history: HistoryHandOff;
  readonly flushWindow: FlushWindowLimits;
  readonly now: () => number;
  readonly onFlushed: (room: HostedRoom, messages: number) => void;
  /** Another authority was in the room first. */
  readonly onConflict: () => void;
  readonly onStoreFailure: (roomId: RoomId, error: unknown) => void;
  /** Removes the sessions of a room that was just closed. */
  readonly onRoomClosed: (roomId: RoomId) => Promise<void>;
  /** Removes the sessions of accounts that were just blocked or removed. */
  readonly onSessionsEnded: (roomId: RoomId, accountIds: readonly AccountId[]) => Promise<void>;
  /** Lists the sessions of accounts as these show from now on. */
  readonly onProfilesChanged: (roomId: RoomId, profiles: ReadonlyMap<AccountId, SelfFields>) => Promise<void>;
};
