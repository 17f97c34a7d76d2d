import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { noticeOptionsOf } from "./notice-options.ts";
import { answerTo } from "./room-work.ts";

/** [TG2] */
export const setTagMute: CommandHandler<plaza.v1.SetTagMute.$Properties> = async (input, context) => {
  const { tag, durationSeconds, notifyTargetTags } = input.command;
  const command = {
    kind: "setTagMute",
    actor: input.actor,
    tag: tag ?? "",
    durationSeconds: durationSeconds ?? 0,
    notifyTargetTags: notifyTargetTags ?? undefined,
    notice: await noticeOptionsOf(input, input.actor.accountId, context),
  } as const;
  const { answer } = await answerTo("muteSeconds", { ...input, work: { kind: "change", command } }, context);
  return { tagMute: { tag: command.tag, seconds: answer.seconds } };
};
