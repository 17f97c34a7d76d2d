import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { refuseUnserved } from "./refuse-unserved.ts";
import { roomToWire } from "./room-to-wire.ts";
import { stateAfter } from "./room-work.ts";

/** [RM2] Closing ends every session of the room and refuses entry until it is opened again. */
export const setRoomOpen: CommandHandler<plaza.cluster.v1.SetRoomOpen.$Properties> = async (input, context) => {
  refuseUnserved({ delayed_closing: (input.command.delayedClosing?.policy ?? 0) !== 0 });
  const command = { kind: "setOpen", actor: input.actor, isOpen: input.command.open ?? false } as const;
  return { room: roomToWire(await stateAfter(input, { kind: "change", command }, context)) };
};
