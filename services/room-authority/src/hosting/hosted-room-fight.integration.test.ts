import { randomUUID } from "node:crypto";
import { connectRedis, type RedisStores } from "@plaza/adapters/redis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aMember } from "../room/testing.ts";
import { fightItOut } from "./testing/fight-it-out.ts";
import { MANAGER } from "./testing/random-work.ts";
import { aCluster } from "./testing.ts";

const COMMANDS = 10_000;

const deployments = [
  { name: "one server", variable: "REDIS_URL" },
  { name: "cluster", variable: "REDIS_CLUSTER_URLS" },
].map(({ name, variable }) => {
  const url = process.env[variable] ?? "";
  return { url, title: url === "" ? `Redis, ${name} (skipped: ${variable} is not set)` : `Redis, ${name}` };
});

for (const { url, title } of deployments) {
  describe.skipIf(url === "")(`two authorities that fight over one room on ${title}`, () => {
    let each: readonly RedisStores[] = [];

    beforeAll(async () => {
      const keyPrefix = `test-${randomUUID()}:`;
      const onError = (error: unknown) => {
        throw error;
      };
      each = await Promise.all([1, 2].map(() => connectRedis({ url, keyPrefix, onError })));
    });
    afterAll(async () => {
      for (const stores of each) await stores.close();
    });

    it("[SQ1] [MU1] [ID1] lose no update, let nobody speak after an acked mute, and make one order", async () => {
      const [stores] = each;
      if (!stores) throw new Error("there is no Redis");
      const cluster = await aCluster({ stores, members: [aMember(MANAGER, "manager")] });
      const storesOfEach = each.map(({ rooms, recentLog, presence, schedule }) => ({
        rooms,
        recentLog,
        presence,
        schedule,
      }));
      const seed = Date.now() % 2 ** 31;
      const conflicts = await fightItOut(cluster, { commands: COMMANDS, seed, storesOfEach });
      expect(conflicts).toBeGreaterThan(COMMANDS / 200);
    });
  });
}
