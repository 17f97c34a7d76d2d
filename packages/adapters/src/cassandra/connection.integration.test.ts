import { type AccountId, newRoomId } from "@plaza/core";
import type { MessageRecord } from "@plaza/ports";
import { describe, expect, it } from "vitest";
import { openSeverableRelay } from "../testing/severable-relay.ts";
import {
  contactPoints,
  dropKeyspace,
  freshKeyspace,
  openCassandra,
  skipReason,
  withClient,
} from "./testing/cassandra-test-server.ts";

describe.skipIf(contactPoints.length === 0)(`Cassandra connection${skipReason}`, { timeout: 90_000 }, () => {
  it("services that start at once create keyspace and tables together, and a later one finds them", async () => {
    await using schema = freshSchema();
    const opened = await Promise.all(Array.from({ length: 5 }, () => openCassandra(schema.keyspace)));
    opened.push(await openCassandra(schema.keyspace));
    expect(opened.map((connection) => connection.isReady())).toEqual(opened.map(() => true));
    const record = someRecord();
    for (const { messages } of opened) await messages.write([record]);
    await Promise.all(opened.map((connection) => connection.close()));
    const tables = await withClient((client) =>
      client.execute(
        `SELECT table_name, default_time_to_live, gc_grace_seconds, compaction FROM system_schema.tables
         WHERE keyspace_name = '${schema.keyspace}'`,
      ),
    );
    const settings = Object.fromEntries(tables.rows.map((row) => [row.get("table_name"), row]));
    expect(Object.keys(settings).sort()).toEqual(["messages", "recalls", "room_buckets"]);
    expect(settings.messages?.get("default_time_to_live")).toBe(864_000);
    expect(settings.recalls?.get("default_time_to_live")).toBe(864_000);
    expect(settings.recalls?.get("compaction")).toEqual(settings.messages?.get("compaction"));
    expect(settings.room_buckets?.get("default_time_to_live")).toBeGreaterThan(864_000 + 3_600);
    expect(settings.messages?.get("gc_grace_seconds")).toBe(10_800);
    expect(settings.messages?.get("compaction")).toMatchObject({
      class: "org.apache.cassandra.db.compaction.TimeWindowCompactionStrategy",
      compaction_window_unit: "HOURS",
      compaction_window_size: "12",
    });
  });

  it("the keyspace gets the replication that was asked for", async () => {
    await using schema = freshSchema();
    const replication = { kind: "networkTopology", replicasByDataCenter: { datacenter1: 1 } } as const;
    await (await openCassandra(schema.keyspace, { replication })).close();
    const keyspaces = await withClient((client) =>
      client.execute(`SELECT replication FROM system_schema.keyspaces WHERE keyspace_name = '${schema.keyspace}'`),
    );
    expect(keyspaces.first()?.get("replication")).toMatchObject({
      class: "org.apache.cassandra.locator.NetworkTopologyStrategy",
      datacenter1: "1",
    });
  });

  it("names that are no names never reach a statement", async () => {
    const connecting = openCassandra("x; DROP KEYSPACE plaza", { connectDeadlineMs: 1 });
    await expect(connecting).rejects.toMatchObject({ cause: expect.any(RangeError) });
  });

  it("while Cassandra is away writes reject and the connection is not ready; after its return both work", async () => {
    await using schema = freshSchema();
    const relay = await openSeverableRelay(new URL(`tcp://${contactPoints[0]}`));
    const connection = await openCassandra(schema.keyspace, { contactPoints: [relay.host] });
    const record = someRecord();
    await connection.messages.write([record]);
    relay.sever();
    await expect.poll(() => connection.isReady(), { timeout: 10_000 }).toBe(false);
    await expect(connection.messages.write([record])).rejects.toThrow();
    relay.restore();
    await expect.poll(() => connection.isReady(), { timeout: 30_000 }).toBe(true);
    await connection.messages.write([record]);
    const anchor = { kind: "end" } as const;
    const { roomId, timeMs } = record;
    const page = await connection.messages.query({
      roomId,
      anchor,
      direction: "descending",
      limit: 5,
      types: [],
      nowMs: timeMs,
    });
    expect(page.records.map((one) => one.seq)).toEqual([1]);
    await connection.close();
    await relay.close();
  });

  it("connecting waits for a server that starts later", async () => {
    await using schema = freshSchema();
    const relay = await openSeverableRelay(new URL(`tcp://${contactPoints[0]}`));
    relay.sever();
    const failed = Promise.withResolvers<void>();
    const connecting = openCassandra(schema.keyspace, { contactPoints: [relay.host], onError: () => failed.resolve() });
    await failed.promise;
    relay.restore();
    const connection = await connecting;
    expect(connection.isReady()).toBe(true);
    await connection.close();
    await relay.close();
  });

  it("connecting gives up at its deadline and says where it tried", async () => {
    const connecting = openCassandra("unused", { contactPoints: ["127.0.0.1:1"], connectDeadlineMs: 50 });
    await expect(connecting).rejects.toThrow("no Cassandra node was ready at 127.0.0.1:1 within 50 ms");
  });
});

function freshSchema() {
  const keyspace = freshKeyspace();
  return { keyspace, [Symbol.asyncDispose]: () => dropKeyspace(keyspace) };
}

function someRecord(): MessageRecord {
  const timeMs = Date.now();
  const roomId = newRoomId(timeMs, Math.random());
  return {
    roomId,
    epoch: 1,
    seq: 1,
    timeMs,
    type: "text",
    sender: "alice" as AccountId,
    publication: new Uint8Array(9),
  };
}
