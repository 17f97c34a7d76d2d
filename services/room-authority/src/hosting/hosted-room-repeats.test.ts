import type { AccountId } from "@plaza/core";
import { describe, expect, it } from "vitest";
import { aViewer, CREATOR, throughServerApi } from "../room/testing.ts";
import type { RoomOutcome, RoomWork } from "./room-item.ts";
import { aCluster, ackOf, entering, inRoom, sending } from "./testing.ts";

const SLOW = { room: { slowModeSeconds: 30 } };
const NOTICE = { isSilent: false, extension: "", operatorNick: "", targetShown: {} };

function errorOf(outcome: RoomOutcome): string {
  return outcome.kind === "refused" ? outcome.refusal.error : outcome.kind;
}

describe("a message that is sent again", () => {
  const muting = (target: string): RoomWork => ({
    kind: "change",
    command: {
      kind: "setMuted",
      actor: throughServerApi(CREATOR),
      target: target as AccountId,
      isMuted: true,
      notice: NOTICE,
    },
  });

  it.each([
    ["[SM1] within slow mode", SLOW, undefined],
    ["[MU1] by somebody who was muted meanwhile", {}, muting("ann")],
    [
      "[MU3] after the room was muted",
      {},
      { kind: "change", command: { kind: "setRoomMuted", actor: aViewer(CREATOR), isMuted: true, notice: NOTICE } },
    ],
    ["[PR1] over the room's budget", { room: { messagesPerSecond: 1 } }, undefined],
  ] as const)("[ID1] %s has its first place on every authority", async (_title, options, meanwhile) => {
    const cluster = await aCluster(options);
    const room = cluster.openRoom();
    const first = ackOf(await inRoom(room, sending("ann", "a")));
    if (meanwhile) await inRoom(room, meanwhile);
    // Over a budget of one a second, which lets two out at once.
    if (options === undefined || "room" in options) await inRoom(room, sending("bob", "b"));
    for (const authority of [room, cluster.openRoom(), room]) {
      const again = ackOf(await inRoom(authority, sending("ann", "a")));
      expect(again).toMatchObject({
        position: first.position,
        timeMs: first.timeMs,
        isDuplicate: true,
        isStored: true,
      });
      expect(again.isAbandoned).toBe(false);
    }
  });

  it("[ID1] among others that are refused is told apart from them", async () => {
    const cluster = await aCluster(SLOW);
    await inRoom(cluster.openRoom(), sending("ann", "a"));
    const room = cluster.openRoom();
    const [again, refused, other, entered] = await Promise.all([
      inRoom(room, sending("ann", "a")),
      inRoom(room, sending("ann", "b")),
      inRoom(room, sending("bob", "c")),
      inRoom(room, entering("eve")),
    ]);
    expect(ackOf(again)).toMatchObject({ isDuplicate: true, position: { seq: 1 } });
    expect(errorOf(refused)).toBe("slowMode");
    expect(ackOf(other)).toMatchObject({ isDuplicate: false, position: { seq: 2 } });
    expect(entered.kind).toBe("state");
  });

  it("[ID1] was abandoned the first time, and is published when the budget allows it", async () => {
    const cluster = await aCluster({ room: { messagesPerSecond: 1 } });
    const room = cluster.openRoom();
    for (const id of ["a", "b"]) await inRoom(room, sending("bob", id));
    expect(ackOf(await inRoom(room, sending("ann", "c"))).isAbandoned).toBe(true);
    cluster.clock.nowMs += 1_000;
    expect(ackOf(await inRoom(room, sending("ann", "c")))).toMatchObject({ isAbandoned: false, isDuplicate: false });
  });

  it("[ID1] [PR1] gives its sender no new budget", async () => {
    const cluster = await aCluster({ room: { messagesPerSecond: 1 } });
    const room = cluster.openRoom();
    const flood = async (ids: readonly string[]) => {
      const acks = await Promise.all(ids.map((id) => inRoom(room, sending("ann", id))));
      return acks.map((outcome) => ackOf(outcome).isAbandoned);
    };
    expect(await flood(["a", "b", "c"])).toEqual([false, false, true]);
    await flood(["a"]);
    expect(await flood(["d", "e"])).toEqual([true, true]);
  });
});
