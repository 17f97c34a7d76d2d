import { type Decision, reject } from "../decision.ts";
import { may } from "../permissions.ts";
import { type RoomState, roleOf } from "../room-state.ts";
import type { CommandOf } from "./command-of.ts";

/** [EN1] [RM2] [BL1] */
export function decideEnter(state: RoomState, command: CommandOf<"enter">): Decision {
  if (!state.room.isOpen) return reject("roomClosed", "the room is closed");
  if (state.members.get(command.actor.accountId)?.isBlocked) return reject("blocked", "the account is blocked");
  if (!may(roleOf(state, command.actor), "enterAndReceive")) return reject("forbidden", "the role may not enter");
  if (command.isConfirmation || !state.room.hasEnterExitNotices) return { kind: "accepted" };
  const { nick, notificationExtension } = command.profile;
  return {
    kind: "accepted",
    event: { kind: "memberEntered", actor: command.actor, nick, extension: notificationExtension },
  };
}

/** [EN3] */
export function decideExit(state: RoomState, command: CommandOf<"exit">): Decision {
  if (!state.room.hasEnterExitNotices) return { kind: "accepted" };
  return { kind: "accepted", event: { kind: "memberExited", actor: command.actor, nick: command.nick } };
}
