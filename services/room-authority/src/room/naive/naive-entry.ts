import type { MultiClientPolicy } from "@plaza/core";
import type { AccountSession, EnterCommand } from "../room-command.ts";
import {
  closeNaively,
  dropTransientOf,
  isAbsentFrom,
  memberIn,
  type NaiveRoom,
  type NaiveSession,
  naiveClosesAtMs,
} from "./naive-room.ts";
import { type NaiveRules, reasonsThatHold } from "./naive-rule.ts";

export const NAIVE_ENTRY: NaiveRules<"enter" | "exit" | "tick"> = {
  enter: (room, command) => {
    const { actor, session } = command;
    const { isRefused, ended } = compareDevices(room, command);
    return {
      reasons: reasonsThatHold([
        [!room.isOpen, "roomClosed"],
        [memberIn(room, actor.accountId).isBlocked, "blocked"],
        [isRefused, "otherDevice"],
      ]),
      happen: () => {
        room.sessions = room.sessions.filter((one) => !ended.includes(one));
        room.sessions.push({ ...session, account: actor.accountId });
      },
    };
  },
  exit: (room, { actor }) => ({
    reasons: [],
    happen: () => {
      const [first] = room.sessions.filter((one) => one.account === actor.accountId);
      room.sessions = room.sessions.filter((one) => one !== first);
      if (isAbsentFrom(room, actor.accountId)) dropTransientOf(room, (owner) => owner === actor.accountId);
    },
  }),
  tick: (room, _command, nowMs) => ({
    reasons: [],
    happen: () => {
      room.virtualMembers = room.virtualMembers.filter((member) => member.untilMs > nowMs);
      dropTransientOf(room, (owner) => isAbsentFrom(room, owner));
      const closesAtMs = naiveClosesAtMs(room);
      if (closesAtMs !== undefined && closesAtMs <= nowMs) closeNaively(room);
    },
  }),
};

/** [DV1] Who came first is the older; of two that came at once somebody has to be. */
function isOlder(a: AccountSession, b: AccountSession): boolean {
  return a.enteredAtMs !== b.enteredAtMs ? a.enteredAtMs < b.enteredAtMs : a.sessionId < b.sessionId;
}

type Comparison = { readonly isRefused: boolean; readonly ended: readonly NaiveSession[] };

/** [DV1] Who enters has either no place, or takes the places of all whom the policy does not let be beside it. */
function compareDevices(room: NaiveRoom, { actor, session, defaultPolicy }: EnterCommand): Comparison {
  const own = room.settings.multiClientPolicy ?? "deployment";
  const policy: MultiClientPolicy = own === "deployment" ? defaultPolicy : own;
  const others = room.sessions.filter((one) => one.account === actor.accountId);
  if (policy === "all" || actor.isAnonymous) return { isRefused: false, ended: [] };
  if (policy === "refuseNew") {
    const isTaken = others.some((one) => !isSameDevice(one, session) && isOlder(one, session));
    const isLate = others.some((one) => isSameDevice(one, session) && isOlder(session, one));
    return { isRefused: isTaken || isLate, ended: others };
  }
  const rivals = policy === "newestOnly" ? others : others.filter((one) => one.clientType === session.clientType);
  return { isRefused: rivals.some((one) => isOlder(session, one)), ended: rivals };
}

function isSameDevice(a: AccountSession, b: AccountSession): boolean {
  return a.deviceId !== "" && a.deviceId === b.deviceId && a.clientType === b.clientType;
}
