import { presentFields } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import type { RoomFields } from "../room/room-command.ts";
import type { CommandHandler } from "./command-context.ts";
import { noticeOptionsOf } from "./notice-options.ts";
import { refuseUnserved } from "./refuse-unserved.ts";
import { roomToWire } from "./room-to-wire.ts";
import { stateAfter } from "./room-work.ts";

/** [RI1] */
export const updateRoom: CommandHandler<plaza.v1.UpdateRoom.$Properties> = async (input, context) => {
  refuseUnserved({ slow_mode_seconds: (input.command.slowModeSeconds ?? 0) !== 0 });
  const { name, announcement, liveUrl, extension, queueLevel } = input.command;
  const fields: RoomFields = presentFields({ name, announcement, liveUrl, extension, queueLevel });
  const command = {
    kind: "updateRoom",
    actor: input.actor,
    fields,
    notice: await noticeOptionsOf(input, input.actor.accountId, context),
  } as const;
  return { room: roomToWire(await stateAfter(input, { kind: "change", command }, context)) };
};
