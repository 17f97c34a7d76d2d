import { expect, test } from "vitest";
import { Deadline } from "./deadline.ts";
import { retry } from "./retry.ts";

const soon = { baseMs: 1, maxMs: 1 };

function failing(times: number): { readonly task: (attempt: number) => Promise<string>; readonly attempts: number[] } {
  const attempts: number[] = [];
  const task = async (attempt: number) => {
    attempts.push(attempt);
    if (attempt < times) throw new Error(`failure ${attempt}`);
    return "done";
  };
  return { task, attempts };
}

test("a failure is followed by another attempt until one succeeds", async () => {
  const { task, attempts } = failing(3);
  const told: unknown[] = [];
  const options = {
    deadline: new Deadline(60_000),
    backoff: soon,
    onRetry: ({ attempt }: { attempt: number }) => told.push(attempt),
  };
  expect(await retry(task, options)).toBe("done");
  expect(attempts).toEqual([0, 1, 2, 3]);
  expect(told).toEqual([0, 1, 2]);
});

test("no attempt begins after the deadline: the last error is thrown", async () => {
  const { task, attempts } = failing(99);
  const deadline = new Deadline(900, () => 0);
  const options = { deadline, backoff: { baseMs: 1_000, maxMs: 1_000 }, random: () => 0.9 };
  await expect(retry(task, options)).rejects.toThrow("failure 0");
  expect(attempts).toEqual([0]);
});

test("an error that is not retryable is thrown at once", async () => {
  const { task, attempts } = failing(99);
  const options = { deadline: new Deadline(60_000), backoff: soon, isRetryable: () => false };
  await expect(retry(task, options)).rejects.toThrow("failure 0");
  expect(attempts).toEqual([0]);
});

test("an abort ends the waiting with its reason", async () => {
  const end = new AbortController();
  const { task } = failing(99);
  const options = {
    deadline: new Deadline(3_600_000),
    backoff: { baseMs: 600_000, maxMs: 600_000 },
    random: () => 0.5,
    signal: end.signal,
    onRetry: () => end.abort(new Error("going away")),
  };
  await expect(retry(task, options)).rejects.toThrow("going away");
  await expect(retry(async () => 1, options)).rejects.toThrow("going away");
});
