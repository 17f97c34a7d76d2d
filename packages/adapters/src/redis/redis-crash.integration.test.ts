import { EPOCH_SEQUENCE_JUMP, type RoomId } from "@plaza/core";
import { describe, expect, it } from "vitest";
import { connectRedis, type RedisStores } from "./connect-redis.ts";
import { CrashingRedisServer, findRedisServer } from "./crashing-redis-server.ts";
import { withServer } from "./redis-test-server.ts";
import { batchAfter, commitBatch, createTestRoom, loadTestRoom } from "./test-room.ts";

const program = findRedisServer();
const reason = program === undefined ? " (skipped: no redis-server on the PATH or in REDIS_SERVER_PROGRAM)" : "";
const DURABLE = ["--appendonly", "yes", "--appendfsync", "always"];

describe.skipIf(program === undefined)(`Redis server killed${reason}`, { timeout: 60_000 }, () => {
  it("no acknowledged commit is lost by kill -9 with appendfsync always, and no position is given twice", async () => {
    await using server = await CrashingRedisServer.start(program ?? "", DURABLE);
    const stores = await connectRedis({ url: server.url, onError: () => {} });
    const { roomIds, acked, write } = await writers(stores.rooms, 8);
    for (let round = 0; round < 3; round++) {
      const enough = acked.length + 200;
      const written = Promise.allSettled(roomIds.map((roomId) => write(roomId, round)));
      await expect.poll(() => acked.length, { interval: 1, timeout: 20_000 }).toBeGreaterThan(enough);
      await crash(server, stores);
      await written;
    }
    expect(new Set(acked.map(({ position }) => position)).size).toBe(acked.length);
    for (const { roomId, key, position } of acked) {
      const again = await commitBatch(stores.rooms, roomId, key);
      expect(again.kind === "duplicate" && again.duplicates.map((known) => placeOf(roomId, known.position))).toEqual([
        position,
      ]);
    }
    await stores.close();
  });

  // The store cannot know whether a server that came back has everything: an append-only file that was not synced to the
  // end looks like one that was. So every restart begins a new epoch; with everything there, that costs clients one
  // resume from history and nothing else.
  it("a restart with an append-only file keeps the room and still begins a new epoch", async () => {
    await using server = await CrashingRedisServer.start(program ?? "", DURABLE);
    const stores = await connectRedis({ url: server.url, onError: () => {} });
    const { room } = await createTestRoom(stores.rooms);
    await commitBatch(stores.rooms, room.roomId, "first");
    const before = await loadTestRoom(stores.rooms, room.roomId);
    await crash(server, stores);
    expect(await loadTestRoom(stores.rooms, room.roomId)).toEqual(before);
    expect(await stores.rooms.commit(batchAfter(before, "second"))).toEqual({ kind: "conflict" });
    const { position } = await loadTestRoom(stores.rooms, room.roomId);
    expect(position).toEqual({ epoch: before.position.epoch + 1, seq: before.position.seq + EPOCH_SEQUENCE_JUMP });
    expect((await commitBatch(stores.rooms, room.roomId, "second")).kind).toBe("committed");
    await stores.close();
  });

  it("a server that forgot its last commits never gives their positions out again", async () => {
    await using server = await CrashingRedisServer.start(program ?? "", ["--appendonly", "no"]);
    const stores = await connectRedis({ url: server.url, onError: () => {} });
    const { room } = await createTestRoom(stores.rooms);
    await commitBatch(stores.rooms, room.roomId, "kept");
    const kept = await loadTestRoom(stores.rooms, room.roomId);
    await withServer(server.url, (client) => client.sendCommand(["SAVE"]));
    await commitBatch(stores.rooms, room.roomId, "forgotten");
    const cached = await loadTestRoom(stores.rooms, room.roomId);
    await crash(server, stores);
    expect(await loadTestRoom(stores.rooms, room.roomId)).toEqual(kept);
    // An authority that loaded right after the restart, and one that kept what it knew: neither gets through.
    const result = await stores.rooms.commit(batchAfter(kept, "after"));
    expect(result).toEqual({ kind: "conflict" });
    expect(await stores.rooms.commit(batchAfter(cached, "after"))).toEqual({ kind: "conflict" });
    const { position } = await loadTestRoom(stores.rooms, room.roomId);
    expect(position).toEqual({ epoch: kept.position.epoch + 1, seq: kept.position.seq + EPOCH_SEQUENCE_JUMP });
    expect(position.seq).toBeGreaterThan(cached.position.seq);
    expect(await stores.recentLog.readAfter(room.roomId, cached.position, { maxBatches: 10 })).toEqual({
      kind: "lost",
      head: position,
    });
    await stores.close();
  });
});

/** Kills the server, starts it again, and waits until the stores are connected to the new one. */
async function crash(server: CrashingRedisServer, stores: RedisStores): Promise<void> {
  await server.kill();
  await expect.poll(() => stores.isReady()).toBe(false);
  server.restart();
  await expect.poll(() => stores.isReady(), { timeout: 20_000 }).toBe(true);
}

type Acked = { readonly roomId: RoomId; readonly key: string; readonly position: string };

/** Writers that commit one batch after the other, each in a room of its own, until the server is gone. */
async function writers(rooms: Parameters<typeof createTestRoom>[0], count: number) {
  const created = await Promise.all(Array.from({ length: count }, () => createTestRoom(rooms)));
  const acked: Acked[] = [];
  const write = async (roomId: RoomId, round: number) => {
    for (let turn = 0; ; turn++) {
      const key = `${round}/${turn}`;
      const commit = batchAfter(await loadTestRoom(rooms, roomId), key);
      const result = await rooms.commit(commit);
      const { epoch } = commit.expectedPosition;
      if (result.kind !== "committed") continue;
      acked.push({ roomId, key, position: placeOf(roomId, { epoch, seq: commit.batch?.lastSeq ?? 0 }) });
    }
  };
  return { roomIds: created.map(({ room }) => room.roomId), acked, write };
}

function placeOf(roomId: RoomId, { epoch, seq }: { readonly epoch: number; readonly seq: number }): string {
  return `${roomId}/${epoch}/${seq}`;
}
