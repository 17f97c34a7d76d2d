import { limits, PlazaError } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { recallKey } from "../hosting/idempotency-key.ts";
import type { CommandHandler } from "./command-context.ts";
import { findMessage } from "./find-message.ts";
import { noticeOptionsOf } from "./notice-options.ts";
import { doInRoom } from "./room-work.ts";

/** [RC4] Takes a message back; recalling it again succeeds, so a recall may be repeated. */
export const recallMessage: CommandHandler<plaza.v1.RecallMessage.$Properties> = async (input, context) => {
  const { roomId, actor } = input;
  const { seq, clientMessageId } = input.command;
  if (!seq && !clientMessageId) {
    throw new PlazaError({ error: "badArgument", message: "seq and client_message_id are both missing" });
  }
  if ((clientMessageId ?? "").length > limits.MAX_CLIENT_MESSAGE_ID_LENGTH) {
    throw new PlazaError({ error: "messageNotFound", message: "no message has an id of that length" });
  }
  const message = await findMessage(input, { seq: seq ?? 0, clientMessageId: clientMessageId ?? "" }, context);
  const notice = await noticeOptionsOf(input, message.sender, context);
  const command = { kind: "recall", actor, message, windowMs: context.recallWindowMs, notice } as const;
  await doInRoom(input, { kind: "change", command, key: recallKey(message.seq) }, context);
  const { timeMs, sender } = message;
  const reference = { seq: message.seq, timeMs, clientMessageId: message.clientMessageId, sender };
  return { recalledMessage: { roomId, message: reference } };
};
