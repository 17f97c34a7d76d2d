import type { AccountId, RoomId } from "@plaza/core";

/**
 * Which rooms there are. An entry is written before its room, so it may name a room that was never made; readers ask for
 * the room itself and leave that one out. Every method may be called side by side from any number of processes.
 */
export interface RoomDirectory {
  /** Durable once it resolved; the same entry again changes nothing. */
  add(entry: { readonly roomId: RoomId; readonly creator: AccountId }): Promise<void>;

  /** Room ids in descending order, which is newest first to the second, below `before` if that is given. */
  list(page: RoomDirectoryPage): Promise<readonly RoomId[]>;
}

export type RoomDirectoryPage = {
  /** Only the rooms of this creator. */
  readonly creator?: AccountId;
  readonly before?: RoomId;
  /** 1 to 1,000. */
  readonly limit: number;
};
