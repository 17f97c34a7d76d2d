import { limits, type RoomId } from "@plaza/core";
import { messageTypeToWire, plaza } from "@plaza/proto";
import { z } from "zod";
import { type CallContext, defineCall } from "./call.ts";
import { historyMessage } from "./history-message.ts";
import { accountId, choice, integer, messageTypes, roomId, timestamp, withDefault } from "./parameters.ts";
import { OK } from "./result-code.ts";

/** `reverse`: in the product's numbering, 1 is the order of time. */
const ASCENDING = 1;
const DESCENDING = 2;

export const historyQueryChatroomMsg = defineCall({
  path: "history/queryChatroomMsg.action",
  limit: "history",
  parameters: z.object({
    roomid: roomId(),
    accid: accountId(),
    timetag: timestamp(),
    limit: integer(1, limits.MAX_HISTORY_PAGE_API),
    reverse: withDefault(choice(ASCENDING, DESCENDING), DESCENDING),
    type: withDefault(messageTypes(), []),
  }),
  execute: async ({ roomid, timetag, limit, reverse, type }, context) => {
    const ascending = reverse === ASCENDING;
    const types = type.map(messageTypeToWire);
    const query = { roomId: roomid, timeMs: timetag, ascending, limit, types };
    const { records } = await context.history.query(query);
    if (!records?.length) await requireRoom(roomid, context);
    const msgs = (records ?? []).map(({ sender, publication }) =>
      historyMessage(plaza.v1.Publication.decode(publication ?? new Uint8Array()), sender ?? ""),
    );
    return { code: OK, size: msgs.length, msgs };
  },
});

/** An empty page may mean that there is no such room; a page with messages proves it without asking. */
async function requireRoom(roomid: RoomId, { rooms }: CallContext): Promise<void> {
  await rooms.describe(roomid);
}
