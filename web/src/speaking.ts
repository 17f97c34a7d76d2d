import type { RoomInfo, RoomMember } from "@plaza/client";
import { isModerator } from "./role.ts";

/** Why somebody cannot speak at the moment. */
export type Obstacle =
  | { readonly kind: "muted" }
  | { readonly kind: "roomMuted" }
  | { readonly kind: "temporarilyMuted"; readonly untilMs: number }
  | { readonly kind: "tagMuted"; readonly tag: string; readonly untilMs: number }
  | { readonly kind: "slowMode"; readonly untilMs: number }
  /** A message was refused with the time after which the next may be taken. */
  | { readonly kind: "waiting"; readonly untilMs: number };

/** When what ends by itself ends; 0 where there is nothing. */
export type SpeakingTimes = {
  readonly mutedUntilMs: number;
  /** Told by a refusal, for a tag that this page was not told of. */
  readonly tagMutedUntilMs: number;
  /** Told by a refusal; what this page sent itself it counts from `spokeAtMs`. */
  readonly slowUntilMs: number;
  /** When the server took one's last message. */
  readonly spokeAtMs: number;
  /** After too many messages at once. */
  readonly waitUntilMs: number;
};

export const NO_TIMES: SpeakingTimes = {
  mutedUntilMs: 0,
  tagMutedUntilMs: 0,
  slowUntilMs: 0,
  spokeAtMs: 0,
  waitUntilMs: 0,
};

export type SpeakingFacts = SpeakingTimes & {
  readonly self: Pick<RoomMember, "role" | "isMuted" | "tags">;
  readonly room: Pick<RoomInfo, "isMuted" | "tagMutes" | "slowModeSeconds">;
  readonly nowMs: number;
};

/** In the order in which the server looks: what is said here is what it would say. */
export function obstacleOf(facts: SpeakingFacts): Obstacle | undefined {
  const { self, room, nowMs, mutedUntilMs, waitUntilMs } = facts;
  const slowUntilMs = nextTurnMs(facts);
  if (self.isMuted) return { kind: "muted" }; // [MU1]
  if (mutedUntilMs > nowMs) return { kind: "temporarilyMuted", untilMs: mutedUntilMs }; // [MU2]
  if (room.isMuted && !isModerator(self.role)) return { kind: "roomMuted" }; // [MU3]
  const tagMute = tagMuteOf(facts);
  if (tagMute.untilMs > nowMs) return tagMute; // [TG2]
  if (slowUntilMs > nowMs && !isModerator(self.role)) return { kind: "slowMode", untilMs: slowUntilMs }; // [SM1]
  if (waitUntilMs > nowMs) return { kind: "waiting", untilMs: waitUntilMs };
  return undefined;
}

/** Of several mutes of one's tags the one that lasts longest. */
function tagMuteOf({ self, room, nowMs, tagMutedUntilMs }: SpeakingFacts): Extract<Obstacle, { kind: "tagMuted" }> {
  const held = room.tagMutes.filter(({ tag }) => self.tags.includes(tag));
  const [longest] = held.toSorted((one, other) => other.seconds - one.seconds);
  if (longest === undefined) return { kind: "tagMuted", tag: "", untilMs: tagMutedUntilMs };
  return { kind: "tagMuted", tag: longest.tag, untilMs: nowMs + longest.seconds * 1_000 };
}

/** The server counts from one's last message, also from one before slow mode began. */
function nextTurnMs({ room, slowUntilMs, spokeAtMs }: SpeakingFacts): number {
  return room.slowModeSeconds === 0 ? slowUntilMs : Math.max(slowUntilMs, spokeAtMs + room.slowModeSeconds * 1_000);
}

const CLOCK = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });

export function obstacleText(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case "muted":
      return "You are muted in this room";
    case "temporarilyMuted":
      return `You are muted until ${CLOCK.format(obstacle.untilMs)}`;
    case "tagMuted":
      return obstacle.tag === ""
        ? "Who holds one of your tags is muted"
        : `Who holds the tag “${obstacle.tag}” is muted`;
    case "roomMuted":
      return "The room is muted: only its creator and managers speak";
    case "slowMode":
      return "Slow mode";
    case "waiting":
      return "You are writing too fast";
  }
}

const MINUTE = 60;
const HOUR = 3_600;

/** How long still, rounded up: nobody is told that the time is over while it runs. Empty for what has no end. */
export function countdownText(obstacle: Obstacle, nowMs: number): string {
  if (!("untilMs" in obstacle)) return "";
  const seconds = Math.max(0, Math.ceil((obstacle.untilMs - nowMs) / 1_000));
  if (seconds < MINUTE) return `${seconds} s`;
  if (seconds < HOUR) return `${Math.floor(seconds / MINUTE)} min ${seconds % MINUTE} s`;
  return `${Math.floor(seconds / HOUR)} h ${Math.floor((seconds % HOUR) / MINUTE)} min`;
}
