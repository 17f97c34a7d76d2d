import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { describeRoom } from "./describe-room.ts";
import { delayedClosingOf } from "./room-settings.ts";
import { stateAfter } from "./room-work.ts";

/** [RM2] [DC1] Closing ends every session of the room and refuses entry until it is opened again. */
export const setRoomOpen: CommandHandler<plaza.cluster.v1.SetRoomOpen.$Properties> = async (input, context) => {
  const { open, delayedClosing } = input.command;
  const command = {
    kind: "setOpen",
    actor: input.actor,
    isOpen: open ?? false,
    delayedClosing: delayedClosing ? delayedClosingOf(delayedClosing) : undefined,
  } as const;
  return { room: describeRoom(await stateAfter(input, { kind: "change", command }, context), context.now()) };
};
