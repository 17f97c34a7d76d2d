import { describe, expect, it } from "vitest";
import { aMember } from "../room/testing.ts";
import { fightItOut } from "./testing/fight-it-out.ts";
import { MANAGER } from "./testing/random-work.ts";
import { aCluster, withMethod } from "./testing.ts";

const COMMANDS = 10_000;

describe("two authorities that fight over one room", () => {
  it("[SQ1] [MU1] [ID1] lose no update, let nobody speak after an acked mute, and make one order", async () => {
    const cluster = await aCluster({ members: [aMember(MANAGER, "manager")] });
    const rooms = withMethod(cluster.rooms, {
      // The other one may come between a decision and its commit, as it does across a network.
      commit: async (step) => {
        await new Promise((resolve) => setImmediate(resolve));
        return cluster.rooms.commit(step);
      },
    });
    const seed = Date.now() % 2 ** 31;
    const conflicts = await fightItOut(cluster, { commands: COMMANDS, seed, storesOfEach: [{ rooms }, { rooms }] });
    expect(conflicts).toBeGreaterThan(COMMANDS / 200);
  });
});
