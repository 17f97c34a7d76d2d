import { expect, it } from "vitest";
import { obstacleOf, obstacleText, type SpeakingFacts, secondsLeft } from "./speaking.ts";

const FREE: SpeakingFacts = {
  self: { role: "visitor", isMuted: false },
  room: { isMuted: false },
  nowMs: 1_000,
  mutedUntilMs: 0,
  waitUntilMs: 0,
};

it("who is not held back has no obstacle", () => {
  expect(obstacleOf(FREE)).toBeUndefined();
});

it("a muted room holds back visitors, and neither creator nor managers", () => {
  const room = { isMuted: true };
  expect(obstacleOf({ ...FREE, room })).toEqual({ kind: "roomMuted" });
  expect(obstacleOf({ ...FREE, room, self: { role: "manager", isMuted: false } })).toBeUndefined();
});

it("a mute without end is named before one that ends", () => {
  const self = { role: "visitor", isMuted: true } as const;
  expect(obstacleOf({ ...FREE, self, mutedUntilMs: 9_000 })).toEqual({ kind: "muted" });
});

it("a temporary mute and a pause end at their time", () => {
  expect(obstacleOf({ ...FREE, mutedUntilMs: 1_001 })).toEqual({ kind: "temporarilyMuted", untilMs: 1_001 });
  expect(obstacleOf({ ...FREE, mutedUntilMs: 1_000, waitUntilMs: 1_000 })).toBeUndefined();
});

it("the countdown rounds up and never goes below 0", () => {
  expect(secondsLeft(12_001, 1_000)).toBe(12);
  expect(secondsLeft(500, 1_000)).toBe(0);
  expect(obstacleText({ kind: "waiting", untilMs: 12_001 }, 1_000)).toBe("You may write again in 12 s");
});
