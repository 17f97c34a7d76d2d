import type { RoomInfo, RoomMember } from "@plaza/client";
import { isModerator } from "./role.ts";

/** Why somebody cannot speak at the moment. */
export type Obstacle =
  | { readonly kind: "muted" }
  | { readonly kind: "temporarilyMuted"; readonly untilMs: number }
  | { readonly kind: "roomMuted" }
  /** A message was refused with the time after which the next may be taken. */
  | { readonly kind: "waiting"; readonly untilMs: number };

export type SpeakingFacts = {
  readonly self: Pick<RoomMember, "role" | "isMuted">;
  readonly room: Pick<RoomInfo, "isMuted">;
  readonly nowMs: number;
  /** When a temporary mute ends; 0 without one. */
  readonly mutedUntilMs: number;
  /** When the server takes the next message; 0 when it never refused one for its time. */
  readonly waitUntilMs: number;
};

/** The obstacle that lasts longest is named first. */
export function obstacleOf({ self, room, nowMs, mutedUntilMs, waitUntilMs }: SpeakingFacts): Obstacle | undefined {
  if (self.isMuted) return { kind: "muted" };
  if (mutedUntilMs > nowMs) return { kind: "temporarilyMuted", untilMs: mutedUntilMs };
  if (room.isMuted && !isModerator(self.role)) return { kind: "roomMuted" };
  if (waitUntilMs > nowMs) return { kind: "waiting", untilMs: waitUntilMs };
  return undefined;
}

const CLOCK = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });

export function obstacleText(obstacle: Obstacle, nowMs: number): string {
  switch (obstacle.kind) {
    case "muted":
      return "You are muted in this room";
    case "temporarilyMuted":
      return `You are muted until ${CLOCK.format(obstacle.untilMs)}`;
    case "roomMuted":
      return "The room is muted: only its creator and managers speak";
    case "waiting":
      return `You may write again in ${secondsLeft(obstacle.untilMs, nowMs)} s`;
  }
}

/** Rounded up: nobody is told that the time is over while it runs. */
export function secondsLeft(untilMs: number, nowMs: number): number {
  return Math.max(0, Math.ceil((untilMs - nowMs) / 1_000));
}
