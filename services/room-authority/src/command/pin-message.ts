import { PlazaError } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { describeRoom } from "./describe-room.ts";
import { findMessage } from "./find-message.ts";
import { noticeOptionsOf } from "./notice-options.ts";
import { stateAfter } from "./room-work.ts";

/** [PN1] */
export const pinMessage: CommandHandler<plaza.v1.PinMessage.$Properties> = async (input, context) => {
  const { actor } = input;
  const seq = input.command.seq ?? 0;
  if (seq === 0) throw new PlazaError({ error: "badArgument", message: "seq is missing" });
  const message = await findMessage(input, { seq, clientMessageId: "" }, context);
  const command = {
    kind: "pin",
    actor,
    message,
    notice: await noticeOptionsOf(input, message.sender, context),
  } as const;
  return { room: describeRoom(await stateAfter(input, { kind: "change", command }, context), context.now()) };
};

/** [PN1] */
export const unpinMessage: CommandHandler<plaza.v1.UnpinMessage.$Properties> = async (input, context) => {
  const { actor } = input;
  const command = { kind: "unpin", actor, notice: await noticeOptionsOf(input, actor.accountId, context) } as const;
  return { room: describeRoom(await stateAfter(input, { kind: "change", command }, context), context.now()) };
};
