import type { SendReceipt } from "@plaza/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NatsServer, type RedisServer, requireServer, startNats, startRedis } from "../tools/servers/index.ts";
import { backendsOf } from "./support/backends.ts";
import { readStoredSeqs } from "./support/stored-seqs.ts";
import { type ClusterTarget, startCluster } from "./support/target.ts";
import { until } from "./support/until.ts";
import { openViewer, type Viewer } from "./support/viewer.ts";

const VIEWERS = 60;
const SENDERS = 10;
const MESSAGES_PER_SENDER = 60;
const TOTAL = SENDERS * MESSAGES_PER_SENDER;

const backends = backendsOf("cluster on Redis");
const title = backends.kind === "missing" ? `servers that die (skipped: ${backends.reason})` : "servers that die";

describe.skipIf(backends.kind === "missing")(title, () => {
  let nats: NatsServer;
  let redis: RedisServer;
  let target: ClusterTarget;
  let viewers: readonly Viewer[] = [];

  beforeAll(async () => {
    if (backends.kind === "missing") return;
    // Servers of its own: the other suites' must live.
    [nats, redis] = await Promise.all([
      startNats({ isOwn: true }).then(requireServer),
      startRedis({ isOwn: true, isAppendOnly: true }).then(requireServer),
    ]);
    const addresses = { ...backends.addresses, natsUrl: nats.url, redisUrl: redis.url };
    target = await startCluster({ kind: "available", addresses });
  });
  afterAll(async () => {
    for (const viewer of viewers) viewer.client.close();
    await target?.stop();
    await Promise.all([nats?.stop(), redis?.stop()]);
  });

  const victims = [
    { name: "NATS", restart: () => nats.restart(), mayLoseContinuity: false },
    // It comes back as a server that may have forgotten something, so the rooms begin a new epoch and say so.
    { name: "Redis", restart: () => redis.restart(), mayLoseContinuity: true },
  ];

  for (const { name, restart, mayLoseContinuity } of victims) {
    it(`[AK1] [SQ6] what was promised is kept, and nothing is doubled or out of order, when ${name} is killed under load`, async () => {
      const accounts = await Promise.all(
        Array.from({ length: SENDERS }, async (_, index) => {
          const accountId = `${name.toLowerCase()}-${index}-${Date.now().toString(36)}`;
          return { accountId, token: await target.api.createAccount(accountId) };
        }),
      );
      const roomId = await target.api.createRoom(accounts[0]?.accountId ?? "");
      viewers = await Promise.all(
        Array.from({ length: VIEWERS }, (_, index) => {
          const account = accounts[index];
          const place = { roomId, gateway: index % 2 };
          return openViewer(target, account ? { ...place, account } : place);
        }),
      );
      const receipts: SendReceipt[] = [];
      const sending = viewers.slice(0, SENDERS).map(async (sender, index) => {
        for (let sent = 0; sent < MESSAGES_PER_SENDER; sent += 1) {
          receipts.push(await sender.room.sendText(`${index}:${sent}`));
        }
      });
      await until("the load is on", () => receipts.length > TOTAL / 4);
      await restart();
      await Promise.all(sending);
      const last = Math.max(...receipts.map((receipt) => receipt.position.seq));
      await until("everybody has come to the end", () => viewers.every((viewer) => viewer.room.position.seq >= last), {
        withinMs: 60_000,
        describe: () => viewers.map((viewer) => viewer.room.position.seq).join(" "),
      });
      const placeOf = new Map(receipts.map((receipt) => [receipt.clientMessageId, receipt.position.seq]));
      expect(new Set(placeOf.values()).size).toBe(TOTAL);
      for (const viewer of viewers) {
        const seqs = viewer.messages.map((message) => message.seq);
        expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b));
        for (const message of viewer.messages) expect(placeOf.get(message.clientMessageId)).toBe(message.seq);
        if (!mayLoseContinuity) expect(viewer.lostContinuity()).toBe(0);
        if (viewer.lostContinuity() === 0) expect(seqs).toHaveLength(TOTAL);
      }
      const promised = receipts.filter((receipt) => receipt.isStored).map((receipt) => receipt.position.seq);
      expect(promised.length).toBeGreaterThan(0);
      await until("history has written what was promised", async () => {
        const stored = new Set(await readStoredSeqs(roomId, target.cluster.keyspace));
        return promised.every((seq) => stored.has(seq));
      });
      for (const viewer of viewers) viewer.client.close();
    });
  }
});
