import { createMemoryBroker } from "@plaza/adapters/memory";
import { type Bus, BusError } from "@plaza/ports";
import { plaza } from "@plaza/proto";
import { describe, expect, it } from "vitest";
import { HistoryClient } from "./history-client.ts";
import { HISTORY_QUERY_SUBJECT, HISTORY_QUEUE_GROUP } from "./subjects.ts";

const QUERY = { roomId: 1, limit: 10 };

function serving(reply: plaza.cluster.v1.HistoryReply.$Properties): HistoryClient {
  const broker = createMemoryBroker();
  broker
    .connect()
    .serve(HISTORY_QUERY_SUBJECT, HISTORY_QUEUE_GROUP, async () =>
      plaza.cluster.v1.HistoryReply.encode(reply).finish(),
    );
  return new HistoryClient(broker.connect());
}

describe("asking history", () => {
  it("gives the page that history answers", async () => {
    const client = serving({ page: { records: [{ seq: 7 }], hasMore: true } });
    expect(await client.query(QUERY)).toMatchObject({ records: [{ seq: 7 }], hasMore: true });
  });

  it("rejects with what history answers", async () => {
    const client = serving({ error: { code: 142, message: "too busy", retryAfterMs: 5 } });
    const refusal = { error: "overloaded", message: "too busy", retryAfterMs: 5 };
    await expect(client.query(QUERY)).rejects.toMatchObject({ refusal });
  });

  it("says unavailable at once when nobody serves it", async () => {
    const client = new HistoryClient(createMemoryBroker().connect());
    await expect(client.query(QUERY)).rejects.toMatchObject({ refusal: { error: "unavailable" } });
  });

  it.each([
    ["disconnected", "unavailable"],
    ["timeout", "timeout"],
    ["remote", "timeout"],
  ] as const)("a bus that reports %s is told as %s", async (kind, error) => {
    const bus: Bus = new Proxy(createMemoryBroker().connect(), {
      get: (target, name) =>
        name === "request" ? () => Promise.reject(new BusError(kind, "no")) : Reflect.get(target, name),
    });
    await expect(new HistoryClient(bus).query(QUERY)).rejects.toMatchObject({ refusal: { error } });
  });
});
