import { describe, expect, it } from "vitest";
import { connectRedis } from "./connect-redis.ts";
import { CrashingRedisServer, findRedisServer, freePort } from "./crashing-redis-server.ts";
import type { RedisStatus } from "./redis-connection.ts";
import { RedisError } from "./redis-error.ts";
import { commitBatch, createTestRoom, freshRoomId } from "./test-room.ts";

const program = findRedisServer();
const reason = program === undefined ? " (skipped: no redis-server on the PATH or in REDIS_SERVER_PROGRAM)" : "";

describe.skipIf(program === undefined)(`Redis server away${reason}`, { timeout: 60_000 }, () => {
  it("while the server is down calls reject at once with a connection error, and work again after its return", async () => {
    await using server = await CrashingRedisServer.start(program ?? "");
    const stores = await connectRedis({ url: server.url, onError: () => {} });
    const seen: string[] = [];
    stores.onStatus(({ kind }: RedisStatus) => seen.push(kind));
    expect(stores.isReady()).toBe(true);
    await server.kill();
    await expect.poll(() => stores.isReady()).toBe(false);
    const startedAt = performance.now();
    const calls = Array.from({ length: 1_000 }, () => connectionErrorOf(stores.rooms.load(freshRoomId())));
    expect(await Promise.all(calls)).toEqual(calls.map(() => true));
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    server.restart();
    await expect.poll(() => stores.isReady(), { timeout: 20_000 }).toBe(true);
    const { room } = await createTestRoom(stores.rooms);
    expect((await commitBatch(stores.rooms, room.roomId, "k")).kind).toBe("committed");
    expect(seen).toEqual(["disconnected", "connected"]);
    await stores.close();
  });

  it("a frozen server costs a call its deadline; then its connection is given up and calls reject at once", async () => {
    await using server = await CrashingRedisServer.start(program ?? "");
    const stores = await connectRedis({ url: server.url, commandTimeoutMs: 300, onError: () => {} });
    const { room } = await createTestRoom(stores.rooms);
    server.freeze();
    const startedAt = performance.now();
    expect(await connectionErrorOf(stores.rooms.load(room.roomId))).toBe(true);
    expect(performance.now() - startedAt).toBeGreaterThan(290);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    // What is written meanwhile keeps the connection from being silent, so only the missed deadlines can betray it.
    const waiting: Promise<boolean>[] = [];
    const isReadyUnderLoad = () => {
      waiting.push(connectionErrorOf(stores.rooms.load(room.roomId)));
      return stores.isReady();
    };
    await expect.poll(isReadyUnderLoad, { timeout: 15_000, interval: 20 }).toBe(false);
    expect(await Promise.all(waiting)).toEqual(waiting.map(() => true));
    const refusedAt = performance.now();
    expect(await connectionErrorOf(stores.rooms.load(room.roomId))).toBe(true);
    expect(performance.now() - refusedAt).toBeLessThan(200);
    server.thaw();
    await expect.poll(() => stores.isReady(), { timeout: 20_000 }).toBe(true);
    expect((await commitBatch(stores.rooms, room.roomId, "k")).kind).toBe("committed");
    await stores.close();
  });

  it("a slow answer rejects its call and leaves a connection that is alive", async () => {
    await using server = await CrashingRedisServer.start(program ?? "");
    const stores = await connectRedis({ url: server.url, commandTimeoutMs: 200, onError: () => {} });
    const { room } = await createTestRoom(stores.rooms);
    const seen: string[] = [];
    stores.onStatus(({ kind }) => seen.push(kind));
    server.freeze();
    expect(await connectionErrorOf(stores.rooms.load(room.roomId))).toBe(true);
    server.thaw();
    await expect.poll(() => stores.rooms.load(room.roomId).catch(() => undefined), { timeout: 10_000 }).toBeDefined();
    expect(seen).toEqual([]);
    await stores.close();
  });

  it("close ends in time while the server is frozen, rejects what waits, and may be called twice", async () => {
    await using server = await CrashingRedisServer.start(program ?? "");
    const stores = await connectRedis({ url: server.url, onError: () => {} });
    server.freeze();
    const waiting = connectionErrorOf(stores.rooms.load(freshRoomId()));
    const startedAt = performance.now();
    await Promise.all([stores.close(), stores.close()]);
    expect(performance.now() - startedAt).toBeLessThan(4_000);
    expect(await waiting).toBe(true);
    expect(stores.isReady()).toBe(false);
    expect(await connectionErrorOf(stores.rooms.load(freshRoomId()))).toBe(true);
  });

  it("connecting waits for a server that starts later", async () => {
    await using server = await CrashingRedisServer.start(program ?? "");
    await server.kill();
    const connecting = connectRedis({ url: server.url, onError: () => {} });
    server.restart();
    const stores = await connecting;
    expect(stores.isReady()).toBe(true);
    await stores.close();
  });

  it("connecting gives up at its deadline: nobody listens, nobody answers, no node of a cluster is there", async () => {
    await using frozen = await CrashingRedisServer.start(program ?? "");
    await (await connectRedis({ url: frozen.url, onError: () => {} })).close();
    frozen.freeze();
    const nobody = [`redis://127.0.0.1:${await freePort()}`, `redis://127.0.0.1:${await freePort()}`];
    for (const url of [`${nobody[0]}`, frozen.url, nobody.join(",")]) {
      const startedAt = performance.now();
      const connecting = connectRedis({ url, connectTimeoutMs: 500, onError: () => {} });
      expect(await connectionErrorOf(connecting)).toBe(true);
      expect(performance.now() - startedAt).toBeLessThan(2_000);
    }
  });
});

/** Whether the call rejects as it should while Redis is away. */
function connectionErrorOf(call: Promise<unknown>): Promise<boolean> {
  return call.then(
    () => false,
    (error: unknown) => error instanceof RedisError && error.kind === "connection",
  );
}
