import { ANONYMOUS_PREFIX, assertNever, isFixedRole, limits, type Member, type Refusal } from "@plaza/core";
import { accept, type Decision, type MemberNotice, type Rejected, reject, rejectRole } from "../decision.ts";
import { type MemberOperation, mayActOn } from "../permissions.ts";
import { remainingSeconds } from "../remaining-seconds.ts";
import type { MemberCommand } from "../room-command.ts";
import { type RoomState, roleOf, standingOf } from "../room-state.ts";
import { NO_DEPARTURE, ownersLeft } from "./owner-left.ts";
import { checkNotice, outOfRange } from "./text-limit.ts";

/** What is done to the standing of another member. [PM1] [PM2] */
export function decideOnMember(state: RoomState, command: MemberCommand, nowMs: number): Decision {
  const target = standingOf(state, command.target);
  const refusal = checkCommand(command) ?? checkRight(state, command, target);
  if (refusal) return { kind: "rejected", refusal };
  const outcome = outcomeOf(state, command, { target: { ...target, updatedAtMs: nowMs }, nowMs });
  if (outcome.kind === "rejected") return outcome;
  const { member, what } = outcome;
  const event = { kind: "memberNotified", what, member, operator: command.actor, ...command.notice } as const;
  const endsSessions = what.kind === "blocked" || what.kind === "removed";
  const departure = endsSessions ? ownersLeft(state, (owner) => owner === command.target) : NO_DEPARTURE;
  // A removal leaves the standing as it is.
  const changes = what.kind === "removed" ? [] : [{ kind: "memberChanged", member } as const];
  return accept([...changes, ...departure.changes], [event, ...departure.events]);
}

type CommandOf<Kind extends MemberCommand["kind"]> = Extract<MemberCommand, { kind: Kind }>;

type Outcome = { readonly kind: "changed"; readonly member: Member; readonly what: MemberNotice } | Rejected;

function outcomeOf(
  state: RoomState,
  command: MemberCommand,
  { target, nowMs }: { readonly target: Member; readonly nowMs: number },
): Outcome {
  switch (command.kind) {
    case "setRole":
      return setRole(state, command, target);
    case "setBlocked":
      return setBlocked(command, target);
    case "setMuted":
      return setMuted(command, target);
    case "setTemporaryMute":
      return setTemporaryMute(command, target, nowMs);
    case "remove":
      return changed(target, { kind: "removed" });
    default:
      return assertNever(command);
  }
}

function checkCommand({ actor, target, notice }: MemberCommand): Refusal | undefined {
  if (actor.accountId === target) return { error: "forbidden", message: "nobody does this to oneself" };
  return checkNotice(notice);
}

function checkRight(state: RoomState, command: MemberCommand, target: Member): Refusal | undefined {
  const isAnonymous = command.target.startsWith(ANONYMOUS_PREFIX);
  if (isAnonymous && command.kind !== "remove") {
    return { error: "badArgument", message: "an anonymous visitor has no standing that could be changed" };
  }
  const role = roleOf(state, command.actor);
  if (mayActOn(role, target.role, operationOf(command, target))) return undefined;
  return rejectRole(role, `the role may not do this to a member of role ${target.role}`).refusal;
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
function setRole(state: RoomState, command: CommandOf<"setRole">, target: Member): Outcome {
  if (target.role === command.role) return reject("nothingToChange", `the account is ${command.role} already`);
  // The application puts them there and takes them away; whoever they are meant to be is no visitor who could become more.
  if (state.virtualMembers.has(target.accountId)) return reject("badArgument", "a virtual member gets no role");
  if (target.isBlocked && isFixedRole(command.role))
    return reject("blocked", "a blocked account gets no role; end the block first");
  const joins = isFixedRole(command.role) && !isFixedRole(target.role);
  if (joins && countFixed(state) >= limits.MAX_FIXED_MEMBERS) {
    return reject("fixedMemberLimit", `the room has ${limits.MAX_FIXED_MEMBERS} fixed members already`);
  }
  return changed({ ...target, role: command.role }, { kind: "roleUpdated", previousRole: target.role });
}

function countFixed(state: RoomState): number {
  let count = 0;
  for (const member of state.members.values()) if (isFixedRole(member.role)) count += 1;
  return count;
}

/** [BL1] [BL2] */
function setBlocked({ isBlocked }: CommandOf<"setBlocked">, target: Member): Outcome {
  if (target.isBlocked === isBlocked) return already(isBlocked ? "blocked" : "not blocked");
  return changed({ ...target, isBlocked }, { kind: isBlocked ? "blocked" : "unblocked" });
}

/** [MU1] Ending a permanent mute does not end a temporary one that is running. */
function setMuted({ isMuted }: CommandOf<"setMuted">, target: Member): Outcome {
  if (target.isMuted === isMuted) return already(isMuted ? "muted" : "not muted");
  return changed({ ...target, isMuted }, { kind: isMuted ? "muted" : "unmuted" });
}

/** [MU2] The last one set counts. 0 ends it, and tells what was left. */
function setTemporaryMute(command: CommandOf<"setTemporaryMute">, target: Member, nowMs: number): Outcome {
  const { durationSeconds } = command;
  const range = { min: 0, max: limits.MAX_TEMPORARY_MUTE_SECONDS };
  const refusal = outOfRange("duration_seconds", durationSeconds, range);
  if (refusal) return { kind: "rejected", refusal };
  if (durationSeconds > 0) {
    const muted = { ...target, mutedUntilMs: nowMs + durationSeconds * 1000 };
    return changed(muted, { kind: "temporarilyMuted", seconds: durationSeconds });
  }
  const left = remainingSeconds(target.mutedUntilMs, nowMs);
  if (left === 0) return already("not muted for a time");
  return changed({ ...target, mutedUntilMs: 0 }, { kind: "temporaryMuteEnded", remainingSeconds: left });
}

function already(what: string): Rejected {
  return reject("nothingToChange", `the account is ${what} already`);
}

function changed(member: Member, what: MemberNotice): Outcome {
  return { kind: "changed", member, what };
}
