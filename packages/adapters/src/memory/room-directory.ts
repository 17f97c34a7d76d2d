import type { AccountId, RoomId } from "@plaza/core";
import type { RoomDirectory, RoomDirectoryPage } from "@plaza/ports";
import { SortedList } from "./sorted-list.ts";

/** RoomDirectory that lives as long as the process: a list of all rooms and one for each creator. */
export class MemoryRoomDirectory implements RoomDirectory {
  readonly #all = newList();
  readonly #byCreator = new Map<AccountId, SortedList<RoomId>>();

  async add({ roomId, creator }: { readonly roomId: RoomId; readonly creator: AccountId }): Promise<void> {
    const own = this.#byCreator.get(creator) ?? newList();
    this.#byCreator.set(creator, own);
    own.add(roomId);
    this.#all.add(roomId);
  }

  async list({ creator, before, limit }: RoomDirectoryPage): Promise<readonly RoomId[]> {
    const rooms = creator === undefined ? this.#all : this.#byCreator.get(creator);
    if (rooms === undefined) return [];
    const end = rooms.firstIndex((roomId) => before !== undefined && roomId >= before);
    return rooms.slice(Math.max(0, end - limit), end).toReversed();
  }
}

function newList(): SortedList<RoomId> {
  return new SortedList<RoomId>((a, b) => a - b);
}
