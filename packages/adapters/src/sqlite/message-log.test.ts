import { messageLogContract } from "@plaza/ports/testing";
import { describe, expect, it } from "vitest";
import { createSqliteMessageLog } from "./message-log.ts";
import { openTemporaryDatabase } from "./temporary-database.ts";

messageLogContract("sqlite", async () => {
  const { database, close } = openTemporaryDatabase();
  const log = createSqliteMessageLog(database, { redeliveryPauseMs: 5 });
  return {
    first: log,
    second: log,
    close: async () => {
      await log.close();
      await close();
    },
  };
});

describe("sqlite message log", () => {
  it("an id is known for two minutes, also after its entry was consumed", async () => {
    const { database, close } = openTemporaryDatabase();
    let nowMs = 1_000_000;
    const log = createSqliteMessageLog(database, { now: () => nowMs });
    const entry = { id: "id", partition: 0, payload: Uint8Array.of(1) };
    await log.append(entry);
    await consumeAll(log);
    nowMs += 120_000;
    await log.append(entry);
    expect(await log.pending()).toBe(0);
    nowMs += 1;
    await log.append(entry);
    expect(await log.pending()).toBe(1);
    await close();
  });

  it("entries that a former run did not handle come first, in order, and those in its hands come again", async () => {
    const { database, close } = openTemporaryDatabase();
    const former = createSqliteMessageLog(database);
    for (const byte of [1, 2, 3]) await former.append({ id: `${byte}`, partition: 0, payload: Uint8Array.of(byte) });
    const taken = Promise.withResolvers<void>();
    await former.consume({
      maxInFlight: 2,
      onError: () => {},
      handler: () => {
        taken.resolve();
        return new Promise(() => {});
      },
    });
    await taken.promise;
    // The former log is left behind with its handler running, as a process that is killed leaves it.
    const next = createSqliteMessageLog(database);
    expect(await next.pending()).toBe(3);
    await next.append({ id: "4", partition: 0, payload: Uint8Array.of(4) });
    expect(await consumeAll(next)).toEqual([1, 2, 3, 4]);
    expect(await next.pending()).toBe(0);
    await close();
  });
});

/** Handles everything that waits and returns the first byte of each entry. */
async function consumeAll(log: ReturnType<typeof createSqliteMessageLog>): Promise<readonly (number | undefined)[]> {
  const bytes: (number | undefined)[] = [];
  const handler = async (payloads: readonly Uint8Array[]) => void bytes.push(...payloads.map(([first]) => first));
  const consumer = await log.consume({ maxInFlight: 100, handler, onError: () => {} });
  await expect.poll(() => log.pending()).toBe(0);
  await consumer.stop();
  return bytes;
}
