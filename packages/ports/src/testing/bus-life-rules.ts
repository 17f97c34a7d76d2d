import { describe, expect, it } from "vitest";
import type { BusSetup } from "./bus-contract.ts";
import { bytesOf, collect, freshSubject, textOf } from "./bus-probe.ts";

const PATIENT = { timeoutMs: 5_000 };

/** Every test here closes a bus, so each opens its own. */
export function busLifeRules(setup: BusSetup): void {
  describe("life of a bus", () => {
    it("an open bus is connected", async () => {
      await using subject = await disposable(setup);
      expect([subject.first.isConnected(), subject.second.isConnected()]).toEqual([true, true]);
    });

    it("close lets running handlers answer before it resolves", async () => {
      await using subject = await disposable(setup);
      const { first, second } = subject;
      const name = freshSubject();
      const started = Promise.withResolvers<void>();
      const gate = Promise.withResolvers<void>();
      second.serve(name, "group", async () => {
        started.resolve();
        await gate.promise;
        return bytesOf("answered");
      });
      await second.flush();
      const answer = first.request(name, bytesOf("x"), PATIENT);
      await started.promise;
      let isClosed = false;
      const closing = second.close().then(() => {
        isClosed = true;
      });
      expect(isClosed).toBe(false);
      gate.resolve();
      expect(textOf(await answer)).toBe("answered");
      await closing;
    });

    it("close sends what was published before", async () => {
      await using subject = await disposable(setup);
      const { first, second } = subject;
      const name = freshSubject();
      const received = await collect(first, name);
      for (let index = 0; index < 500; index++) second.publish(name, bytesOf(String(index)));
      await second.close();
      await expect.poll(() => received.texts.length, { timeout: 10_000 }).toBe(500);
    });

    it("a closed bus serves nobody, and close may be repeated", async () => {
      await using subject = await disposable(setup);
      const { first, second } = subject;
      const name = freshSubject();
      second.serve(name, "group", async () => bytesOf("x"));
      await second.flush();
      await Promise.all([second.close(), second.close()]);
      await second.close();
      const refusal = await first.request(name, bytesOf("x"), PATIENT).catch((error: unknown) => error);
      expect(["noResponders", "disconnected"]).toContain((refusal as { readonly kind?: unknown }).kind);
      expect(second.isConnected()).toBe(false);
    });

    it("publish on a closed bus throws nothing, a request on it rejects with disconnected, and flush rejects", async () => {
      await using subject = await disposable(setup);
      const { second } = subject;
      await second.close();
      second.publish(freshSubject(), bytesOf("x"));
      const request = second.request(freshSubject(), bytesOf("x"), PATIENT);
      await expect(request).rejects.toMatchObject({ name: "BusError", kind: "disconnected" });
      await expect(second.flush()).rejects.toMatchObject({ name: "BusError", kind: "disconnected" });
    });
  });
}

async function disposable(setup: BusSetup) {
  const subject = await setup();
  return { ...subject, [Symbol.asyncDispose]: () => subject.close() };
}
