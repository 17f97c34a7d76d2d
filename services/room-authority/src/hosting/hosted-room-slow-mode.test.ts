import { describe, expect, it } from "vitest";
import { aMember, aSend, aViewer, CREATOR, ROOM_ID, throughServerApi } from "../room/testing.ts";
import type { RoomOutcome, RoomWork } from "./room-item.ts";
import { aCluster, ackOf, inRoom, sending, withMethod } from "./testing.ts";

const SLOW = { room: { slowModeSeconds: 30 } };
const NOTICE = { isSilent: false, extension: "", operatorNick: "", targetShown: {} };

const settingSlowMode = (slowModeSeconds: number): RoomWork => ({
  kind: "change",
  command: { kind: "updateRoom", actor: aViewer(CREATOR), fields: { slowModeSeconds }, notice: NOTICE },
});

function refusalOf(outcome: RoomOutcome) {
  if (outcome.kind !== "refused") throw new Error(`expected a refusal, got ${JSON.stringify(outcome)}`);
  return outcome.refusal;
}

describe("slow mode in a hosted room", () => {
  it("[SM1] a second message is refused with the time that is left, and accepted afterwards", async () => {
    const cluster = await aCluster(SLOW);
    const room = cluster.openRoom();
    await inRoom(room, sending("ann", "a"));
    cluster.clock.nowMs += 10_000;
    expect(refusalOf(await inRoom(room, sending("ann", "b")))).toMatchObject({
      error: "slowMode",
      retryAfterMs: 20_000,
    });
    cluster.clock.nowMs += 20_000;
    expect(ackOf(await inRoom(room, sending("ann", "b"))).position.seq).toBe(2);
  });

  it("[SM1] of two messages within one step the second is refused", async () => {
    const cluster = await aCluster(SLOW);
    const room = cluster.openRoom();
    const [first, second] = await Promise.all(["a", "b"].map((id) => inRoom(room, sending("ann", id))));
    expect(first?.kind).toBe("sent");
    expect(second && refusalOf(second).error).toBe("slowMode");
  });

  it("[SM1] it holds where the room goes to, with the time that is left", async () => {
    const cluster = await aCluster(SLOW);
    await inRoom(cluster.openRoom(), sending("ann", "a"));
    cluster.clock.nowMs += 10_000;
    const outcome = await inRoom(cluster.openRoom(), sending("ann", "b"));
    expect(refusalOf(outcome)).toMatchObject({ error: "slowMode", retryAfterMs: 20_000 });
    expect((await inRoom(cluster.openRoom(), sending("bob", "c"))).kind).toBe("sent");
  });

  it("[SM1] what was said through another authority meanwhile counts after the conflict", async () => {
    const cluster = await aCluster(SLOW);
    const [stale, other] = [cluster.openRoom(), cluster.openRoom()];
    await inRoom(stale, sending("bob", "a"));
    await inRoom(other, sending("ann", "b"));
    expect(refusalOf(await inRoom(stale, sending("ann", "c"))).error).toBe("slowMode");
    expect(refusalOf(await inRoom(other, sending("bob", "d"))).error).toBe("slowMode");
  });

  it("[SM1] an authority that lost many conflicts remembers as well as one that lost none", async () => {
    const cluster = await aCluster(SLOW);
    const rooms = [cluster.openRoom(), cluster.openRoom()];
    const accounts = Array.from({ length: 60 }, (_, index) => `member-${index}`);
    await Promise.all(
      accounts.map((account, index) => inRoom(rooms[index % 2] ?? cluster.openRoom(), sending(account, "a"))),
    );
    for (const room of rooms) {
      const again = await Promise.all(accounts.map((account) => inRoom(room, sending(account, "b"))));
      expect(new Set(again.map((outcome) => refusalOf(outcome).error))).toEqual(new Set(["slowMode"]));
    }
  });

  it("[SM1] what was said before slow mode began counts, on the authority that began it and on any other", async () => {
    const cluster = await aCluster();
    const room = cluster.openRoom();
    await inRoom(room, sending("ann", "a"));
    await inRoom(room, settingSlowMode(30));
    cluster.clock.nowMs += 10_000;
    for (const authority of [room, cluster.openRoom()]) {
      expect(refusalOf(await inRoom(authority, sending("ann", "b")))).toMatchObject({ retryAfterMs: 20_000 });
    }
  });

  it("[SM1] creator, managers and the server API are free of it, and it ends when it is set to 0", async () => {
    const cluster = await aCluster({ ...SLOW, members: [aMember("mia", "manager")] });
    const room = cluster.openRoom();
    for (const account of [CREATOR, "mia"]) {
      for (const id of ["a", "b"]) expect((await inRoom(room, sending(account, id))).kind).toBe("sent");
    }
    for (const clientMessageId of ["c", "d"]) {
      const command = aSend(throughServerApi("ann"), { clientMessageId });
      expect((await inRoom(room, { kind: "send", command })).kind).toBe("sent");
    }
    await inRoom(room, sending("bob", "e"));
    await inRoom(room, settingSlowMode(0));
    expect((await inRoom(room, sending("bob", "f"))).kind).toBe("sent");
  });

  it("[SM1] a room whose log is away is not served rather than served without it", async () => {
    const cluster = await aCluster(SLOW);
    const recentLog = withMethod(cluster.recentLog, { readAfter: () => Promise.reject(new Error("away")) });
    const outcome = await inRoom(cluster.openRoom(cluster.services({ recentLog })), sending("ann", "a"));
    expect(refusalOf(outcome).error).toBe("unavailable");
    expect((await cluster.rooms.load(ROOM_ID))?.position.seq).toBe(0);
  });
});
