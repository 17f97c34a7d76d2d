import { expect, it } from "vitest";
import { RoomBudget } from "./room-budget.ts";

const UNLIMITED = 0;

it("[PR2] a refusal for high priority always says when to try again, also in the step that takes the last of it", () => {
  const budget = new RoomBudget(0);
  expect(budget.allowance(UNLIMITED, 0)).toMatchObject({ high: 10, highWaitMs: 100 });
  budget.spend({ messages: 0, high: 10, served: [] }, 0);
  expect(budget.allowance(UNLIMITED, 60)).toMatchObject({ high: 0, highWaitMs: 40 });
});
