import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Limiter } from "./limiter.ts";

describe("Limiter", () => {
  it("never runs more than its limit, in order, and runs everything, also after failures", async () => {
    const work = fc.array(fc.record({ turns: fc.nat(4), fails: fc.boolean() }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(work, fc.integer({ min: 1, max: 5 }), async (tasks, limit) => {
        const limiter = new Limiter(limit);
        const started: number[] = [];
        let running = 0;
        let highest = 0;
        const run = async (index: number, task: { readonly turns: number; readonly fails: boolean }) => {
          started.push(index);
          running += 1;
          highest = Math.max(highest, running);
          for (let turn = 0; turn < task.turns; turn++) await null;
          running -= 1;
          if (task.fails) throw new Error("failed");
        };
        await Promise.allSettled(tasks.map((task, index) => limiter.run(() => run(index, task))));
        expect(highest).toBeLessThanOrEqual(limit);
        expect(started).toEqual(tasks.map((_, index) => index));
      }),
    );
  });
});
