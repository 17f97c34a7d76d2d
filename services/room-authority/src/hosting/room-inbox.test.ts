import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aSend, aSetOpen, aViewer, CREATOR, throughServerApi } from "../room/testing.ts";
import { MAX_STEP_MESSAGE_BYTES, messageBytes, RoomInbox } from "./room-inbox.ts";
import type { RoomItem, RoomWork } from "./room-item.ts";

const BUSY = { isFlushDue: false, allowedMessages: Number.POSITIVE_INFINITY };
const DUE = { isFlushDue: true, allowedMessages: Number.POSITIVE_INFINITY };

function anItem(work: RoomWork): RoomItem {
  return { work, expiresAtMs: Number.POSITIVE_INFINITY, settle: () => {} };
}

const aMessage = (length = 1) => anItem({ kind: "send", command: aSend(aViewer("ann"), { text: "x".repeat(length) }) });
const aRead = () => anItem({ kind: "read" });
const aChange = () => anItem({ kind: "change", command: aSetOpen(throughServerApi(CREATOR), false) });

function inboxOf(items: readonly RoomItem[]): RoomInbox {
  const inbox = new RoomInbox();
  for (const item of items) inbox.push(item);
  return inbox;
}

/** What is taken, step by step, until nothing is left. */
function takenFrom(inbox: RoomInbox): readonly (readonly RoomItem[])[] {
  const steps: (readonly RoomItem[])[] = [];
  while (!inbox.isEmpty) steps.push(inbox.take(DUE));
  return steps;
}

describe("what makes a step", () => {
  it("messages wait for the flush, what cannot wait does not", () => {
    const [message, read] = [aMessage(), aRead()];
    const inbox = inboxOf([message, read]);
    expect(inbox.take(BUSY)).toEqual([read]);
    expect(inbox.take(BUSY)).toEqual([]);
    expect(inbox.take(DUE)).toEqual([message]);
  });

  it("[SQ1] a change takes along what was sent before it, and what comes after", () => {
    const items = [aMessage(), aChange(), aMessage()];
    expect(inboxOf(items).take(BUSY)).toEqual(items);
  });

  it("a full batch does not wait", () => {
    const inbox = inboxOf(Array.from({ length: 10 }, () => aMessage(4_000)));
    expect(inbox.take(BUSY)).toHaveLength(3);
  });

  it("[PR1] more messages than the budget allows are no full batch: they are compared at the flush, all at once", () => {
    const items = Array.from({ length: 1_000 }, () => aMessage(4_000));
    const inbox = inboxOf(items);
    expect(inbox.take({ isFlushDue: false, allowedMessages: 3 })).toEqual([]);
    expect(inbox.take({ isFlushDue: true, allowedMessages: 3 })).toEqual(items);
  });
});

describe("whatever waits", () => {
  const anyItem = fc.oneof(
    fc.constantFrom(1, 100, 4_000).map(aMessage),
    fc.constant(undefined).map(aRead),
    fc.constant(undefined).map(aChange),
  );
  const anyItems = fc.array(anyItem, { maxLength: 60, size: "max" });

  it("[SQ1] at flushes comes in order of arrival, each item once", () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        expect(takenFrom(inboxOf(items)).flat()).toEqual(items);
      }),
    );
  });

  it("[SQ1] keeps its place when it is put back", () => {
    fc.assert(
      fc.property(anyItems, fc.nat(60), (items, done) => {
        const inbox = inboxOf(items);
        const taken = inbox.take(DUE);
        inbox.putBack(taken.slice(done));
        expect([...taken.slice(0, done), ...takenFrom(inbox).flat()]).toEqual(items);
      }),
    );
  });

  it("fills a step up to the limit of a batch, and never without anything", () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        for (const step of takenFrom(inboxOf(items))) {
          const bytes = step.map(messageBytes).filter((one) => one > 0);
          if (bytes.length > 1)
            expect(bytes.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(MAX_STEP_MESSAGE_BYTES);
          expect(step.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
