import { limits, type Refusal, type TagMute } from "@plaza/core";
import { accept, type Decision, reject, rejectRole, type TagNotified } from "../decision.ts";
import { may } from "../permissions.ts";
import { remainingSeconds } from "../remaining-seconds.ts";
import { type RoomState, roleOf } from "../room-state.ts";
import type { CommandOf } from "./command-of.ts";
import { checkExpression, checkTag } from "./tags.ts";
import { checkNotice, outOfRange } from "./text-limit.ts";

type SetTagMute = CommandOf<"setTagMute">;

/** [TG2] Mutes whoever holds a tag; the last one set counts, and 0 ends it. */
export function decideSetTagMute(state: RoomState, command: SetTagMute, nowMs: number): Decision {
  const role = roleOf(state, command.actor);
  if (!may(role, "muteTag")) return rejectRole(role, "the role may not mute a tag");
  const refusal = check(command);
  if (refusal) return { kind: "rejected", refusal };
  const running = state.room.tagMutes.filter((mute) => mute.untilMs > nowMs);
  const others = running.filter((mute) => mute.tag !== command.tag);
  if (command.durationSeconds === 0) {
    const ended = running.find((mute) => mute.tag === command.tag);
    return ended
      ? end(state, command, { others, seconds: remainingSeconds(ended.untilMs, nowMs) })
      : notMuted(command.tag);
  }
  if (others.length >= limits.MAX_TAG_MUTES) {
    return reject("limitReached", `the room has ${limits.MAX_TAG_MUTES} muted tags already`);
  }
  return mute(state, command, { others, nowMs });
}

function check({ tag, durationSeconds, notifyTargetTags, notice }: SetTagMute): Refusal | undefined {
  return (
    checkTag("tag", tag) ??
    outOfRange("duration_seconds", durationSeconds, { min: 0, max: limits.MAX_TEMPORARY_MUTE_SECONDS }) ??
    checkExpression("notify_target_tags", notifyTargetTags) ??
    checkNotice(notice)
  );
}

function mute(
  state: RoomState,
  command: SetTagMute,
  { others, nowMs }: { readonly others: readonly TagMute[]; readonly nowMs: number },
): Decision {
  const { tag, durationSeconds: seconds } = command;
  const tagMutes = [...others, { tag, untilMs: nowMs + seconds * 1000 }];
  return decided(state, command, { tagMutes, what: { kind: "muted", seconds }, seconds });
}

function end(
  state: RoomState,
  command: SetTagMute,
  { others, seconds }: { readonly others: readonly TagMute[]; readonly seconds: number },
): Decision {
  return decided(state, command, { tagMutes: others, what: { kind: "muteEnded", remainingSeconds: seconds }, seconds });
}

function decided(
  state: RoomState,
  command: SetTagMute,
  outcome: { readonly tagMutes: readonly TagMute[]; readonly what: TagNotified["what"]; readonly seconds: number },
): Decision {
  const { actor, tag, notice, notifyTargetTags } = command;
  const room = { ...state.room, tagMutes: outcome.tagMutes };
  const targetTags = notifyTargetTags ?? JSON.stringify({ tag });
  const told = { kind: "tagNotified", tag, what: outcome.what, room, targetTags, operator: actor, ...notice } as const;
  return accept([{ kind: "roomChanged", room }], [told], { kind: "muteSeconds", seconds: outcome.seconds });
}

function notMuted(tag: string): Decision {
  return reject("nothingToChange", `the tag ${tag} is not muted`);
}
