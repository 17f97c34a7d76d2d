import { expect, it } from "vitest";
import { moderationActions } from "./moderation.ts";

it("a manager is offered to mute, block and remove a visitor", () => {
  const labels = moderationActions({ accountId: "m", role: "manager" }, { accountId: "v", role: "visitor" });
  expect(labels.map(({ label }) => label)).toEqual([
    "Mute",
    "Unmute",
    "Mute for 1 min",
    "Mute for 10 min",
    "Mute for 1 h",
    "Mute for 1 day",
    "Block",
    "Remove",
  ]);
});

it("nobody is offered an action on oneself", () => {
  const self = { accountId: "m", role: "creator" } as const;
  expect(moderationActions(self, { ...self, role: "visitor" })).toEqual([]);
});
