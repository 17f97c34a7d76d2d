import type { GatewayId, RoomId, SessionId } from "@plaza/core";
import type { PresentSession, StoredRoom } from "@plaza/ports";
import { afterAll, beforeAll, describe, it } from "vitest";
import { deployments, openStores, type TestStores } from "./redis-test-server.ts";
import { accountIdOf, createTestRoom, freshRoomId } from "./test-room.ts";

const BATCH_BYTES = Buffer.alloc(2_000, 7);
const KEYS_PER_COMMIT = 10;

for (const { name, url, skipReason } of deployments) {
  describe.skipIf(url === "")(`Redis, ${name}${skipReason}`, () => {
    let stores: TestStores | undefined;
    const open = () => {
      if (stores === undefined) throw new Error("the stores are used outside of the benchmarks");
      return stores;
    };

    beforeAll(async () => {
      stores = await openStores(url);
    });
    afterAll(() => stores?.close());

    it("presence", async ({ bench }) => {
      const sessions = buildSessions(1_000);
      await bench("1,000 sessions enter and exit one room", async () => {
        await open().presence.enter(sessions);
        await open().presence.exit(sessions);
      }).run();
    });

    it("commits", async ({ bench }) => {
      const rooms = await Promise.all(Array.from({ length: 64 }, () => createTestRoom(open().rooms)));
      let turn = 0;
      await bench("64 rooms commit a batch of ten messages each", async () => {
        const firstSeq = turn * KEYS_PER_COMMIT + 1;
        turn++;
        await Promise.all(rooms.map((room) => commitTen(open(), room, firstSeq)));
      }).run();
    });
  });
}

async function commitTen({ rooms }: TestStores, { room, position }: StoredRoom, firstSeq: number): Promise<void> {
  const nowMs = Date.now();
  const seqs = Array.from({ length: KEYS_PER_COMMIT }, (_, index) => firstSeq + index);
  const result = await rooms.commit({
    roomId: room.roomId,
    expectedVersion: 1,
    expectedPosition: { epoch: position.epoch, seq: firstSeq - 1 },
    nowMs,
    batch: { firstSeq, lastSeq: firstSeq + KEYS_PER_COMMIT - 1, lastTimeMs: nowMs, bytes: BATCH_BYTES },
    idempotencyKeys: seqs.map((seq) => ({ key: `message-${seq}`, seq, timeMs: nowMs })),
  });
  if (result.kind !== "committed") throw new Error(`the commit was answered with ${result.kind}`);
}

function buildSessions(count: number): readonly PresentSession[] {
  const roomId: RoomId = freshRoomId();
  return Array.from({ length: count }, (_, index) => ({
    roomId,
    sessionId: `session-${index}` as SessionId,
    gatewayId: `gateway-${index % 8}` as GatewayId,
    accountId: accountIdOf(`account.${index}`),
    isAnonymous: false,
    clientType: "web",
    deviceId: "device",
    nick: "nick",
    avatar: "https://example.org/avatar.png",
    extension: "",
    enteredAtMs: 1_750_000_000_000 + index,
    tags: [],
    notifyTargetTags: "",
  }));
}
