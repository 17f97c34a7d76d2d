import { expect, test } from "vitest";
import { Deadline, DeadlineExceededError } from "./deadline.ts";

test("what is left shrinks with the clock and is never negative", () => {
  let nowMs = 1_000;
  const deadline = new Deadline(100, () => nowMs);
  expect(deadline.remainingMs()).toBe(100);
  nowMs = 1_060;
  expect(deadline.remainingMs()).toBe(40);
  expect(deadline.isOver()).toBe(false);
  nowMs = 2_000;
  expect(deadline.remainingMs()).toBe(0);
  expect(deadline.isOver()).toBe(true);
});

test("an earlier deadline keeps a reserve, and is over when the reserve is all there is", () => {
  let nowMs = 0;
  const deadline = new Deadline(100, () => nowMs);
  const earlier = deadline.earlierBy(30);
  nowMs = 50;
  expect([earlier.remainingMs(), deadline.remainingMs()]).toEqual([20, 50]);
  expect(deadline.earlierBy(500).isOver()).toBe(true);
});

test("work that is done in time gives its outcome", async () => {
  const deadline = new Deadline(60_000);
  await expect(deadline.bound("reading", Promise.resolve(7))).resolves.toBe(7);
  await expect(deadline.bound("reading", Promise.reject(new Error("broken")))).rejects.toThrow("broken");
});

test("work that is not done in time is named", async () => {
  const hanging = new Promise(() => undefined);
  const bound = new Deadline(5).bound("the flush", hanging);
  await expect(bound).rejects.toThrow(DeadlineExceededError);
  await expect(bound).rejects.toThrow(/^the flush did not end within 5 ms$/);
});
