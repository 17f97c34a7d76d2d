import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { describeRoom } from "./describe-room.ts";
import { noticeOptionsOf } from "./notice-options.ts";
import { stateAfter } from "./room-work.ts";

/** [MU3] */
export const setRoomMuted: CommandHandler<plaza.v1.SetRoomMuted.$Properties> = async (input, context) => {
  const { muted } = input.command;
  const notice = await noticeOptionsOf(input, input.actor.accountId, context);
  const command = { kind: "setRoomMuted", actor: input.actor, isMuted: muted ?? false, notice } as const;
  return { room: describeRoom(await stateAfter(input, { kind: "change", command }, context), context.now()) };
};
