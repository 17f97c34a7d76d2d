import type { AccountId, MultiClientPolicy, RoomId, SessionId } from "@plaza/core";
import type { PresenceStore, RecentLog, RoomSchedule, RoomStore } from "@plaza/ports";
import type { FlushWindowLimits } from "../publication/flush-window.ts";
import type { HistoryHandOff } from "../publication/history-hand-off.ts";
import type { RoomPublisher } from "../publication/room-publisher.ts";
import type { SelfFields, SessionTags } from "../room/room-command.ts";
import type { HostedRoom } from "./hosted-room.ts";

/** What a hosted room needs from the rest of the authority. */
export type HostServices = {
  readonly rooms: RoomStore;
  readonly recentLog: RecentLog;
  readonly presence: PresenceStore;
  readonly schedule: RoomSchedule;
  readonly publisher: RoomPublisher;
  readonly history: HistoryHandOff;
  readonly flushWindow: FlushWindowLimits;
  /** For rooms without settings of their own. */
  readonly roomDefaults: RoomDefaults;
  readonly now: () => number;
  readonly onFlushed: (room: HostedRoom, messages: number) => void;
  readonly onAbandoned: (messages: number) => void;
  /** Another authority was in the room first. */
  readonly onConflict: () => void;
  readonly onStoreFailure: (roomId: RoomId, error: unknown) => void;
  readonly effects: RoomEffects;
};

export type RoomDefaults = {
  readonly multiClientPolicy: MultiClientPolicy;
  /** 0: unlimited. */
  readonly messagesPerSecond: number;
};

/** What a committed step means for the lists of who is present. None of it rejects. */
export type RoomEffects = {
  /** Removes the sessions of a room that was just closed. */
  readonly roomClosed: (roomId: RoomId) => Promise<void>;
  /** Removes the sessions of accounts that were just blocked or removed. */
  readonly accountsEnded: (roomId: RoomId, accountIds: readonly AccountId[]) => Promise<void>;
  /** Removes sessions that another device took the place of. */
  readonly sessionsDisplaced: (roomId: RoomId, sessionIds: readonly SessionId[]) => Promise<void>;
  /** Lists the sessions of accounts as these show from now on. */
  readonly profilesChanged: (roomId: RoomId, profiles: ReadonlyMap<AccountId, ShownFields>) => Promise<void>;
  /** The room counts other virtual members. */
  readonly virtualMembersChanged: (roomId: RoomId) => void;
};

/** How an account shows, as far as it changed. */
export type ShownFields = SelfFields & Partial<SessionTags>;
