import { expect, it } from "vitest";
import { countdownText, NO_TIMES, obstacleOf, obstacleText, type SpeakingFacts } from "./speaking.ts";

const FREE: SpeakingFacts = {
  self: { role: "visitor", isMuted: false, tags: [] },
  room: { isMuted: false, tagMutes: [], slowModeSeconds: 0 },
  nowMs: 1_000,
  ...NO_TIMES,
};
const MANAGER = { ...FREE.self, role: "manager" } as const;

it("who is not held back has no obstacle", () => {
  expect(obstacleOf(FREE)).toBeUndefined();
});

it("[MU3] a muted room holds back visitors, and neither creator nor managers", () => {
  const room = { ...FREE.room, isMuted: true };
  expect(obstacleOf({ ...FREE, room })).toEqual({ kind: "roomMuted" });
  expect(obstacleOf({ ...FREE, room, self: MANAGER })).toBeUndefined();
});

it("[MU1] a mute without end is named before one that ends", () => {
  const self = { ...FREE.self, isMuted: true };
  expect(obstacleOf({ ...FREE, self, mutedUntilMs: 9_000 })).toEqual({ kind: "muted" });
});

it("[MU2] a temporary mute and a pause end at their time", () => {
  expect(obstacleOf({ ...FREE, mutedUntilMs: 1_001 })).toEqual({ kind: "temporarilyMuted", untilMs: 1_001 });
  expect(obstacleOf({ ...FREE, mutedUntilMs: 1_000, waitUntilMs: 1_000 })).toBeUndefined();
});

it("[SM1] slow mode holds back visitors, and neither creator nor managers", () => {
  expect(obstacleOf({ ...FREE, slowUntilMs: 1_001 })).toEqual({ kind: "slowMode", untilMs: 1_001 });
  expect(obstacleOf({ ...FREE, slowUntilMs: 1_001, self: MANAGER })).toBeUndefined();
});

it("[SM1] slow mode counts from the last message, also from one before it began", () => {
  const spoke = { ...FREE, spokeAtMs: 900 };
  expect(obstacleOf(spoke)).toBeUndefined();
  const room = { ...FREE.room, slowModeSeconds: 5 };
  expect(obstacleOf({ ...spoke, room })).toEqual({ kind: "slowMode", untilMs: 5_900 });
  expect(obstacleOf({ ...spoke, room, nowMs: 5_900 })).toBeUndefined();
  expect(obstacleOf({ ...spoke, room, slowUntilMs: 7_000 })).toEqual({ kind: "slowMode", untilMs: 7_000 });
});

it("[TG2] of the mutes of one's tags the one that lasts longest counts, and no other tag's", () => {
  const tagMutes = [
    { tag: "guest", seconds: 5 },
    { tag: "new", seconds: 9 },
    { tag: "vip", seconds: 60 },
  ];
  const self = { ...FREE.self, tags: ["new", "guest"] };
  expect(obstacleOf({ ...FREE, self, room: { ...FREE.room, tagMutes } })).toEqual({
    kind: "tagMuted",
    tag: "new",
    untilMs: 10_000,
  });
});

it("[TG2] a refusal tells of the mute of a tag that the room was not told of", () => {
  const obstacle = { kind: "tagMuted", tag: "", untilMs: 4_000 } as const;
  expect(obstacleOf({ ...FREE, tagMutedUntilMs: 4_000 })).toEqual(obstacle);
  expect(obstacleText(obstacle)).toBe("Who holds one of your tags is muted");
});

it.each([
  [12_001, "12 s"],
  [500, "0 s"],
  [61_000, "1 min 0 s"],
  [3_600_500, "1 h 0 min"],
])("the countdown to %d rounds up and never goes below 0: %s", (untilMs, text) => {
  expect(countdownText({ kind: "slowMode", untilMs }, 1_000)).toBe(text);
});

it("what has no end counts nothing down", () => {
  expect(countdownText({ kind: "muted" }, 1_000)).toBe("");
});
