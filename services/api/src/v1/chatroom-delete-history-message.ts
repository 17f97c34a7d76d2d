import { limits, PlazaError } from "@plaza/core";
import { z } from "zod";
import { defineCall } from "./call.ts";
import {
  type MessageReference,
  messageReference,
  messagesAt,
  type NamedMessage,
  onceArrived,
} from "./message-reference.ts";
import { optional, text } from "./parameters.ts";
import { OK } from "./result-code.ts";

const parameters = z.object({
  ...messageReference,
  // Ours, and not needed where the time names one message: those that were published at once share it.
  msgId: optional(text(limits.MAX_CLIENT_MESSAGE_ID_LENGTH)),
});

/** [RC4] Takes a message out of history, in nobody's name and without telling the room. */
export const chatroomDeleteHistoryMessage = defineCall({
  path: "chatroom/deleteHistoryMessage.action",
  parameters,
  execute: async (input, context) => {
    const found = await onceArrived(input, context, () => messagesAt(input, context.history));
    const { seq, clientMessageId } = onlyOne(found, input);
    const recallMessage = { roomId: input.roomid, seq, clientMessageId, notification: { silent: true } };
    await context.rooms.execute(input.roomid, { recallMessage });
    return { code: OK };
  },
});

function onlyOne(
  [first, ...others]: readonly [NamedMessage, ...NamedMessage[]],
  { fromAcc, msgTimetag }: MessageReference,
): NamedMessage {
  if (others.length === 0) return first;
  const message = `msgTimetag ${msgTimetag} is that of ${others.length + 1} messages of fromAcc ${fromAcc}; msgId must name one`;
  throw new PlazaError({ error: "badArgument", message });
}
