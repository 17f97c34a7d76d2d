import type { AccountId, RoomId } from "@plaza/core";
import type { CallContext } from "../call/call-context.ts";
import { describeRooms } from "./describe-rooms.ts";

/** Rooms that are asked for at once. */
const PAGE = 100;

/** The ids of a creator's open rooms, newest first, as the texts that both versions of the API show. */
export async function openRoomsOf(creator: AccountId, context: CallContext): Promise<readonly string[]> {
  const open: string[] = [];
  for await (const ids of pagesOf(creator, context)) {
    const { found } = await describeRooms(ids, context.rooms);
    open.push(...found.flatMap(({ room }) => (room.open ? [String(room.roomId)] : [])));
  }
  return open;
}

async function* pagesOf(creator: AccountId, { directory }: CallContext): AsyncGenerator<readonly RoomId[]> {
  let page = await directory.list({ creator, limit: PAGE });
  while (page.length > 0) {
    yield page;
    const before = page.at(-1);
    if (page.length < PAGE || before === undefined) return;
    page = await directory.list({ creator, before, limit: PAGE });
  }
}
