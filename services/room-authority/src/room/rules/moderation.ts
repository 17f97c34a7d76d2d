import { ANONYMOUS_PREFIX, assertNever, isFixedRole, limits, type Member, type Refusal } from "@plaza/core";
import type { Actor } from "../actor.ts";
import { type Decision, type MemberNotice, reject } from "../decision.ts";
import { type MemberOperation, mayActOn } from "../permissions.ts";
import type { MemberCommand } from "../room-command.ts";
import { type RoomState, roleOf, standingOf } from "../room-state.ts";
import { tooLong } from "./text-limit.ts";

/** What is done to the standing of another member. [PM1] [PM2] */
export function decideOnMember(state: RoomState, command: MemberCommand, nowMs: number): Decision {
  const target = standingOf(state, command.target);
  const refusal = checkCommand(command) ?? checkRight(state, command, target);
  if (refusal) return { kind: "rejected", refusal };
  const stamped = { ...target, updatedAtMs: nowMs };
  switch (command.kind) {
    case "setRole":
      return setRole(state, command, stamped);
    case "setBlocked":
      return setBlocked(command, stamped);
    case "setMuted":
      return setMuted(command, stamped);
    case "setTemporaryMute":
      return setTemporaryMute(command, stamped, nowMs);
    case "remove":
      return notified(command, stamped, { kind: "removed" });
    default:
      return assertNever(command);
  }
}

type CommandOf<Kind extends MemberCommand["kind"]> = Extract<MemberCommand, { kind: Kind }>;

function checkCommand({ actor, target, notice }: MemberCommand): Refusal | undefined {
  if (actor.accountId === target) return { error: "forbidden", message: "nobody does this to oneself" };
  return tooLong("notification.extension", notice.extension, limits.MAX_NOTIFICATION_EXTENSION_LENGTH);
}

function checkRight(state: RoomState, command: MemberCommand, target: Member): Refusal | undefined {
  const isAnonymous = command.target.startsWith(ANONYMOUS_PREFIX);
  if (isAnonymous && command.kind !== "remove") {
    return { error: "badArgument", message: "an anonymous visitor has no standing that could be changed" };
  }
  const operation = operationOf(command, target);
  if (mayActOn(roleOf(state, command.actor), target.role, operation)) return undefined;
  return { error: "forbidden", message: `the role may not do this to a member of role ${target.role}` };
}

function operationOf(command: MemberCommand, target: Member): MemberOperation {
  switch (command.kind) {
    case "setRole":
      return command.role === "manager" || target.role === "manager"
        ? "makeOrUnmakeManager"
        : "makeOrUnmakeOrdinaryMember";
    case "setBlocked":
      return "block";
    case "setMuted":
      return "mute";
    case "setTemporaryMute":
      return "temporarilyMute";
    case "remove":
      return "remove";
    default:
      return assertNever(command);
  }
}

/** [RO1] [RO2] */
function setRole(state: RoomState, command: CommandOf<"setRole">, target: Member): Decision {
  if (target.role === command.role) return reject("nothingToChange", `the account is ${command.role} already`);
  if (target.isBlocked) return reject("blocked", "a blocked account gets no role; end the block first");
  const joins = isFixedRole(command.role) && !isFixedRole(target.role);
  if (joins && countFixed(state) >= limits.MAX_FIXED_MEMBERS) {
    return reject("fixedMemberLimit", `the room has ${limits.MAX_FIXED_MEMBERS} fixed members already`);
  }
  return notified(command, { ...target, role: command.role }, { kind: "roleUpdated", previousRole: target.role });
}

function countFixed(state: RoomState): number {
  let count = 0;
  for (const member of state.members.values()) if (isFixedRole(member.role)) count += 1;
  return count;
}

/** [BL1] [BL2] */
function setBlocked(command: CommandOf<"setBlocked">, target: Member): Decision {
  const { isBlocked } = command;
  if (target.isBlocked === isBlocked) return already(isBlocked ? "blocked" : "not blocked");
  return notified(command, { ...target, isBlocked }, { kind: isBlocked ? "blocked" : "unblocked" });
}

/** [MU1] Ending a permanent mute does not end a temporary one that is running. */
function setMuted(command: CommandOf<"setMuted">, target: Member): Decision {
  const { isMuted } = command;
  if (target.isMuted === isMuted) return already(isMuted ? "muted" : "not muted");
  return notified(command, { ...target, isMuted }, { kind: isMuted ? "muted" : "unmuted" });
}

/** [MU2] The last one set counts. 0 ends it, and tells what was left. */
function setTemporaryMute(command: CommandOf<"setTemporaryMute">, target: Member, nowMs: number): Decision {
  const { durationSeconds } = command;
  if (
    !Number.isInteger(durationSeconds) ||
    durationSeconds < 0 ||
    durationSeconds > limits.MAX_TEMPORARY_MUTE_SECONDS
  ) {
    const range = `0 to ${limits.MAX_TEMPORARY_MUTE_SECONDS}`;
    return reject("badArgument", `duration_seconds ${durationSeconds} is not an integer from ${range}`);
  }
  if (durationSeconds > 0) {
    const muted = { ...target, mutedUntilMs: nowMs + durationSeconds * 1000 };
    return notified(command, muted, { kind: "temporarilyMuted", seconds: durationSeconds });
  }
  const remainingSeconds = Math.ceil((target.mutedUntilMs - nowMs) / 1000);
  if (remainingSeconds <= 0) return already("not muted for a time");
  return notified(command, { ...target, mutedUntilMs: 0 }, { kind: "temporaryMuteEnded", remainingSeconds });
}

function already(what: string): Decision {
  return reject("nothingToChange", `the account is ${what} already`);
}

function notified(
  { actor, notice }: { readonly actor: Actor; readonly notice: MemberCommand["notice"] },
  member: Member,
  what: MemberNotice,
): Decision {
  const event = { kind: "memberNotified", what, member, operator: actor, ...notice } as const;
  if (what.kind === "removed") return { kind: "accepted", event };
  return { kind: "accepted", change: { kind: "memberChanged", member }, event };
}
