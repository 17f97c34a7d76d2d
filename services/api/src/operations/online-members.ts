import type { RoomId } from "@plaza/core";
import { plaza } from "@plaza/proto";
import type { RoomCommands } from "../room-commands.ts";
import { type Member, type MemberQuery, memberPages } from "./member-pages.ts";

/**
 * Where a page of online members goes on, as a number, which is all that V2's `offset` can be. First come sessions, newest
 * entry first: the time of the last one's entry × 1000 + how many of that very millisecond are done. Then come virtual
 * members, in an order that does not change: how many of them are done.
 */
const PLACES_PER_MS = 1_000;
/** Below are counts of virtual members, above are times: of sessions before 1970-01-12 there are none. */
const FIRST_SESSION_OFFSET = 1_000_000_000 * PLACES_PER_MS;

type OnlinePage = {
  readonly rooms: RoomCommands;
  readonly roomId: RoomId;
  readonly query: MemberQuery;
  /** 0 for the first page, then what the last one gave. */
  readonly offset: number;
  readonly limit: number;
};

export type OnlineMembers = { readonly members: readonly Member[]; readonly offset: number; readonly hasMore: boolean };

/** One page of those who are online; who enters or exits meanwhile moves nobody else from one page to another. */
export async function onlineMembers({ rooms, roomId, query, offset, limit }: OnlinePage): Promise<OnlineMembers> {
  const found: { readonly member: Member; readonly offset: number }[] = [];
  const offsets = new Offsets();
  for await (const page of memberPages(rooms, roomId, { ...query, onlyOnline: true })) {
    const placed = page.map((member) => ({ member, offset: offsets.next(member) }));
    found.push(...placed.filter((one) => isBehind(one.offset, offset)));
    if (found.length > limit) break;
  }
  const members = found.slice(0, limit);
  return {
    members: members.map(({ member }) => member),
    offset: members.at(-1)?.offset ?? offset,
    hasMore: found.length > limit,
  };
}

/** Numbers members in the order of the list. */
class Offsets {
  #timeMs = 0;
  #ofThatTime = 0;
  #virtual = 0;

  next({ role, enteredAtMs }: Member): number {
    if (role === plaza.v1.Role.VIRTUAL_MEMBER) {
      this.#virtual += 1;
      return this.#virtual;
    }
    const timeMs = enteredAtMs ?? 0;
    this.#ofThatTime = timeMs === this.#timeMs ? this.#ofThatTime + 1 : 1;
    this.#timeMs = timeMs;
    // More than these in one millisecond have the place of the last, and go with it.
    return timeMs * PLACES_PER_MS + Math.min(this.#ofThatTime, PLACES_PER_MS - 1);
  }
}

function isBehind(own: number, offset: number): boolean {
  if (offset === 0) return true;
  const isVirtual = own < FIRST_SESSION_OFFSET;
  const isOffsetVirtual = offset < FIRST_SESSION_OFFSET;
  if (isVirtual !== isOffsetVirtual) return isVirtual;
  if (isVirtual) return own > offset;
  const [ownMs, offsetMs] = [Math.floor(own / PLACES_PER_MS), Math.floor(offset / PLACES_PER_MS)];
  return ownMs === offsetMs ? own > offset : ownMs < offsetMs;
}
