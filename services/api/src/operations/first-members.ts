import type { RoomId } from "@plaza/core";
import type { RoomCommands } from "../room-commands.ts";
import { type Member, type MemberQuery, memberPages } from "./member-pages.ts";

type Wanted = { readonly roomId: RoomId; readonly query: MemberQuery; readonly max: number };

/** The first members of a list, at most so many. */
export async function firstMembers({ roomId, query, max }: Wanted, rooms: RoomCommands): Promise<readonly Member[]> {
  const found: Member[] = [];
  for await (const page of memberPages(rooms, roomId, query)) {
    found.push(...page);
    if (found.length >= max) break;
  }
  return found.slice(0, max);
}
