import { presentFields } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import type { SelfFields } from "../room/room-command.ts";
import type { CommandHandler } from "./command-context.ts";
import { memberNow } from "./member-change.ts";
import { noticeOptionsOf } from "./notice-options.ts";
import { stateAfter } from "./room-work.ts";

/** [OI1] Changes how the account shows in the room, in all its sessions there. */
export const updateSelf: CommandHandler<plaza.v1.UpdateSelf.$Properties> = async (input, context) => {
  const { actor } = input;
  const { nick, avatar, extension, persistent } = input.command;
  const fields: SelfFields = presentFields({ nick, avatar, extension });
  const notice = await noticeOptionsOf(input, input.actor.accountId, context);
  const command = { kind: "updateSelf", actor, fields, isPersistent: persistent ?? false, notice } as const;
  const { state } = await stateAfter(input, { kind: "change", command }, context);
  return { member: await memberNow(input, { accountId: actor.accountId, state }, context) };
};
