import type { QueueChange, QueueElement } from "@plaza/client";
import fc from "fast-check";
import { expect, it } from "vitest";
import { placeOf, queueAfter } from "./queue-order.ts";

function anElement(key: string, createdAtMs: number, value = ""): QueueElement {
  return { key, value, owner: key, ownerNick: key, isTransient: true, createdAtMs, updatedAtMs: createdAtMs };
}
const keysOf = (elements: readonly QueueElement[]) => elements.map(({ key }) => key);
const ANN = anElement("ann", 10);
const BOB = anElement("bob", 20);

it("[QU2] a new element goes to the tail, a known one is changed in its place", () => {
  const both = queueAfter([ANN], { kind: "offered", elements: [BOB] });
  expect(keysOf(both)).toEqual(["ann", "bob"]);
  const changed = { ...ANN, value: "new", updatedAtMs: 30 };
  expect(queueAfter(both, { kind: "batchUpdated", elements: [changed] })).toEqual([changed, BOB]);
});

it("[QU3] what was taken or whose owner left goes, and a cleared queue is empty", () => {
  expect(queueAfter([ANN, BOB], { kind: "polled", elements: [ANN] })).toEqual([BOB]);
  expect(queueAfter([ANN, BOB], { kind: "ownerLeft", elements: [BOB] })).toEqual([ANN]);
  expect(queueAfter([ANN, BOB], { kind: "dropped", elements: [] })).toEqual([]);
});

it("a place counts from the head", () => {
  expect(placeOf([ANN, BOB], "bob")).toBe(2);
  expect(placeOf([ANN, BOB], "cid")).toBeUndefined();
});

/** What a room would publish: one change a moment, which is possible at that moment. */
function historyOf(picks: readonly string[]): readonly QueueChange[] {
  let elements: readonly QueueElement[] = [];
  return picks.map((pick, moment) => {
    const known = elements.find(({ key }) => key === pick);
    const change = changeOf(pick, known, moment);
    elements = queueAfter(elements, change);
    return change;
  });
}

function changeOf(pick: string, known: QueueElement | undefined, moment: number): QueueChange {
  if (pick === "drop") return { kind: "dropped", elements: [] };
  return known ? { kind: "polled", elements: [known] } : { kind: "offered", elements: [anElement(pick, moment)] };
}

it("a list with changes that it has already comes out as if each had come once", () => {
  const picks = fc.array(fc.constantFrom("a", "a", "b", "b", "c", "drop"), {
    minLength: 4,
    maxLength: 12,
    size: "max",
  });
  fc.assert(
    fc.property(picks, fc.nat(12), fc.nat(12), (given, one, other) => {
      const changes = historyOf(given);
      const list = changes.slice(0, Math.max(one, other)).reduce(queueAfter, []);
      const pushed = changes.slice(Math.min(one, other));
      expect(pushed.reduce(queueAfter, list)).toEqual(changes.reduce(queueAfter, []));
    }),
    { numRuns: 3_000 }, // One history in a hundred tells an order by arrival from the right one.
  );
});
