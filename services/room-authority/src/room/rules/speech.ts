import type { Refusal } from "@plaza/core";
import { type Decision, reject, rejectRole } from "../decision.ts";
import { checkMessage } from "../message-rules.ts";
import { may } from "../permissions.ts";
import { type RoomState, roleOf } from "../room-state.ts";
import type { CommandOf } from "./command-of.ts";

/** Who may speak, and whether the message is one. [MS1] */
export function decideSend(state: RoomState, command: CommandOf<"send">, nowMs: number): Decision {
  const refusal = whyNotToSpeak(state, command, nowMs) ?? checkMessage(command.message);
  if (refusal) return { kind: "rejected", refusal };
  const { nick, avatar } = command.profile;
  const sender = { actor: command.actor, role: roleOf(state, command.actor), nick, avatar };
  return { kind: "accepted", event: { kind: "messageSent", message: command.message, sender } };
}

function whyNotToSpeak(state: RoomState, { actor }: CommandOf<"send">, nowMs: number): Refusal | undefined {
  const decision = decideToSpeak(state, actor, nowMs);
  return decision.kind === "rejected" ? decision.refusal : undefined;
}

function decideToSpeak(state: RoomState, actor: CommandOf<"send">["actor"], nowMs: number): Decision {
  if (!state.room.isOpen) return reject("roomClosed", "the room is closed"); // [RM2]
  const role = roleOf(state, actor);
  if (!may(role, "sendMessages")) return rejectRole(role, "the role may not send messages"); // [AN1] [PM1]
  const standing = state.members.get(actor.accountId);
  if (standing?.isBlocked) return reject("blocked", "the account is blocked"); // [BL1]
  if (standing?.isMuted) return reject("muted", "the account is muted"); // [MU1]
  const remainingMs = (standing?.mutedUntilMs ?? 0) - nowMs;
  if (remainingMs > 0) return reject("temporarilyMuted", "the account is muted for some time", remainingMs); // [MU2]
  if (state.room.isMuted && !may(role, "speakWhileRoomIsMuted")) return reject("roomMuted", "the room is muted"); // [MU3]
  return { kind: "accepted" };
}
