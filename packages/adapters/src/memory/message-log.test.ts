import { messageLogContract } from "@plaza/ports/testing";
import { describe, expect, it } from "vitest";
import { createMemoryMessageLog } from "./message-log.ts";

messageLogContract("memory", async () => {
  const log = createMemoryMessageLog({ redeliveryPauseMs: 5 });
  return { first: log, second: log, close: () => log.close() };
});

describe("memory message log", () => {
  it("an id is known for two minutes, also after its entry was consumed", async () => {
    let nowMs = 0;
    const log = createMemoryMessageLog({ now: () => nowMs });
    const entry = { id: "id", partition: 0, payload: Uint8Array.of(1) };
    await log.append(entry);
    const handled = Promise.withResolvers<void>();
    const consumer = await log.consume({ maxInFlight: 1, handler: async () => handled.resolve(), onError: () => {} });
    await handled.promise;
    await consumer.stop();
    nowMs = 120_000;
    await log.append(entry);
    expect(await log.pending()).toBe(0);
    nowMs = 120_001;
    await log.append(entry);
    expect(await log.pending()).toBe(1);
    await log.close();
  });
});
