import { type GatewayId, limits, ROOM_DEFAULTS, type RoomId, type SessionId } from "@plaza/core";
import { EXACT_ACTIVE_ACCOUNTS, IDEMPOTENCY_WINDOW_MS, type PresentSession, type RoomStore } from "@plaza/ports";
import { describe, expect, it } from "vitest";
import { deployments, forEachKey, openStores } from "./redis-test-server.ts";
import { accountIdOf, batchAfter, commitBatch, createTestRoom, freshRoomId, loadTestRoom } from "./test-room.ts";

/** The end of a slot of time, where a clock that is off by little is off by a slot. */
const SLOT_END_MS = 1_750_000_200_000 - (1_750_000_200_000 % IDEMPOTENCY_WINDOW_MS);

for (const { name, url, skipReason } of deployments) {
  describe.skipIf(url === "")(`Redis, ${name}: beyond the contract${skipReason}`, () => {
    it.each([
      { clock: "behind by almost a window", askedAfterMs: 1 - IDEMPOTENCY_WINDOW_MS },
      { clock: "equal, at the end of the window", askedAfterMs: IDEMPOTENCY_WINDOW_MS - 1 },
      { clock: "ahead by almost a window, at its end", askedAfterMs: 2 * IDEMPOTENCY_WINDOW_MS - 2 },
    ])("a key is known to an authority whose clock is $clock", async ({ askedAfterMs }) => {
      const stores = await openStores(url);
      for (const writtenAtMs of [SLOT_END_MS - 1, SLOT_END_MS, SLOT_END_MS + 1]) {
        const created = await createTestRoom(stores.rooms);
        await stores.rooms.commit(batchAfter(created, "k", writtenAtMs));
        const loaded = await loadTestRoom(stores.rooms, created.room.roomId);
        const again = await stores.rooms.commit(batchAfter(loaded, "k", writtenAtMs + askedAfterMs));
        expect(again.kind).toBe("duplicate");
      }
      await stores.close();
    });

    it("the log and the idempotency keys of an idle room expire, the room never", async () => {
      const stores = await openStores(url);
      const { room } = await createTestRoom(stores.rooms);
      await commitBatch(stores.rooms, room.roomId, "k");
      const expiring = new Map<string, boolean>();
      await forEachKey(url, `${stores.keyPrefix}*`, async (server, key) => {
        expiring.set(key.replace(/^.*\{\d+\}:(\w+).*$/, "$1"), (await server.pTTL(key)) > 0);
      });
      expect(expiring).toEqual(
        new Map([
          ["room", false],
          ["log", true],
          ["keys", true],
        ]),
      );
      await stores.close();
    });

    it("all keys of statistics expire, at the retention beyond their period at the earliest", async () => {
      const stores = await openStores(url);
      const accounts = Array.from({ length: EXACT_ACTIVE_ACCOUNTS + 1 }, (_, i) => accountIdOf(`account-${i}`));
      const numbers = { atMs: 1_750_000_000_000, messages: 1, enters: 1, peakOnline: 1 };
      for (const activeAccounts of [accounts, accounts.slice(0, 1)]) {
        await stores.statistics.record([{ roomId: freshRoomId(), ...numbers, activeAccounts }]);
      }
      const lifetimes = new Map<string, number>();
      await forEachKey(url, `${stores.keyPrefix}*`, async (server, key) => {
        lifetimes.set(
          key.replace(stores.keyPrefix, ""),
          (await server.pTTL(key)) - limits.HISTORY_RETENTION_SECONDS * 1_000,
        );
      });
      // Four rankings, a set and a sketch, of an hour and of a day.
      expect(lifetimes.size).toBe(12);
      for (const [key, beyondMs] of lifetimes) {
        const lengthMs = key.startsWith("{hour:") ? 3_600_000 : 86_400_000;
        expect(beyondMs, key).toBeGreaterThan(lengthMs - 60_000);
        expect(beyondMs, key).toBeLessThanOrEqual(lengthMs);
      }
      await stores.close();
    });

    it("all keys of a room carry its tag", async () => {
      const stores = await openStores(url);
      const { room } = await createTestRoom(stores.rooms);
      await commitBatch(stores.rooms, room.roomId, "k");
      await commitQueueAndRobot(stores.rooms, room.roomId);
      await stores.presence.enter([buildSession({ roomId: room.roomId, tags: ["a"] })]);
      await stores.presence.reportCounts([{ roomId: room.roomId, gatewayId: gatewayIdOf("g"), persons: 1 }]);
      const untagged: string[] = [];
      await forEachKey(url, `${stores.keyPrefix}*`, async (_, key) => {
        if (!key.includes(`{${room.roomId}}`)) untagged.push(key.replace(stores.keyPrefix, ""));
      });
      expect(untagged.toSorted()).toEqual(["{gateways}:all", "{gateways}:rooms:g"]);
      await stores.close();
    });

    it("a room has keys for tags only while somebody in it holds one", async () => {
      const stores = await openStores(url);
      const roomId = freshRoomId();
      const [plain, tagged] = [
        buildSession({ roomId }),
        buildSession({ roomId, sessionId: "t" as SessionId, tags: ["a"] }),
      ];
      const tagKeys = async () => {
        const found: string[] = [];
        await forEachKey(url, `${stores.keyPrefix}*:presence:tag*`, async (_, key) => {
          found.push(key);
        });
        return found.length;
      };
      await stores.presence.enter([plain]);
      expect(await tagKeys()).toBe(0);
      await stores.presence.enter([tagged]);
      expect(await tagKeys()).toBe(2);
      await stores.presence.exit([tagged]);
      expect(await tagKeys()).toBe(0);
      await stores.close();
    });

    it("a room of an earlier version loads with the defaults of later ones", async () => {
      const stores = await openStores(url);
      const { room } = await createTestRoom(stores.rooms);
      const stored = Object.fromEntries(Object.entries(room).filter(([field]) => !(field in ROOM_DEFAULTS)));
      await forEachKey(url, `${stores.keyPrefix}*:room`, async (server, key) => {
        await server.hSet(key, "room", JSON.stringify(stored));
      });
      expect((await loadTestRoom(stores.rooms, room.roomId)).room).toStrictEqual({ ...ROOM_DEFAULTS, ...stored });
      await stores.close();
    });

    it("the index of gateways never misses a room whose last session leaves while another one comes", async () => {
      const [stores, gatewayId] = [await openStores(url), gatewayIdOf("g")];
      for (let round = 0; round < 60; round++) {
        const roomId = freshRoomId();
        const [leaves, comes] = ["leaves", "comes"].map((text) =>
          buildSession({ roomId, gatewayId, sessionId: text as SessionId }),
        ) as [PresentSession, PresentSession];
        await stores.presence.enter([leaves]);
        // The two begin up to three turns of the event loop apart, to meet at every step of the other.
        const coming = turns(round % 4).then(() => stores.presence.enter([comes]));
        await Promise.all([turns(round % 3).then(() => stores.presence.exit([leaves])), coming]);
        expect(await stores.presence.roomsOfGateway(gatewayId)).toEqual([roomId]);
        expect(await stores.presence.removeGateway(roomId, gatewayId)).toEqual([comes]);
        expect(await stores.presence.gateways()).toEqual([]);
      }
      await stores.close();
    });

    it("texts that JavaScript lets through and parsers of JSON refuse do not make a session that cannot leave", async () => {
      const stores = await openStores(url);
      const session = buildSession({ nick: "\ud800", extension: '\u0000"\n\n\n' });
      await stores.presence.enter([session]);
      expect(await stores.presence.exit([session])).toEqual([session]);
      await stores.close();
    });

    it("ten thousand sessions of one room and of ten thousand rooms enter in one call each", async () => {
      const stores = await openStores(url);
      const roomId = freshRoomId();
      const ids = Array.from({ length: 10_000 }, (_, index) => `session-${index}` as SessionId);
      const inOneRoom = ids.map((sessionId) => buildSession({ roomId, sessionId }));
      const spread = ids.map((sessionId) => buildSession({ sessionId, gatewayId: gatewayIdOf("spread") }));
      await stores.presence.enter(inOneRoom);
      await stores.presence.enter(spread);
      const known = await stores.presence.reportCounts([{ roomId, gatewayId: gatewayIdOf("g"), persons: 10_000 }]);
      expect(known).toEqual([10_000]);
      const rooms = new Set(spread.map((session) => session.roomId));
      expect(await stores.presence.roomsOfGateway(gatewayIdOf("spread"))).toHaveLength(rooms.size);
      expect(await stores.presence.exit(inOneRoom)).toEqual(inOneRoom);
      expect(await stores.presence.clearRoom(roomId)).toBe(0);
      await stores.close();
    });
  });
}

async function commitQueueAndRobot(rooms: RoomStore, roomId: RoomId): Promise<void> {
  const accountId = accountIdOf("robot");
  const times = { createdAtMs: 1, updatedAtMs: 1, enteredAtMs: 1, expiresAtMs: 2 };
  const { batch: _, ...commit } = batchAfter(await loadTestRoom(rooms, roomId), "queue");
  await rooms.commit({
    ...commit,
    changes: {
      putQueueElements: [
        { key: "k", value: "", owner: accountId, ownerNick: "", isTransient: false, order: 1, ...times },
      ],
      putVirtualMembers: [{ accountId, nick: "", avatar: "", extension: "", ...times }],
    },
  });
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate);
}

function gatewayIdOf(text: string): GatewayId {
  return text as GatewayId;
}

function buildSession(overrides: Partial<PresentSession> = {}): PresentSession {
  return {
    roomId: freshRoomId(),
    sessionId: "session" as SessionId,
    gatewayId: gatewayIdOf("g"),
    accountId: accountIdOf("account"),
    isAnonymous: false,
    clientType: "web",
    deviceId: "",
    nick: "",
    avatar: "",
    extension: "",
    enteredAtMs: 1_750_000_000_000,
    tags: [],
    notifyTargetTags: "",
    ...overrides,
  };
}
