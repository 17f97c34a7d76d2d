import { EPOCH_SEQUENCE_JUMP, type RoomId } from "@plaza/core";
import type { RoomStore } from "@plaza/ports";
import { describe, expect, it } from "vitest";
import { connectRedis } from "./connect-redis.ts";
import { CrashingRedisCluster } from "./crashing-redis-cluster.ts";
import { findRedisServer } from "./crashing-redis-server.ts";
import { batchAfter, commitBatch, createTestRoom, freshRoomId, loadTestRoom } from "./test-room.ts";

const program = findRedisServer();
const reason = program === undefined ? " (skipped: no redis-server on the PATH or in REDIS_SERVER_PROGRAM)" : "";

describe.skipIf(program === undefined)(`Redis Cluster in motion${reason}`, { timeout: 90_000 }, () => {
  it("a failover gives the master's rooms a new epoch and leaves the others alone", async () => {
    await using cluster = await CrashingRedisCluster.start(program ?? "");
    const stores = await connectRedis({ url: cluster.url, onError: () => {} });
    const failing = await createTestRoom(stores.rooms, await roomOn(cluster, 0));
    const other = await createTestRoom(stores.rooms, await roomOn(cluster, 1));
    await commitBatch(stores.rooms, failing.room.roomId, "before");
    const before = await loadTestRoom(stores.rooms, failing.room.roomId);
    await expect.poll(() => cluster.isReplicated(), { timeout: 20_000 }).toBe(true);
    await cluster.masters[0]?.kill();
    await expect.poll(() => cluster.hasFailedOver(), { timeout: 30_000 }).toBe(true);
    await expect.poll(() => commitKind(stores.rooms, failing.room.roomId), { timeout: 30_000 }).toBe("done");
    const after = await loadTestRoom(stores.rooms, failing.room.roomId);
    expect(after.position.epoch).toBe(before.position.epoch + 1);
    expect(after.position.seq).toBeGreaterThan(EPOCH_SEQUENCE_JUMP);
    expect(await stores.rooms.commit(batchAfter(other, "k"))).toEqual({ kind: "committed", version: 1 });
    await expect.poll(() => stores.isReady(), { timeout: 20_000 }).toBe(true);
    await stores.close();
  });

  it("a master that freezes is replaced too: its connection is given up and its successor found", async () => {
    await using cluster = await CrashingRedisCluster.start(program ?? "");
    const stores = await connectRedis({ url: cluster.url, commandTimeoutMs: 500, onError: () => {} });
    const { room } = await createTestRoom(stores.rooms, await roomOn(cluster, 0));
    await expect.poll(() => cluster.isReplicated(), { timeout: 20_000 }).toBe(true);
    cluster.masters[0]?.freeze();
    await expect.poll(() => commitKind(stores.rooms, room.roomId), { timeout: 60_000, interval: 100 }).toBe("done");
    expect((await loadTestRoom(stores.rooms, room.roomId)).position.epoch).toBe(2);
    await stores.close();
  });

  it("a room whose slot moves to another master keeps its state, begins a new epoch and goes on there", async () => {
    await using cluster = await CrashingRedisCluster.start(program ?? "");
    const stores = await connectRedis({ url: cluster.url, onError: () => {} });
    const { room } = await createTestRoom(stores.rooms);
    await commitBatch(stores.rooms, room.roomId, "before");
    const before = await loadTestRoom(stores.rooms, room.roomId);
    await cluster.moveSlot((await cluster.ownerOf(`{${room.roomId}}`)).slot);
    expect(await loadTestRoom(stores.rooms, room.roomId)).toEqual(before);
    expect(await stores.rooms.commit(batchAfter(before, "after"))).toEqual({ kind: "conflict" });
    expect((await loadTestRoom(stores.rooms, room.roomId)).position.epoch).toBe(before.position.epoch + 1);
    expect((await commitBatch(stores.rooms, room.roomId, "after")).kind).toBe("committed");
    expect((await commitBatch(stores.rooms, room.roomId, "before")).kind).toBe("duplicate");
    await stores.close();
  });

  it("one url of a cluster is enough to find it, and its rooms may be on any node", async () => {
    await using cluster = await CrashingRedisCluster.start(program ?? "");
    const stores = await connectRedis({ url: cluster.masters[1]?.url ?? "", onError: () => {} });
    const roomIds = await Promise.all([0, 1, 2].map((master) => roomOn(cluster, master)));
    for (const roomId of roomIds) await createTestRoom(stores.rooms, roomId);
    const positions = await stores.recentLog.positions(roomIds);
    expect(positions.map((position) => position?.seq)).toEqual([0, 0, 0]);
    await stores.close();
  });
});

/** How a commit goes while its master may be away: the same key each time, so "done" is done once. */
async function commitKind(rooms: RoomStore, roomId: RoomId): Promise<"done" | "away"> {
  return commitBatch(rooms, roomId, "after").then(
    () => "done",
    () => "away",
  );
}

/** A room id whose keys are on the master with this number. */
async function roomOn(cluster: CrashingRedisCluster, master: number): Promise<RoomId> {
  for (;;) {
    const roomId = freshRoomId();
    if ((await cluster.ownerOf(`{${roomId}}`)).master === master) return roomId;
  }
}
