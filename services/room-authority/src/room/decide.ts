import { assertNever } from "@plaza/core";
import { type Decision, reject } from "./decision.ts";
import { checkMessage } from "./message-rules.ts";
import { may } from "./permissions.ts";
import type { RoomCommand } from "./room-command.ts";
import { type RoomState, roleOf } from "./room-state.ts";

type CommandOf<Kind extends RoomCommand["kind"]> = Extract<RoomCommand, { kind: Kind }>;

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
    default:
      return assertNever(command);
  }
}

function decideEnter(state: RoomState, command: CommandOf<"enter">): Decision {
  if (!state.room.isOpen) return reject("roomClosed", "the room is closed"); // [RM2]
  if (state.members.get(command.actor.accountId)?.isBlocked) return reject("forbidden", "the account is blocked"); // [BL1]
  if (!may(roleOf(state, command.actor), "enter")) return reject("forbidden", "the role may not enter");
  if (command.isConfirmation || !state.room.hasEnterExitNotices) return { kind: "accepted" };
  const { nick, notificationExtension } = command.profile;
  return {
    kind: "accepted",
    event: { kind: "memberEntered", actor: command.actor, nick, extension: notificationExtension },
  };
}

function decideExit(state: RoomState, command: CommandOf<"exit">): Decision {
  if (!state.room.hasEnterExitNotices) return { kind: "accepted" };
  return { kind: "accepted", event: { kind: "memberExited", actor: command.actor, nick: command.nick } };
}

function decideSend(state: RoomState, command: CommandOf<"send">, nowMs: number): Decision {
  if (!state.room.isOpen) return reject("roomClosed", "the room is closed"); // [RM2]
  const role = roleOf(state, command.actor);
  if (role === "anonymousVisitor") return reject("anonymousForbidden", "anonymous visitors only receive"); // [AN1]
  if (!may(role, "sendMessage")) return reject("forbidden", "the role may not send messages");
  const standing = state.members.get(command.actor.accountId);
  if (standing?.isBlocked) return reject("forbidden", "the account is blocked"); // [BL1]
  if (standing?.isMuted) return reject("forbidden", "the account is muted"); // [MU1]
  if (standing && standing.mutedUntilMs > nowMs) return reject("forbidden", "the account is muted for a time"); // [MU2]
  if (state.room.isMuted && role !== "creator" && role !== "manager") return reject("forbidden", "the room is muted"); // [MU3]
  const refusal = checkMessage(command.message);
  if (refusal) return { kind: "rejected", refusal };
  const { nick, avatar } = command.profile;
  return {
    kind: "accepted",
    event: { kind: "messageSent", message: command.message, sender: { actor: command.actor, role, nick, avatar } },
  };
}

function decideSetOpen(state: RoomState, command: CommandOf<"setOpen">): Decision {
  // [RM1] Only the server API opens and closes rooms, in the name of the creator.
  if (command.actor.origin.kind !== "serverApi")
    return reject("forbidden", "only the server API opens and closes rooms");
  if (!may(roleOf(state, command.actor), "openOrCloseRoom"))
    return reject("forbidden", "the operator is not the creator");
  if (state.room.isOpen === command.isOpen) {
    return reject("nothingToChange", `the room is ${command.isOpen ? "open" : "closed"} already`);
  }
  const kind = command.isOpen ? "roomOpened" : "roomClosed";
  return {
    kind: "accepted",
    change: { kind: "roomOpenChanged", isOpen: command.isOpen },
    event: { kind, operator: command.actor },
  };
}
