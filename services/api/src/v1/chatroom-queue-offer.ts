import { type AccountId, parseAccountId, type RoomId } from "@plaza/core";
import { z } from "zod";
import { type CallContext, defineCall } from "./call.ts";
import { accountId, flag, optional, roomId, withDefault } from "./parameters.ts";
import { queueKey, queueValue, queueWithoutEffect, requireOffered } from "./queue-parameters.ts";
import { requireAccount } from "./require-account.ts";
import { OK } from "./result-code.ts";

/** [QU2] Adds an element to the tail, or updates the one with its key in place. */
export const chatroomQueueOffer = defineCall({
  path: "chatroom/queueOffer.action",
  parameters: z.object({
    roomid: roomId(),
    key: queueKey(),
    value: queueValue(),
    operator: optional(accountId()),
    transient: withDefault(flag(), false),
    ...queueWithoutEffect,
  }),
  execute: async (input, context) => {
    const { roomid, key, value, transient } = input;
    const operator = await offererOf(input, context);
    const command = { offerQueue: { roomId: roomid, offers: [{ key, value, transient }] } };
    requireOffered(await context.rooms.executeFor("queueOffered", { roomId: roomid, command, accountId: operator }));
    return { desc: {}, code: OK };
  },
});

type Offerer = { readonly roomid: RoomId; readonly operator?: AccountId | undefined };

/** Without an operator the room's creator offers, as with the product. */
async function offererOf({ roomid, operator }: Offerer, context: CallContext): Promise<AccountId> {
  if (operator !== undefined) return (await requireAccount("operator", operator, context)).accountId;
  const { room } = await context.rooms.describe(roomid);
  const creator = parseAccountId(room.creator);
  if (creator === undefined) throw new Error(`room ${roomid} has no creator`);
  return creator;
}
