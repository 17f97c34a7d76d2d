import { PlazaError } from "@plaza/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Semaphore } from "./semaphore.ts";

/** A task that ends when it is told to. */
function gate(): { readonly task: () => Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { task: () => opened, open };
}

test("a task beyond the running and the waiting ones is refused as overloaded", async () => {
  const semaphore = new Semaphore({ maxRunning: 1, maxWaiting: 1 });
  const { task, open } = gate();
  const running = semaphore.run(task);
  const waiting = semaphore.run(task);
  const refused = await semaphore.run(task).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(PlazaError);
  expect(PlazaError.from(refused).refusal).toMatchObject({
    error: "overloaded",
    message: "1 tasks run and 1 wait already",
  });
  open();
  await Promise.all([running, waiting]);
  expect([semaphore.running, semaphore.waiting]).toEqual([0, 0]);
});

test("tasks begin in the order in which they came", async () => {
  const semaphore = new Semaphore({ maxRunning: 1, maxWaiting: 1_000 });
  const order: number[] = [];
  await Promise.all(Array.from({ length: 500 }, (_, index) => semaphore.run(async () => void order.push(index))));
  expect(order).toEqual(Array.from({ length: 500 }, (_, index) => index));
});

test("a task that fails gives its place back", async () => {
  const semaphore = new Semaphore({ maxRunning: 1, maxWaiting: 0 });
  const fail = () => Promise.reject(new Error("broken"));
  await expect(semaphore.run(fail)).rejects.toThrow("broken");
  await expect(semaphore.run(async () => 7)).resolves.toBe(7);
});

test("never more than maxRunning tasks run, and every task that was taken ends", async () => {
  const tasks = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5 }), tasks, async (maxRunning, turnsOfTasks) => {
      const semaphore = new Semaphore({ maxRunning, maxWaiting: turnsOfTasks.length });
      let running = 0;
      let most = 0;
      const run = async (turns: number) => {
        running += 1;
        most = Math.max(most, running);
        for (let turn = 0; turn < turns; turn++) await null;
        running -= 1;
      };
      await Promise.all(turnsOfTasks.map((turns) => semaphore.run(() => run(turns))));
      expect(most).toBe(Math.min(maxRunning, turnsOfTasks.length));
      expect([semaphore.running, semaphore.waiting]).toEqual([0, 0]);
    }),
  );
});
