import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { every } from "./every.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

function failOnError(error: unknown): void {
  throw error;
}

test("a task runs once per interval, first after one interval", async () => {
  const end = new AbortController();
  const runsAtMs: number[] = [];
  const beginMs = performance.now();
  every(100, () => void runsAtMs.push(performance.now() - beginMs), { signal: end.signal, onError: failOnError });
  await vi.advanceTimersByTimeAsync(350);
  end.abort();
  expect(runsAtMs).toEqual([100, 200, 300]);
});

test("a run never overlaps the one before, and missed beats are left out", async () => {
  const end = new AbortController();
  const beginsAtMs: number[] = [];
  const beginMs = performance.now();
  const slow = async () => {
    beginsAtMs.push(performance.now() - beginMs);
    await new Promise((resolve) => setTimeout(resolve, 250));
  };
  every(100, slow, { signal: end.signal, onError: failOnError });
  await vi.advanceTimersByTimeAsync(1_000);
  end.abort();
  expect(beginsAtMs).toEqual([100, 400, 700, 1_000]);
});

test("a run that fails is reported and the loop goes on", async () => {
  const end = new AbortController();
  const errors: unknown[] = [];
  const fail = () => {
    throw new Error("once more");
  };
  every(10, fail, { signal: end.signal, onError: (error) => errors.push(error) });
  await vi.advanceTimersByTimeAsync(30);
  end.abort();
  expect(errors).toHaveLength(3);
});

test("an abort ends the loop at once, and `ended` waits for the run that is under way", async () => {
  const end = new AbortController();
  let hasFinished = false;
  const slow = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    hasFinished = true;
  };
  const { ended } = every(10, slow, { signal: end.signal, onError: failOnError });
  await vi.advanceTimersByTimeAsync(10);
  end.abort();
  await vi.advanceTimersByTimeAsync(50);
  await ended;
  expect(hasFinished).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test("an abort while waiting leaves no timer, and a signal that is aborted already runs nothing", async () => {
  const end = new AbortController();
  const waiting = every(10, failOnError, { signal: end.signal, onError: failOnError });
  end.abort();
  await waiting.ended;
  await every(10, failOnError, { signal: end.signal, onError: failOnError }).ended;
  expect(vi.getTimerCount()).toBe(0);
});
