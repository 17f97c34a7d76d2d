import { expect, test } from "vitest";
import { createLogger, silentLogger } from "./logger.ts";
import { ResourceStack } from "./resource-stack.ts";

test("resources close in reverse order, one after the other", async () => {
  const steps: string[] = [];
  const stack = new ResourceStack({ logger: silentLogger() });
  for (const name of ["first", "second"]) {
    stack.add(name, async () => {
      steps.push(`${name} begins`);
      await null;
      steps.push(`${name} ends`);
    });
  }
  expect(await stack.closeAll()).toBe(0);
  expect(steps).toEqual(["second begins", "second ends", "first begins", "first ends"]);
});

test("a failure is logged and counted, and the rest still closes", async () => {
  const lines: string[] = [];
  const output = { write: (line: string) => void lines.push(line) };
  const stack = new ResourceStack({ logger: createLogger({ service: "x", level: "info", format: "json", output }) });
  const closed: string[] = [];
  stack.add("below", () => void closed.push("below"));
  stack.add("broken", () => {
    throw new Error("stuck");
  });
  expect(await stack.closeAll()).toBe(1);
  expect(closed).toEqual(["below"]);
  expect(JSON.parse(lines.join(""))).toMatchObject({ resource: "broken", err: { message: "stuck" } });
});

test("closing twice closes once", async () => {
  let closings = 0;
  const stack = new ResourceStack({ logger: silentLogger() });
  stack.add("one", () => {
    closings += 1;
  });
  await Promise.all([stack.closeAll(), stack.closeAll()]);
  expect(closings).toBe(1);
});

test("nothing can be opened once closing has begun", async () => {
  const stack = new ResourceStack({ logger: silentLogger() });
  await stack.closeAll();
  expect(() => stack.add("late", () => undefined)).toThrow("late");
});

test("what hangs is named, and a resource with a close method is given back by it", async () => {
  const stack = new ResourceStack({ logger: silentLogger() });
  let finish: () => void = () => undefined;
  const resource = { close: () => new Promise<void>((resolve) => (finish = resolve)) };
  expect(stack.use("slow", resource)).toBe(resource);
  const closing = stack.closeAll();
  expect(stack.current).toBe("slow");
  finish();
  await closing;
  expect(stack.current).toBeUndefined();
});
