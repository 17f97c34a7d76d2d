import { createMemoryPresenceStore } from "@plaza/adapters/memory";
import type { GatewayId, RoomId } from "@plaza/core";
import type { PresenceStore } from "@plaza/ports";
import { describe, expect, it } from "vitest";
import { OccupancyBoard } from "./occupancy-board.ts";

const ROOM = 4711 as RoomId;
const [ONE, TWO] = ["gateway-1" as GatewayId, "gateway-2" as GatewayId];

/** A presence store whose reads can be held up, as a busy server holds them up. */
function aBoard() {
  const store = createMemoryPresenceStore();
  const gate = { opened: Promise.resolve() };
  const presence: PresenceStore = new Proxy(store, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function") return method;
      if (name !== "occupancy") return method.bind(target);
      return async (roomIds: readonly RoomId[]) => {
        const counts = await target.occupancy(roomIds);
        await gate.opened;
        return counts;
      };
    },
  });
  const announced: number[] = [];
  const virtual = { members: 0 };
  const board = new OccupancyBoard({
    presence,
    virtualMembers: async () => virtual.members,
    onOccupancy: async (_roomId, { online }) => void announced.push(online),
  });
  return { board, announced, gate, virtual };
}

describe("the online number", () => {
  it("[VM1] counts virtual members, who are announced when they come and go", async () => {
    const { board, announced, virtual } = aBoard();
    await board.report(ROOM, ONE, 2);
    await board.tick();
    virtual.members = 7;
    board.touch(ROOM);
    await board.tick();
    expect(announced).toEqual([2, 9]);
  });

  it("[OC1] is the sum over gateways, announced once per tick and only when it changed", async () => {
    const { board, announced } = aBoard();
    await Promise.all([board.report(ROOM, ONE, 2), board.report(ROOM, TWO, 3)]);
    await board.tick();
    await board.report(ROOM, ONE, 2);
    await board.tick();
    expect(announced).toEqual([5]);
  });

  it("[OC1] never forgets a report that comes while a sum is being read", async () => {
    const { board, announced, gate } = aBoard();
    await board.report(ROOM, ONE, 1);
    const { promise, resolve } = Promise.withResolvers<void>();
    gate.opened = promise;
    const reading = board.tick();
    await board.report(ROOM, ONE, 2);
    resolve();
    await reading;
    await board.tick();
    expect(announced).toEqual([1, 2]);
  });

  it("[OC1] never sums before a report is written", async () => {
    const { board, announced } = aBoard();
    const reporting = board.report(ROOM, ONE, 1);
    await board.tick();
    await reporting;
    await board.tick();
    expect(announced).toEqual([1]);
  });

  it("[OC1] tries again after a read that failed", async () => {
    const { board, announced, gate } = aBoard();
    await board.report(ROOM, ONE, 1);
    gate.opened = Promise.reject(new Error("away"));
    await expect(board.tick()).rejects.toThrow("away");
    gate.opened = Promise.resolve();
    await board.tick();
    expect(announced).toEqual([1]);
  });

  it("[OC1] announces again what another authority may have announced otherwise meanwhile", async () => {
    const { board, announced } = aBoard();
    await board.report(ROOM, ONE, 1);
    await board.tick();
    board.forgetAnnounced();
    await board.report(ROOM, ONE, 1);
    await board.tick();
    expect(announced).toEqual([1, 1]);
  });
});
