import { assertNever } from "@plaza/core";
import type { Decision } from "./decision.ts";
import type { RoomCommand } from "./room-command.ts";
import type { RoomState } from "./room-state.ts";
import { decideEnter, decideExit } from "./rules/entry.ts";
import { decideOnMember } from "./rules/moderation.ts";
import { decideUpdateSelf, decideUpdateTags } from "./rules/own-information.ts";
import { decidePin, decideRecall, decideUnpin } from "./rules/published-messages.ts";
import { decideOnQueue } from "./rules/queue.ts";
import { decideConfigure, decideSetOpen, decideSetRoomMuted, decideUpdateRoom } from "./rules/room-settings.ts";
import { decideSend } from "./rules/speech.ts";
import { decideSetTagMute } from "./rules/tag-mute.ts";
import { decideTick } from "./rules/tick.ts";
import { decideAddVirtualMembers, decideRemoveVirtualMembers } from "./rules/virtual-members.ts";

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
      return decideExit(state, command, nowMs);
    case "send":
      return decideSend(state, command, nowMs);
    case "tick":
      return decideTick(state, command, nowMs);
    case "setOpen":
      return decideSetOpen(state, command, nowMs);
    case "configure":
      return decideConfigure(state, command, nowMs);
    case "setRoomMuted":
      return decideSetRoomMuted(state, command);
    case "updateRoom":
      return decideUpdateRoom(state, command);
    case "updateSelf":
      return decideUpdateSelf(state, command, nowMs);
    case "updateTags":
      return decideUpdateTags(state, command);
    case "setTagMute":
      return decideSetTagMute(state, command, nowMs);
    case "recall":
      return decideRecall(state, command, nowMs);
    case "pin":
      return decidePin(state, command, nowMs);
    case "unpin":
      return decideUnpin(state, command);
    case "addVirtualMembers":
      return decideAddVirtualMembers(state, command, nowMs);
    case "removeVirtualMembers":
      return decideRemoveVirtualMembers(state, command);
    case "setRole":
    case "setBlocked":
    case "setMuted":
    case "setTemporaryMute":
    case "remove":
      return decideOnMember(state, command, nowMs);
    case "queueInit":
    case "queueOffer":
    case "queuePoll":
    case "queueUpdate":
    case "queueDrop":
      return decideOnQueue(state, command, nowMs);
    default:
      return assertNever(command);
  }
}
