import { assertNever } from "@plaza/core";
import type { Decision } from "./decision.ts";
import type { RoomCommand } from "./room-command.ts";
import type { RoomState } from "./room-state.ts";
import { decideEnter, decideExit } from "./rules/entry.ts";
import { decideOnMember } from "./rules/moderation.ts";
import { decideUpdateSelf } from "./rules/own-information.ts";
import { decideConfigure, decideSetOpen, decideSetRoomMuted, decideUpdateRoom } from "./rules/room-settings.ts";
import { decideSend } from "./rules/speech.ts";

/**
 * The rules of a room: pure, no I/O, no clock, no logger.
 *
 * @param nowMs milliseconds since 1970; what ends by itself is compared with it
 */
export function decide(state: RoomState, command: RoomCommand, nowMs: number): Decision {
  switch (command.kind) {
    case "enter":
      return decideEnter(state, command);
    case "exit":
      return decideExit(state, command);
    case "send":
      return decideSend(state, command, nowMs);
    case "setOpen":
      return decideSetOpen(state, command);
    case "configure":
      return decideConfigure(state, command);
    case "setRoomMuted":
      return decideSetRoomMuted(state, command);
    case "updateRoom":
      return decideUpdateRoom(state, command);
    case "updateSelf":
      return decideUpdateSelf(state, command, nowMs);
    case "setRole":
    case "setBlocked":
    case "setMuted":
    case "setTemporaryMute":
    case "remove":
      return decideOnMember(state, command, nowMs);
    default:
      return assertNever(command);
  }
}
