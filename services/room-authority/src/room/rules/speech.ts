import type { Refusal } from "@plaza/core";
import { whyNameless } from "../actor.ts";
import { accept, type Decision, type Rejected, reject, rejectRole } from "../decision.ts";
import { checkMessage } from "../message-rules.ts";
import { may } from "../permissions.ts";
import { type RoomState, roleOf } from "../room-state.ts";
import type { CommandOf } from "./command-of.ts";
import { whySilenced } from "./silenced.ts";

type Send = CommandOf<"send">;

/** Who may speak, and whether the message is one. [MS1] */
export function decideSend(state: RoomState, command: Send, nowMs: number): Decision {
  const refused =
    whyNotToSpeak(state, command, nowMs) ?? rejected(whyNameless(command.actor) ?? checkMessage(command.message));
  if (refused) return refused;
  const { actor, message, profile, tags } = command;
  const { nick, avatar } = profile;
  const sender = { actor, role: roleOf(state, actor), nick, avatar };
  const isExempt = mayNotWait(state, command);
  return accept([], [{ kind: "messageSent", message, sender, isExempt, targetTags: targetTagsOf(message, tags) }]);
}

/** What the message says itself counts, else what its sender's session says. [TG1] */
function targetTagsOf({ audience }: Send["message"], { notifyTargetTags }: Send["tags"]): string {
  return audience.kind === "directed" ? "" : (audience.targetTags ?? notifyTargetTags);
}

function whyNotToSpeak(state: RoomState, command: Send, nowMs: number): Rejected | undefined {
  const role = roleOf(state, command.actor);
  if (!state.room.isOpen) return reject("roomClosed", "the room is closed"); // [RM2]
  if (!may(role, "sendMessages")) return rejectRole(role, "the role may not send messages"); // [AN1] [PM1]
  return whyMuted(state, command, nowMs) ?? whyNotYet(state, command, nowMs);
}

function whyMuted(state: RoomState, command: Send, nowMs: number): Rejected | undefined {
  const { actor, ignoresTemporaryMute } = command;
  const silenced = whySilenced(state, actor, { nowMs, ignoresTemporaryMute });
  return silenced ?? (ignoresTemporaryMute ? undefined : whyTagMuted(state, command, nowMs));
}

/** [TG2] The mute that lasts longest says when to try again. */
function whyTagMuted({ room }: RoomState, { tags }: Send, nowMs: number): Rejected | undefined {
  const held = room.tagMutes.filter((mute) => mute.untilMs > nowMs && tags.tags.includes(mute.tag));
  const [longest] = held.toSorted((a, b) => b.untilMs - a.untilMs);
  if (!longest) return undefined;
  return reject("tagMuted", `who holds the tag ${longest.tag} is muted for some time`, longest.untilMs - nowMs);
}

/** [SM1] */
function whyNotYet(state: RoomState, command: Send, nowMs: number): Rejected | undefined {
  const { slowModeSeconds } = state.room;
  if (slowModeSeconds === 0 || mayNotWait(state, command)) return undefined;
  const lastMs = state.lastSpokeMs.get(command.actor.accountId);
  const remainingMs = lastMs === undefined ? 0 : lastMs + slowModeSeconds * 1000 - nowMs;
  if (remainingMs <= 0) return undefined;
  return reject("slowMode", `one message in ${slowModeSeconds} s is allowed in this room`, remainingMs);
}

/** Slow mode and budget are for the audience; creator, managers and the application itself are free of them. */
function mayNotWait(state: RoomState, { actor }: Send): boolean {
  return actor.origin.kind === "serverApi" || may(roleOf(state, actor), "speakWithoutWaiting");
}

function rejected(refusal: Refusal | undefined): Rejected | undefined {
  return refusal && { kind: "rejected", refusal };
}
