import { ANONYMOUS_PREFIX, limits } from "@plaza/core";
import type { MemberCommand, TagCommand } from "../room-command.ts";
import {
  endSessionsOf,
  FIXED,
  isBadNotice,
  isTooLong,
  leads,
  memberIn,
  type NaiveMember,
  type NaiveRoom,
  roleIn,
} from "./naive-room.ts";
import { type NaiveRules, notAllowed, reasonsThatHold } from "./naive-rule.ts";

export const NAIVE_MODERATION: NaiveRules<MemberCommand["kind"] | TagCommand["kind"] | "updateSelf"> = {
  // [RO1] [RO2]
  setRole: (room, command) => {
    const { role } = memberIn(room, command.target);
    const touchesManager = role === "manager" || command.role === "manager";
    const isFull = room.members.filter((member) => FIXED.includes(member.role)).length >= limits.MAX_FIXED_MEMBERS;
    const isFixed = command.role !== "visitor";
    return {
      reasons: [
        ...commonReasons(room, command, { isOnlyForCreator: touchesManager }),
        ...reasonsThatHold([
          [role === command.role, "nothingToChange"],
          [isFixed && memberIn(room, command.target).isBlocked, "blocked"],
          [isFixed && isFull && !FIXED.includes(role), "fixedMemberLimit"],
          [isAnonymous(command.target), "badArgument"],
          [room.virtualMembers.some(({ id }) => id === command.target), "badArgument"],
        ]),
      ],
      happen: () => change(room, command.target, { role: command.role }),
    };
  },
  // [BL1] [BL2]
  setBlocked: (room, command) => ({
    reasons: [
      ...commonReasons(room, command),
      ...reasonsThatHold([
        [memberIn(room, command.target).isBlocked === command.isBlocked, "nothingToChange"],
        [isAnonymous(command.target), "badArgument"],
      ]),
    ],
    happen: () => {
      change(room, command.target, { isBlocked: command.isBlocked });
      if (command.isBlocked) endSessionsOf(room, command.target);
    },
  }),
  // [MU1]
  setMuted: (room, command) => ({
    reasons: [
      ...commonReasons(room, command),
      ...reasonsThatHold([
        [memberIn(room, command.target).isMuted === command.isMuted, "nothingToChange"],
        [isAnonymous(command.target), "badArgument"],
      ]),
    ],
    happen: () => change(room, command.target, { isMuted: command.isMuted }),
  }),
  // [MU2]
  setTemporaryMute: (room, command, nowMs) => {
    const { durationSeconds, target } = command;
    const isRunning = memberIn(room, target).mutedUntilMs > nowMs;
    return {
      reasons: [
        ...commonReasons(room, command),
        ...reasonsThatHold([
          [!isMuteTime(durationSeconds), "badArgument"],
          [durationSeconds === 0 && !isRunning, "nothingToChange"],
          [isAnonymous(target), "badArgument"],
        ]),
      ],
      happen: () => change(room, target, { mutedUntilMs: durationSeconds === 0 ? 0 : nowMs + durationSeconds * 1000 }),
    };
  },
  // [RE1]
  remove: (room, command) => ({
    reasons: commonReasons(room, command),
    happen: () => endSessionsOf(room, command.target),
  }),
  // [TG2]
  setTagMute: (room, { actor, tag, durationSeconds, notifyTargetTags, notice }, nowMs) => {
    const running = room.tagMutes.filter((mute) => mute.untilMs > nowMs);
    const others = running.filter((mute) => mute.tag !== tag);
    const own = running.find((mute) => mute.tag === tag);
    const isEnding = durationSeconds === 0;
    return {
      reasons: reasonsThatHold([
        [!leads(roleIn(room, actor)), notAllowed(roleIn(room, actor))],
        [!isTag(tag) || !isMuteTime(durationSeconds) || isBadNotice(notice.extension), "badArgument"],
        [isTooLong(notifyTargetTags, limits.MAX_TAG_EXPRESSION_LENGTH), "badArgument"],
        [isEnding && !own, "nothingToChange"],
        [!isEnding && others.length >= limits.MAX_TAG_MUTES, "limitReached"],
      ]),
      happen: () => {
        room.tagMutes = isEnding ? others : [...others, { tag, untilMs: nowMs + durationSeconds * 1000 }];
        return { seconds: isEnding ? Math.ceil(((own?.untilMs ?? 0) - nowMs) / 1000) : durationSeconds };
      },
    };
  },
  // [TG1] What a session carries is no matter of the room.
  updateTags: (room, { actor, tags, notice }) => ({
    reasons: reasonsThatHold([
      [roleIn(room, actor) === "anonymousVisitor", "anonymousForbidden"],
      [actor.accountId === "", "badArgument"],
      [tags.tags.length > limits.MAX_TAGS || !tags.tags.every(isTag), "badArgument"],
      [new Set(tags.tags).size < tags.tags.length || isBadNotice(notice.extension), "badArgument"],
    ]),
    happen: () => undefined,
  }),
  // [OI1]
  updateSelf: (room, { actor, fields, isPersistent, notice }) => ({
    reasons: reasonsThatHold([
      [roleIn(room, actor) === "anonymousVisitor", "anonymousForbidden"],
      [actor.accountId === "", "badArgument"],
      [isPersistent && !FIXED.includes(roleIn(room, actor)), "forbidden"],
      [fields.nick === "" || isTooLong(fields.nick, limits.MAX_NICK_LENGTH), "badArgument"],
      [isTooLong(fields.extension, limits.MAX_EXTENSION_LENGTH) || isBadNotice(notice.extension), "badArgument"],
    ]),
    happen: () => {
      if (isPersistent) change(room, actor.accountId, fields);
    },
  }),
};

/** [PM1] [PM2] Managers are the creator's, the others are managers' too, and the creator is nobody's. */
function commonReasons(
  room: NaiveRoom,
  { actor, target, notice }: MemberCommand,
  { isOnlyForCreator = false } = {},
): readonly string[] {
  const role = roleIn(room, actor);
  const other = memberIn(room, target).role;
  const isEnough = role === "creator" || (role === "manager" && !isOnlyForCreator && other !== "manager");
  return reasonsThatHold([
    [actor.accountId === target || other === "creator", "forbidden"],
    [!isEnough, notAllowed(role)],
    [isBadNotice(notice.extension), "badArgument"],
  ]);
}

function change(room: NaiveRoom, id: string, fields: Partial<NaiveMember>): void {
  const changed = { ...memberIn(room, id), ...fields };
  const { role, isBlocked, isMuted, mutedUntilMs } = changed;
  // Of a visitor about whom nothing is special nothing is kept, so who becomes fixed again begins without a nick. [RO1]
  const isForgotten = role === "visitor" && !isBlocked && !isMuted && mutedUntilMs === 0;
  const others = room.members.filter((member) => member.id !== id);
  room.members = isForgotten ? others : [...others, changed];
}

function isAnonymous(target: string): boolean {
  return target.startsWith(ANONYMOUS_PREFIX);
}

function isTag(tag: string): boolean {
  return tag !== "" && !isTooLong(tag, limits.MAX_TAG_LENGTH);
}

/** 1 second to 30 days, or 0. */
function isMuteTime(seconds: number): boolean {
  return Number.isInteger(seconds) && seconds >= 0 && seconds <= 30 * 24 * 3600;
}
