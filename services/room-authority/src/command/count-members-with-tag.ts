import { PlazaError } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { checkTag } from "../room/rules/tags.ts";
import type { CommandHandler } from "./command-context.ts";
import { stateAfter } from "./room-work.ts";

/** [TG1] Distinct accounts online that hold the tag. */
export const countMembersWithTag: CommandHandler<plaza.v1.CountMembersWithTag.$Properties> = async (input, context) => {
  const tag = input.command.tag ?? "";
  const refusal = checkTag("tag", tag);
  if (refusal) throw new PlazaError(refusal);
  await stateAfter(input, { kind: "read" }, context);
  return { tagCount: { tag, members: await context.presence.countWithTag(input.roomId, tag) } };
};
