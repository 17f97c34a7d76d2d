import { limits, type RoomId } from "@plaza/core";
import { plaza } from "@plaza/proto";
import type { RoomCommands } from "../room-commands.ts";

export type Member = plaza.v1.Member.$Properties;
export type MemberQuery = Omit<plaza.v1.ListMembers.$Properties, "roomId" | "pageToken" | "limit" | "$unknowns">;

/** Those who stay in the room's lists while they are offline. */
export const FIXED_ROLES = [plaza.v1.Role.CREATOR, plaza.v1.Role.MANAGER, plaza.v1.Role.ORDINARY_MEMBER];
export const OTHER_ROLES = [plaza.v1.Role.VISITOR, plaza.v1.Role.ANONYMOUS_VISITOR, plaza.v1.Role.VIRTUAL_MEMBER];

type PageByTime = {
  readonly rooms: RoomCommands;
  readonly roomId: RoomId;
  readonly query: MemberQuery;
  /** Exclusive; 0: now. */
  readonly endTimeMs: number;
  readonly limit: number;
};

/**
 * The newest members who entered before a time. The authority pages by its own tokens, newest entry first with fixed
 * members who are offline last, while V1 pages by time: pages are skipped until the time is reached.
 */
export async function newestMembersBefore(page: PageByTime): Promise<readonly Member[]> {
  const found: Member[] = [];
  for await (const members of memberPages(page.rooms, page.roomId, page.query)) {
    found.push(...members.filter(({ enteredAtMs }) => page.endTimeMs === 0 || (enteredAtMs ?? 0) < page.endTimeMs));
    if (found.length >= page.limit) break;
  }
  return found.slice(0, page.limit);
}

/** All fixed members, at most MAX_FIXED_MEMBERS, in descending order of the time by which V1 pages them. */
export async function fixedMembers(
  rooms: RoomCommands,
  roomId: RoomId,
  query: MemberQuery,
): Promise<readonly Member[]> {
  const found: Member[] = [];
  for await (const members of memberPages(rooms, roomId, query)) found.push(...members);
  return found.sort((one, other) => standingTimeMs(other) - standingTimeMs(one));
}

/** Since when a fixed member has its standing; its entry if that is not known. */
export function standingTimeMs({ updatedAtMs, enteredAtMs }: Member): number {
  return updatedAtMs || enteredAtMs || 0;
}

/** Pages of members, in the order of the authority. */
export async function* memberPages(
  rooms: RoomCommands,
  roomId: RoomId,
  query: MemberQuery,
): AsyncGenerator<readonly Member[]> {
  let pageToken = "";
  do {
    const listMembers = { query: { ...query, roomId, pageToken, limit: limits.MAX_MEMBERS_PAGE } };
    const page = await rooms.executeFor("memberPage", { roomId, command: { listMembers } });
    yield page.members ?? [];
    pageToken = page.nextPageToken ?? "";
  } while (pageToken !== "");
}
