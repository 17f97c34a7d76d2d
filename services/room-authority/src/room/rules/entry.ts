import type { SessionId } from "@plaza/core";
import { accept, type Decision, type RoomEvent, reject } from "../decision.ts";
import { may } from "../permissions.ts";
import { type RoomState, roleOf, standingOf } from "../room-state.ts";
import type { CommandOf } from "./command-of.ts";
import { emptySince, notEmpty } from "./emptiness.ts";
import { admit } from "./multi-client.ts";
import { NO_DEPARTURE, ownersLeft } from "./owner-left.ts";

/** [EN1] [RM2] [BL1] [DV1] */
export function decideEnter(state: RoomState, command: CommandOf<"enter">): Decision {
  const { actor, session, others, defaultPolicy } = command;
  if (!state.room.isOpen) return reject("roomClosed", "the room is closed");
  if (state.members.get(actor.accountId)?.isBlocked) return reject("blocked", "the account is blocked");
  if (!may(roleOf(state, actor), "enterAndReceive")) return reject("forbidden", "the role may not enter");
  const admission = admit(state.room.multiClientPolicy ?? defaultPolicy, session, others);
  if (admission.kind === "refused") return { kind: "rejected", refusal: admission.refusal };
  return accept(notEmpty(state.room), [...displaced(admission.displaced), ...entered(state, command)]);
}

/** [EN3] */
export function decideExit(state: RoomState, command: CommandOf<"exit">, nowMs: number): Decision {
  const { actor, nick, isLastOfAccount, isRoomEmpty } = command;
  const { accountId } = actor;
  const departure = isLastOfAccount ? ownersLeft(state, (owner) => owner === accountId) : NO_DEPARTURE;
  const emptied = isRoomEmpty ? emptySince(state.room, nowMs) : [];
  const exited: RoomEvent = { kind: "memberExited", account: accountId, operator: accountId, nick, extension: "" };
  const notices = state.room.hasEnterExitNotices ? [exited] : [];
  return accept([...emptied, ...departure.changes], [...departure.events, ...notices]);
}

function displaced(sessionIds: readonly SessionId[]): readonly RoomEvent[] {
  return sessionIds.length === 0 ? [] : [{ kind: "sessionsDisplaced", sessionIds }];
}

/** [NT1] A confirmation after a fault is no news. */
function entered(state: RoomState, { actor, profile, isConfirmation }: CommandOf<"enter">): readonly RoomEvent[] {
  if (isConfirmation || !state.room.hasEnterExitNotices) return [];
  const { nick, notificationExtension } = profile;
  const account = actor.accountId;
  const standing = { ...standingOf(state, account), role: roleOf(state, actor) };
  return [{ kind: "memberEntered", account, operator: account, nick, extension: notificationExtension, standing }];
}
