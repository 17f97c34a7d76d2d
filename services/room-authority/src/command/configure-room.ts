import type { plaza } from "@plaza/proto";
import type { RoomSettings } from "../room/room-command.ts";
import type { CommandHandler } from "./command-context.ts";
import { refuseUnserved } from "./refuse-unserved.ts";
import { roomToWire } from "./room-to-wire.ts";
import { stateAfter } from "./room-work.ts";

type Settings = plaza.cluster.v1.RoomSettings.$Properties;

/** What only the server API sets. Nobody in the room is told. */
export const configureRoom: CommandHandler<plaza.cluster.v1.ConfigureRoom.$Properties> = async (input, context) => {
  const asked = input.command.settings ?? {};
  refuseUnservedSettings(asked);
  const settings: RoomSettings = asked.enterExitNotices == null ? {} : { hasEnterExitNotices: asked.enterExitNotices };
  const command = { kind: "configure", actor: input.actor, settings } as const;
  return { room: roomToWire(await stateAfter(input, { kind: "change", command }, context)) };
};

export function refuseUnservedSettings(settings: Settings): void {
  refuseUnserved({
    delayed_closing: (settings.delayedClosing?.policy ?? 0) !== 0,
    multi_client_policy: (settings.multiClientPolicy ?? 0) !== 0,
    messages_per_second: settings.messagesPerSecond != null,
    slow_mode_seconds: (settings.slowModeSeconds ?? 0) !== 0,
  });
}
