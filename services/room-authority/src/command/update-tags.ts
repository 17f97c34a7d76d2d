import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { memberNow } from "./member-change.ts";
import { noticeOptionsOf } from "./notice-options.ts";
import { stateAfter } from "./room-work.ts";
import { sessionTagsOf } from "./session-tags.ts";

/** [TG1] Replaces the tags of the account in all its sessions in the room. */
export const updateTags: CommandHandler<plaza.v1.UpdateTags.$Properties> = async (input, context) => {
  const { actor } = input;
  const notice = await noticeOptionsOf(input, actor.accountId, context);
  const command = { kind: "updateTags", actor, tags: sessionTagsOf(input.command.tags), notice } as const;
  const { state } = await stateAfter(input, { kind: "change", command }, context);
  return { member: await memberNow(input, { accountId: actor.accountId, state }, context) };
};
