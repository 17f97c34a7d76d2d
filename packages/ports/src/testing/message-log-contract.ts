import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { ConsumeOptions, MessageLog, MessageLogConsumer, MessageLogEntry } from "../message-log.ts";
import { bytesOf, textOf } from "./bus-probe.ts";
import type { Subject } from "./use-subject.ts";

/** One empty log as two processes see it; an adapter within one process may give the same object twice. */
export type MessageLogSubject = Subject & {
  readonly first: MessageLog;
  readonly second: MessageLog;
  /** Breaks the connections of both and lets them come back; absent where there is nothing to break. */
  interrupt?(): Promise<void>;
};

/**
 * Opens an empty log. Called for every test. The pause before a rejected group comes again must be below a second,
 * or the suite takes long.
 */
export type MessageLogSetup = () => Promise<MessageLogSubject>;

/** Redelivery and reconnects take their time; a poll asks until then. */
const POLL = { timeout: 20_000, interval: 20 };

export function messageLogContract(name: string, setup: MessageLogSetup): void {
  describe(`message log contract: ${name}`, { timeout: 60_000 }, () => {
    it("an appended entry waits for a consumer and reaches it unchanged", async () => {
      await using log = await open(setup);
      const payload = Uint8Array.from({ length: 256 }, (_, index) => index);
      await log.first.append({ id: randomUUID(), partition: 7, payload: payload.slice() });
      expect(await log.second.pending()).toBe(1);
      const received: number[][] = [];
      await log.consume("second", {
        handler: async (payloads) => void received.push(...payloads.map((one) => [...one])),
      });
      await expect.poll(() => received, POLL).toEqual([[...payload]]);
    });

    it("every entry of every partition reaches a consumer, and pending falls to 0", async () => {
      await using log = await open(setup);
      const sent = texts(500);
      await Promise.all(sent.map((text, index) => log.first.append(entry(text, index % 256))));
      const received = new Set<string>();
      await log.consume("second", { handler: async (payloads) => addAll(received, payloads) });
      await expect.poll(() => log.first.pending(), POLL).toBe(0);
      expect([...received].sort()).toEqual([...sent].sort());
    });

    it("appending an id again stores it once", async () => {
      await using log = await open(setup);
      const same = entry("same");
      await Promise.all([log.first.append(same), log.second.append(same), log.first.append(same)]);
      await log.second.append(same);
      expect(await log.first.pending()).toBe(1);
    });

    it("a group whose handler rejects comes again until it is handled, and the rejection is told", async () => {
      await using log = await open(setup);
      const handled = new Set<string>();
      const errors: unknown[] = [];
      let failuresLeft = 2;
      await log.consume("first", {
        handler: async (payloads) => {
          if (failuresLeft > 0) {
            failuresLeft -= 1;
            throw new Error("the store is away");
          }
          addAll(handled, payloads);
        },
        onError: (error) => errors.push(error),
      });
      const sent = texts(5);
      for (const text of sent) await log.first.append(entry(text));
      await expect.poll(() => handled.size, POLL).toBe(5);
      await expect.poll(() => log.first.pending(), POLL).toBe(0);
      expect(errors.length).toBeGreaterThanOrEqual(2);
      expect(errors).toContainEqual(expect.objectContaining({ message: "the store is away" }));
    });

    it("an entry is pending until its handler has resolved", async () => {
      await using log = await open(setup);
      const started = Promise.withResolvers<void>();
      const gate = Promise.withResolvers<void>();
      await log.consume("first", {
        handler: async () => {
          started.resolve();
          await gate.promise;
        },
      });
      await log.first.append(entry("x"));
      await started.promise;
      expect(await log.second.pending()).toBe(1);
      gate.resolve();
      await expect.poll(() => log.second.pending(), POLL).toBe(0);
    });

    it("never more than maxInFlight entries are with the handler", async () => {
      await using log = await open(setup);
      const sent = texts(300);
      await Promise.all(sent.map((text) => log.first.append(entry(text))));
      const handled = new Set<string>();
      let inFlight = 0;
      let highest = 0;
      await log.consume("first", {
        maxInFlight: 16,
        handler: async (payloads) => {
          inFlight += payloads.length;
          highest = Math.max(highest, inFlight);
          await new Promise((resolve) => setImmediate(resolve));
          addAll(handled, payloads);
          inFlight -= payloads.length;
        },
      });
      await expect.poll(() => handled.size, POLL).toBe(300);
      expect(highest).toBeLessThanOrEqual(16);
      expect(highest).toBeGreaterThan(0);
    });

    it("two consumers share the work and miss nothing", async () => {
      await using log = await open(setup);
      const byFirst = new Set<string>();
      const bySecond = new Set<string>();
      await log.consume("first", { maxInFlight: 4, handler: async (payloads) => addAll(byFirst, payloads) });
      await log.consume("second", { maxInFlight: 4, handler: async (payloads) => addAll(bySecond, payloads) });
      const sent = texts(400);
      await Promise.all(sent.map((text) => log.first.append(entry(text))));
      await expect.poll(() => log.first.pending(), POLL).toBe(0);
      expect(new Set([...byFirst, ...bySecond]).size).toBe(400);
      // Without a failure nothing comes twice: a shared log, not one copy each.
      expect(byFirst.size + bySecond.size).toBe(400);
    });

    it("stop waits for the running handler, then takes nothing new, and another consumer gets the rest", async () => {
      await using log = await open(setup);
      const started = Promise.withResolvers<void>();
      const gate = Promise.withResolvers<void>();
      const before: string[] = [];
      const consumer = await log.consume("first", {
        maxInFlight: 1,
        handler: async (payloads) => {
          started.resolve();
          await gate.promise;
          before.push(...payloads.map(textOf));
        },
      });
      await log.first.append(entry("running"));
      await started.promise;
      let isStopped = false;
      const stopping = consumer.stop().then(() => {
        isStopped = true;
      });
      await log.second.append(entry("later"));
      expect(isStopped).toBe(false);
      gate.resolve();
      await stopping;
      expect(before).toEqual(["running"]);
      const after: string[] = [];
      await log.consume("second", { handler: async (payloads) => void after.push(...payloads.map(textOf)) });
      await expect.poll(() => after, POLL).toEqual(["later"]);
      expect(before).toEqual(["running"]);
    });

    it("what is appended and consumed survives lost connections", async ({ skip }) => {
      await using log = await open(setup);
      if (log.interrupt === undefined) return skip("this log has no connection to lose");
      const handled = new Set<string>();
      await log.consume("second", { handler: async (payloads) => addAll(handled, payloads) });
      const acked = new Set<string>();
      const append = async (text: string) => {
        await log.first.append(entry(text));
        acked.add(text);
      };
      const sent = texts(200);
      await Promise.all(sent.slice(0, 100).map(append));
      const appending = Promise.allSettled(sent.slice(100).map(append));
      await log.interrupt();
      await appending;
      await append("after");
      await expect.poll(() => [...acked].filter((text) => !handled.has(text)), POLL).toEqual([]);
      expect(acked.size).toBeGreaterThan(100);
    });
  });
}

type Opened = Pick<MessageLogSubject, "first" | "second" | "interrupt"> & {
  consume(which: "first" | "second", options: Partial<ConsumeOptions>): Promise<MessageLogConsumer>;
} & AsyncDisposable;

/** Opens a log whose consumers end with the test. */
async function open(setup: MessageLogSetup): Promise<Opened> {
  const subject = await setup();
  const consumers: MessageLogConsumer[] = [];
  return {
    ...subject,
    async consume(which, options) {
      const defaults: ConsumeOptions = { maxInFlight: 100, handler: async () => {}, onError: () => {} };
      const consumer = await subject[which].consume({ ...defaults, ...options });
      consumers.push(consumer);
      return consumer;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(consumers.map((consumer) => consumer.stop()));
      await subject.close();
    },
  };
}

function entry(text: string, partition = 0): MessageLogEntry {
  return { id: `${text}-${randomUUID()}`, partition, payload: bytesOf(text) };
}

function texts(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `entry ${index}`);
}

function addAll(target: Set<string>, payloads: readonly Uint8Array[]): void {
  for (const payload of payloads) target.add(textOf(payload));
}
