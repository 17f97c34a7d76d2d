import { expect, test } from "vitest";
import { SingleFlight } from "./single-flight.ts";

test("identical reads at the same time share one, other keys do not", async () => {
  const reads: string[] = [];
  const flight = new SingleFlight<string, string>();
  const read = (key: string) =>
    flight.run(key, async () => {
      reads.push(key);
      return `page of ${key}`;
    });
  expect(await Promise.all([read("a"), read("a"), read("b"), read("a")])).toEqual([
    "page of a",
    "page of a",
    "page of b",
    "page of a",
  ]);
  expect(reads).toEqual(["a", "b"]);
});

test("nothing is kept: a read that begins after the end reads again", async () => {
  let value = 1;
  const flight = new SingleFlight<string, number>();
  expect(await flight.run("a", async () => value)).toBe(1);
  value = 2;
  expect(await flight.run("a", async () => value)).toBe(2);
  expect(flight.size).toBe(0);
});

test("a failure reaches all who shared it and is not kept", async () => {
  const flight = new SingleFlight<string, number>();
  const fail = (): Promise<number> => {
    throw new Error("no store");
  };
  const outcomes = await Promise.allSettled([flight.run("a", fail), flight.run("a", fail)]);
  expect(outcomes.map((outcome) => outcome.status)).toEqual(["rejected", "rejected"]);
  expect(await flight.run("a", async () => 3)).toBe(3);
});
