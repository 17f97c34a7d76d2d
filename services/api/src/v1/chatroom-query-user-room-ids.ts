import type { AccountId, RoomId } from "@plaza/core";
import { z } from "zod";
import { type CallContext, defineCall } from "./call.ts";
import { describeRooms } from "./describe-rooms.ts";
import { accountId } from "./parameters.ts";
import { OK } from "./result-code.ts";

/** Rooms that are asked for at once. */
const PAGE = 100;

/** The open rooms of a creator, newest first. */
export const chatroomQueryUserRoomIds = defineCall({
  path: "chatroom/queryUserRoomIds.action",
  parameters: z.object({ creator: accountId() }),
  execute: async ({ creator }, context) => {
    const roomids: string[] = [];
    for await (const ids of pagesOf(creator, context)) {
      const { found } = await describeRooms(ids, context.rooms);
      roomids.push(...found.flatMap(({ room }) => (room.open ? [String(room.roomId)] : [])));
    }
    return { desc: { roomids }, code: OK };
  },
});

async function* pagesOf(creator: AccountId, { directory }: CallContext): AsyncGenerator<readonly RoomId[]> {
  let page = await directory.list({ creator, limit: PAGE });
  while (page.length > 0) {
    yield page;
    const before = page.at(-1);
    if (page.length < PAGE || before === undefined) return;
    page = await directory.list({ creator, before, limit: PAGE });
  }
}
