import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BusError } from "../bus.ts";
import type { BusSetup } from "./bus-contract.ts";
import { bytesOf, collect, freshSubject, settle, textOf } from "./bus-probe.ts";
import { useSubject } from "./use-subject.ts";

export function busPublishRules(setup: BusSetup): void {
  describe("publish and subscribe", () => {
    const buses = useSubject(setup);

    it("messages of one publisher on one subject arrive in order", async () => {
      const { first, second } = buses();
      const subject = freshSubject();
      const received = await collect(second, subject);
      const sent = Array.from({ length: 2_000 }, (_, index) => String(index));
      for (const text of sent) first.publish(subject, bytesOf(text));
      await settle(first, second);
      expect(received.texts).toEqual(sent);
    });

    it("every subscriber gets every message, also two in one process and the publisher itself", async () => {
      const { first, second } = buses();
      const subject = freshSubject();
      const all = [await collect(first, subject), await collect(second, subject), await collect(second, subject)];
      first.publish(subject, bytesOf("one"));
      await settle(first, second);
      await settle(first, first);
      expect(all.map((one) => one.texts)).toEqual([["one"], ["one"], ["one"]]);
    });

    it("what was published before the subscription is not delivered", async () => {
      const { first, second } = buses();
      const subject = freshSubject();
      first.publish(subject, bytesOf("early"));
      await first.flush();
      const received = await collect(second, subject);
      first.publish(subject, bytesOf("late"));
      await settle(first, second);
      expect(received.texts).toEqual(["late"]);
    });

    it("nothing is delivered after unsubscribe, which may be repeated", async () => {
      const { first, second } = buses();
      const subject = freshSubject();
      const received = await collect(second, subject);
      first.publish(subject, bytesOf("before"));
      await settle(first, second);
      received.stop();
      received.stop();
      first.publish(subject, bytesOf("after"));
      await settle(first, second);
      expect(received.texts).toEqual(["before"]);
    });

    it("one of two subscriptions to a subject may end without the other", async () => {
      const { first, second } = buses();
      const subject = freshSubject();
      const stays = await collect(second, subject);
      const leaves = await collect(second, subject);
      leaves.stop();
      first.publish(subject, bytesOf("x"));
      await settle(first, second);
      expect([stays.texts, leaves.texts]).toEqual([["x"], []]);
    });

    it("after flush an interest is known to publishers in other processes", async () => {
      const { first, second } = buses();
      for (let round = 0; round < 50; round++) {
        const subject = freshSubject();
        const arrived = Promise.withResolvers<string>();
        const subscription = second.subscribe(subject, (payload) => arrived.resolve(textOf(payload)));
        await second.flush();
        first.publish(subject, bytesOf(subject));
        expect(await arrived.promise).toBe(subject);
        subscription.unsubscribe();
      }
    });

    it("payloads arrive byte by byte as they were sent, also empty ones", async () => {
      const { first, second } = buses();
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (payload) => {
          const subject = freshSubject();
          const arrived = Promise.withResolvers<number[]>();
          const subscription = second.subscribe(subject, (bytes) => arrived.resolve([...bytes]));
          await second.flush();
          first.publish(subject, payload.slice());
          expect(await arrived.promise).toEqual([...payload]);
          subscription.unsubscribe();
        }),
        { numRuns: 30 },
      );
    });

    it("thousands of subjects stay apart", async () => {
      const { first, second } = buses();
      const stem = freshSubject();
      const received = new Map<string, string>();
      const subjects = Array.from({ length: 3_000 }, (_, index) => `${stem}.${index}`);
      const subscriptions = subjects.map((subject) =>
        second.subscribe(subject, (payload) => void received.set(subject, textOf(payload))),
      );
      await second.flush();
      for (const subject of subjects) first.publish(subject, bytesOf(subject));
      await settle(first, second);
      expect(received.size).toBe(subjects.length);
      expect([...received].every(([subject, text]) => subject === text)).toBe(true);
      for (const subscription of subscriptions) subscription.unsubscribe();
    });

    it("a payload at the limit is delivered and one above it throws tooLarge", async () => {
      const { first, second } = buses();
      const subject = freshSubject();
      const lengths: number[] = [];
      const subscription = second.subscribe(subject, (payload) => void lengths.push(payload.length));
      await second.flush();
      const limit = Math.min(first.maxPayloadBytes, 8 * 1024 * 1024);
      first.publish(subject, new Uint8Array(limit));
      await settle(first, second);
      expect(lengths).toEqual([limit]);
      expect(() => first.publish(subject, new Uint8Array(first.maxPayloadBytes + 1))).toThrow(
        expect.objectContaining({ kind: "tooLarge" }),
      );
      expect(() => first.publish(subject, new Uint8Array(first.maxPayloadBytes + 1))).toThrow(BusError);
      subscription.unsubscribe();
    });
  });
}
