import type { AccountId, Member, Position, QueueElement, Room, RoomId, VirtualMember } from "@plaza/core";
import type { KnownKey, RecentBatch, RecentLogLimits } from "@plaza/ports";

/** What the room store writes and the recent log reads: the rooms of one process. */
export type RoomTable = {
  readonly rows: Map<RoomId, RoomRow>;
  readonly limits: RecentLogLimits;
  /** Another number stands for a store that may have forgotten what it gave out. */
  replicationId: number;
};

/** One room. Fields are replaced, never changed inside, so what a load returned stays as it was. */
export type RoomRow = {
  room: Room;
  readonly members: Map<AccountId, Member>;
  readonly queue: Map<string, QueueElement>;
  readonly virtualMembers: Map<AccountId, VirtualMember>;
  version: number;
  position: Position;
  lastTimeMs: number;
  replicationId: number;
  /** In the order in which they were remembered, so the oldest are found without a search. */
  readonly keys: Map<string, RememberedKey>;
  /** Oldest first, without holes; the last one ends at the room's position unless the log is empty. */
  batches: LoggedBatch[];
};

export type RememberedKey = { readonly known: KnownKey; readonly rememberedMs: number };

export type LoggedBatch = RecentBatch & { readonly appendedMs: number };

export function newRoomTable(limits: RecentLogLimits): RoomTable {
  return { rows: new Map(), limits, replicationId: 1 };
}
