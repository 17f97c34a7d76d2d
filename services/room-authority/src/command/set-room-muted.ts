import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { noticeOptionsOf } from "./notice-options.ts";
import { roomToWire } from "./room-to-wire.ts";
import { stateAfter } from "./room-work.ts";

/** [MU3] */
export const setRoomMuted: CommandHandler<plaza.v1.SetRoomMuted.$Properties> = async (input, context) => {
  const { muted } = input.command;
  const notice = await noticeOptionsOf(input, input.actor.accountId, context);
  const command = { kind: "setRoomMuted", actor: input.actor, isMuted: muted ?? false, notice } as const;
  return { room: roomToWire(await stateAfter(input, { kind: "change", command }, context)) };
};
