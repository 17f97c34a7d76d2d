import { PlazaError, type Refusal } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { recallKey } from "../hosting/idempotency-key.ts";
import type { RoomWork } from "../hosting/room-item.ts";
import type { Actor } from "../room/actor.ts";
import type { PublishedMessage } from "../room/published-message.ts";
import type { NoticeOptions } from "../room/room-command.ts";
import type { CommandHandler } from "./command-context.ts";
import { describeRoom } from "./describe-room.ts";
import { findStandingMessage } from "./find-message.ts";
import { noticeOptionsOf } from "./notice-options.ts";
import { stateAfter } from "./room-work.ts";

/** [PN1] */
export const pinMessage: CommandHandler<plaza.v1.PinMessage.$Properties> = async (input, context) => {
  const { actor } = input;
  const seq = input.command.seq ?? 0;
  if (seq === 0) throw new PlazaError({ error: "badArgument", message: "seq is missing" });
  const message = await findStandingMessage(input, { seq, clientMessageId: "" }, context);
  const work = pinOf(actor, message, await noticeOptionsOf(input, message.sender, context));
  return { room: describeRoom(await stateAfter(input, work, context), context.now()) };
};

/** The message may be recalled between the search and the pin. [RC4] */
export function pinOf(actor: Actor, message: PublishedMessage, notice: NoticeOptions): RoomWork {
  const unless = { key: recallKey(message.seq), refusal: MESSAGE_RECALLED };
  return { kind: "change", command: { kind: "pin", actor, message, notice }, unless };
}

const MESSAGE_RECALLED: Refusal = { error: "messageNotFound", message: "the message was recalled" };

/** [PN1] */
export const unpinMessage: CommandHandler<plaza.v1.UnpinMessage.$Properties> = async (input, context) => {
  const { actor } = input;
  const command = { kind: "unpin", actor, notice: await noticeOptionsOf(input, actor.accountId, context) } as const;
  return { room: describeRoom(await stateAfter(input, { kind: "change", command }, context), context.now()) };
};
