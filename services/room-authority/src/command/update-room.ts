import { presentFields } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import type { RoomFields } from "../room/room-command.ts";
import type { CommandHandler } from "./command-context.ts";
import { describeRoom } from "./describe-room.ts";
import { noticeOptionsOf } from "./notice-options.ts";
import { stateAfter } from "./room-work.ts";

/** [RI1] [SM1] */
export const updateRoom: CommandHandler<plaza.v1.UpdateRoom.$Properties> = async (input, context) => {
  const { name, announcement, liveUrl, extension, queueLevel, slowModeSeconds } = input.command;
  const asked = { name, announcement, liveUrl, extension, queueLevel, slowModeSeconds };
  const fields: RoomFields = presentFields(asked);
  const command = {
    kind: "updateRoom",
    actor: input.actor,
    fields,
    notice: await noticeOptionsOf(input, input.actor.accountId, context),
  } as const;
  return { room: describeRoom(await stateAfter(input, { kind: "change", command }, context), context.now()) };
};
