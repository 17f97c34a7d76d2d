import type { AccountId } from "@plaza/core";
import { describe, it } from "vitest";
import { aSend, aState, aViewer } from "../room/testing.ts";
import { RoomBudget } from "./room-budget.ts";
import type { RoomItem } from "./room-item.ts";
import { decideStep } from "./room-step.ts";

// What one step costs the authority apart from its stores: rules, budget, numbers, encoding.

const NOW_MS = 1_000_000;
const TEXT = "a chat line of the usual length, with a few words in it";

function entries(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const command = aSend(aViewer(`viewer-${index}` as AccountId), { clientMessageId: `m${index}`, text: TEXT });
    const item: RoomItem = { work: { kind: "send", command }, expiresAtMs: NOW_MS, settle: () => {} };
    return { item, command };
  });
}

const before = { state: aState(), version: 1, position: { epoch: 1, seq: 100 }, lastTimeMs: NOW_MS };
const unlimited = new RoomBudget(NOW_MS).allowance(0, NOW_MS);
const usual = new RoomBudget(NOW_MS).allowance(40, NOW_MS);

const STEPS = [
  { title: "of one message", count: 1, allowance: unlimited },
  { title: "of a full batch of 45 messages", count: 45, allowance: unlimited },
  { title: "of 5,000 messages, far over the budget", count: 5_000, allowance: usual },
];

describe("a step", () => {
  for (const { title, count, allowance } of STEPS) {
    it(title, async ({ bench }) => {
      const items = entries(count);
      await bench(title, () => {
        decideStep({ before, entries: items, nowMs: NOW_MS, allowance });
      }).run();
    });
  }
});
