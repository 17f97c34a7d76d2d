import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { describeRoom } from "./describe-room.ts";
import { roomSettingsOf } from "./room-settings.ts";
import { stateAfter } from "./room-work.ts";

/** What only the server API sets. Nobody in the room is told. [RM1] */
export const configureRoom: CommandHandler<plaza.cluster.v1.ConfigureRoom.$Properties> = async (input, context) => {
  const settings = roomSettingsOf(input.command.settings ?? {});
  const command = { kind: "configure", actor: input.actor, settings } as const;
  return { room: describeRoom(await stateAfter(input, { kind: "change", command }, context), context.now()) };
};
