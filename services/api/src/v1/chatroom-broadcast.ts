import { hash32, limits, type RoomId } from "@plaza/core";
import { clientTypeToWire } from "@plaza/proto";
import { z } from "zod";
import { defineCall } from "./call.ts";
import { contentOf, contentParameters, withoutEffect } from "./message-parameters.ts";
import { accountId, flag, optional, text, withDefault } from "./parameters.ts";
import { requireAccount } from "./require-account.ts";
import { OK } from "./result-code.ts";
import { sentFields } from "./send-message.ts";

/** [BR1] Sends a message to whoever is online in any room; it is not stored. */
export const chatroomBroadcast = defineCall({
  path: "chatroom/broadcast.action",
  limit: "broadcast",
  parameters: z.object({
    fromAccid: accountId(),
    ...contentParameters,
    highPriority: withDefault(flag(), false),
    notifyTargetTags: optional(text(limits.MAX_TAG_EXPRESSION_LENGTH)),
    ...withoutEffect,
  }),
  execute: async (input, context) => {
    const account = await requireAccount("fromAccid", input.fromAccid, context);
    const sender = {
      accountId: account.accountId,
      nick: account.name,
      avatar: account.icon,
      clientType: clientTypeToWire("rest"),
    };
    const message = { ...contentOf(input), sender, doNotStore: true, highPriority: input.highPriority };
    const broadcast = { id: input.msgId, message, targetTags: input.notifyTargetTags ?? "" };
    const request = { roomId: choosingAuthority(input.msgId), command: { broadcast }, accountId: account.accountId };
    const { timeMs } = await context.rooms.executeFor("broadcastSent", request);
    const flags = input.highPriority ? { highPriorityFlag: 1 } : {};
    return { desc: { time: timeMs ?? 0, ...sentFields(account, input), ...flags }, code: OK };
  },
});

/** No room: it only chooses the authority, always the same one for an id, which so can tell a repetition. */
function choosingAuthority(id: string): RoomId {
  return (hash32(id) + 1) as RoomId;
}
