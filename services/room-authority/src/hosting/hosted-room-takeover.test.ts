import type { AccountId, SessionId } from "@plaza/core";
import type { RoomStore } from "@plaza/ports";
import { describe, expect, it } from "vitest";
import { CREATOR, ROOM_ID, throughServerApi } from "../room/testing.ts";
import type { RoomEffects } from "./host-services.ts";
import type { ChangingCommand, RoomWork } from "./room-item.ts";
import { aCluster, entering, inRoom, sending, withMethod } from "./testing.ts";

type Cluster = Awaited<ReturnType<typeof aCluster>>;

const ANN = "ann" as AccountId;
const actor = throughServerApi(CREATOR);
const notice = { isSilent: true, extension: "", operatorNick: "", targetShown: {} };

const changing = (command: ChangingCommand): RoomWork => ({ kind: "change", command });
const blocking = changing({ kind: "setBlocked", actor, target: ANN, isBlocked: true, notice });
const removing = changing({ kind: "remove", actor, target: ANN, notice });
const closing = changing({ kind: "setOpen", actor, isOpen: false, delayedClosing: undefined });
const newerDevice = entering(ANN, { sessionId: "newer" as SessionId, enteredAtMs: 2 });

/** An authority that dies as soon as a step is committed and published. */
function dying(cluster: Cluster) {
  const dead = async () => {};
  const effects: RoomEffects = {
    ...cluster.services().effects,
    roomClosed: dead,
    accountsEnded: dead,
    sessionsDisplaced: dead,
  };
  return cluster.openRoom(cluster.services({ effects, roomDefaults: { multiClientPolicy: "newestOnly" } }));
}

const present = async ({ presence }: Cluster) =>
  (await presence.sessionsOf(ROOM_ID, [ANN])).map((session) => session.sessionId);

describe("whoever takes a room over", () => {
  it.each([
    ["[BL2] was blocked", blocking, []],
    ["[RE1] was removed", removing, []],
    ["[RM2] was in the room when it was closed", closing, []],
    ["[DV1] gave way to a newer device", newerDevice, ["newer"]],
  ])("takes out of presence who %s when the authority died", async (_title, work, left) => {
    const cluster = await aCluster();
    await inRoom(cluster.openRoom(), entering(ANN));
    await inRoom(dying(cluster), work);
    expect(await present(cluster)).toContain("ann-session");
    await inRoom(cluster.openRoom(), { kind: "read" });
    expect(await present(cluster)).toEqual(left);
  });

  it("[RE1] leaves who was removed and has come back", async () => {
    const cluster = await aCluster();
    await inRoom(dying(cluster), removing);
    const back = entering(ANN, { enteredAtMs: cluster.clock.nowMs + 1 });
    await inRoom(cluster.openRoom(), back);
    await inRoom(cluster.openRoom(), { kind: "read" });
    expect(await present(cluster)).toEqual(["ann-session"]);
  });

  it("[BL2] [AK2] does so too when it was itself, and the store's answer was lost", async () => {
    const cluster = await aCluster();
    let isLost = true;
    const commit: RoomStore["commit"] = async (step) => {
      const result = await cluster.rooms.commit(step);
      if (isLost) throw new Error("the connection broke");
      return result;
    };
    await inRoom(cluster.openRoom(), entering(ANN));
    const room = cluster.openRoom(cluster.services({ rooms: withMethod(cluster.rooms, { commit }) }));
    expect(await inRoom(room, blocking)).toMatchObject({ refusal: { error: "timeout" } });
    isLost = false;
    expect(await inRoom(room, sending(ANN, "a"))).toMatchObject({ refusal: { error: "blocked" } });
    expect(await present(cluster)).toEqual([]);
    expect((await cluster.published()).at(-1)?.positionSeq).toBe(1);
  });
});
