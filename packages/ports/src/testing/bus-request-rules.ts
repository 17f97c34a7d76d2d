import { describe, expect, it } from "vitest";
import type { Bus } from "../bus.ts";
import type { BusSetup } from "./bus-contract.ts";
import { bytesOf, freshSubject, textOf } from "./bus-probe.ts";
import { useSubject } from "./use-subject.ts";

const PATIENT = { timeoutMs: 5_000 };

export function busRequestRules(setup: BusSetup): void {
  describe("request and serve", () => {
    const buses = useSubject(setup);

    it("a request gets the answer of its responder, also among many at once", async () => {
      const { first, second } = buses();
      const subject = freshSubject();
      second.serve(subject, "group", async (payload) => bytesOf(`${textOf(payload)}!`));
      await second.flush();
      const numbers = Array.from({ length: 500 }, (_, index) => String(index));
      const answers = await Promise.all(numbers.map((text) => ask(first, subject, text)));
      expect(answers).toEqual(numbers.map((text) => `${text}!`));
    });

    it("a responder may answer later requests before earlier ones", async () => {
      const { first, second } = buses();
      const subject = freshSubject();
      const gate = Promise.withResolvers<void>();
      second.serve(subject, "group", async (payload) => {
        const text = textOf(payload);
        if (text === "slow") await gate.promise;
        return bytesOf(text);
      });
      await second.flush();
      const slow = ask(first, subject, "slow");
      expect(await ask(first, subject, "fast")).toBe("fast");
      gate.resolve();
      expect(await slow).toBe("slow");
    });

    it("each request reaches exactly one responder of a queue group", async () => {
      const { first, second } = buses();
      const subject = freshSubject();
      let handled = 0;
      for (const bus of [first, second, second]) {
        bus.serve(subject, "group", async (payload) => {
          handled += 1;
          return payload.slice();
        });
        await bus.flush();
      }
      await Promise.all(Array.from({ length: 300 }, () => ask(first, subject, "x")));
      expect(handled).toBe(300);
    });

    it("binary and empty payloads travel both ways", async () => {
      const { first, second } = buses();
      const subject = freshSubject();
      second.serve(subject, "group", async (payload) => payload.slice().reverse());
      await second.flush();
      const every = Uint8Array.from({ length: 256 }, (_, index) => index);
      const answer = await first.request(subject, every.slice(), PATIENT);
      expect([...answer]).toEqual([...every].reverse());
      expect((await first.request(subject, new Uint8Array(), PATIENT)).length).toBe(0);
    });

    it("a subject that nobody serves is refused at once with noResponders", async () => {
      const { first } = buses();
      const startedMs = performance.now();
      await expect(ask(first, freshSubject(), "x", 30_000)).rejects.toMatchObject({ kind: "noResponders" });
      expect(performance.now() - startedMs).toBeLessThan(10_000);
    });

    it("a responder that never answers means timeout", async () => {
      const { first, second } = buses();
      const subject = freshSubject();
      const gate = Promise.withResolvers<Uint8Array>();
      second.serve(subject, "group", () => gate.promise);
      await second.flush();
      await expect(ask(first, subject, "x", 50)).rejects.toMatchObject({ kind: "timeout" });
      gate.resolve(bytesOf("too late"));
    });

    it("a handler that rejects or throws means remote, and the next request is served", async () => {
      const { first, second } = buses();
      const subject = freshSubject();
      second.serve(subject, "group", (payload) => {
        const text = textOf(payload);
        if (text === "throw") throw new Error("thrown in the handler");
        return text === "reject"
          ? Promise.reject(new Error("rejected in the handler"))
          : Promise.resolve(bytesOf("ok"));
      });
      await second.flush();
      await expect(ask(first, subject, "reject")).rejects.toMatchObject({ name: "BusError", kind: "remote" });
      await expect(ask(first, subject, "throw")).rejects.toMatchObject({ name: "BusError", kind: "remote" });
      expect(await ask(first, subject, "fine")).toBe("ok");
    });

    it("a request above the limit rejects with tooLarge and reaches nobody", async () => {
      const { first, second } = buses();
      const subject = freshSubject();
      let handled = 0;
      second.serve(subject, "group", async (payload) => {
        handled += 1;
        return payload.slice(0, 1);
      });
      await second.flush();
      const tooLong = new Uint8Array(first.maxPayloadBytes + 1);
      await expect(first.request(subject, tooLong, PATIENT)).rejects.toMatchObject({ kind: "tooLarge" });
      await ask(first, subject, "x");
      expect(handled).toBe(1);
    });

    it("an answer above the limit means remote, not silence", async () => {
      const { first, second } = buses();
      const subject = freshSubject();
      second.serve(subject, "group", async () => new Uint8Array(second.maxPayloadBytes + 1));
      await second.flush();
      await expect(ask(first, subject, "x")).rejects.toMatchObject({ kind: "remote" });
    });

    it("unsubscribe takes a responder out, and requests that it has are still answered", async () => {
      const { first, second } = buses();
      const subject = freshSubject();
      const started = Promise.withResolvers<void>();
      const gate = Promise.withResolvers<void>();
      const responder = second.serve(subject, "group", async () => {
        started.resolve();
        await gate.promise;
        return bytesOf("answered");
      });
      await second.flush();
      const running = ask(first, subject, "x");
      await started.promise;
      responder.unsubscribe();
      responder.unsubscribe();
      await second.flush();
      await expect(ask(first, subject, "x")).rejects.toMatchObject({ kind: "noResponders" });
      gate.resolve();
      expect(await running).toBe("answered");
    });
  });
}

async function ask(bus: Bus, subject: string, text: string, timeoutMs = PATIENT.timeoutMs): Promise<string> {
  return textOf(await bus.request(subject, bytesOf(text), { timeoutMs }));
}
