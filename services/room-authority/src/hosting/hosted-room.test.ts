import type { AccountId } from "@plaza/core";
import type { RoomStore } from "@plaza/ports";
import { plaza, roomBatchBytes } from "@plaza/proto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aSetOpen, CREATOR, ROOM_ID, throughServerApi } from "../room/testing.ts";
import { aCluster, ackOf, batchesOf, drainLog, entering, exiting, inRoom, sending, withMethod } from "./testing.ts";

const closing = {
  kind: "change",
  command: aSetOpen(throughServerApi(CREATOR), false),
} as const;

describe("sending in a hosted room", () => {
  it("[SQ1] messages of one turn become one batch in their order", async () => {
    const cluster = await aCluster();
    const room = cluster.openRoom();
    const acks = await Promise.all(["a", "b", "c"].map((id) => inRoom(room, sending("ann", id))));
    expect(acks.map((ack) => ackOf(ack).position.seq)).toEqual([1, 2, 3]);
    await room.drain();
    const batches = batchesOf(await cluster.published());
    expect(batches.map((batch) => batch.publications.map((one) => one.message?.text))).toEqual([["a", "b", "c"]]);
  });

  it("[AK1] a message that the log took is acked as stored, and is in the log", async () => {
    const cluster = await aCluster();
    const ack = ackOf(await inRoom(cluster.openRoom(), sending("ann", "a")));
    expect(ack.isStored).toBe(true);
    expect((await drainLog(cluster.messageLog)).map((record) => record.seq)).toEqual([1]);
  });

  it("[MS5] a message that is not to be stored is delivered, and never handed to history", async () => {
    const cluster = await aCluster();
    const room = cluster.openRoom();
    expect(ackOf(await inRoom(room, sending("ann", "a", false))).isStored).toBe(false);
    expect(await drainLog(cluster.messageLog)).toEqual([]);
    expect(batchesOf(await cluster.published())).toHaveLength(1);
  });

  it.each([
    ["refuses", () => Promise.reject(new Error("away"))],
    ["hangs", () => new Promise<void>(() => {})],
  ])("[AK1] when the log %s, the message is live and its ack does not claim to be stored", async (_title, append) => {
    const cluster = await aCluster();
    const messageLog = withMethod(cluster.messageLog, { append });
    const room = cluster.openRoom(cluster.services({ messageLog }));
    expect(ackOf(await inRoom(room, sending("ann", "a"))).isStored).toBe(false);
    expect(batchesOf(await cluster.published())).toHaveLength(1);
  });

  it("[ID1] the same client message id within a step, and later, has one place", async () => {
    const cluster = await aCluster();
    const room = cluster.openRoom();
    const [first, second] = await Promise.all([inRoom(room, sending("ann", "a")), inRoom(room, sending("ann", "a"))]);
    const third = await inRoom(room, sending("ann", "a"));
    expect([first, second, third].map((one) => ackOf(one).position.seq)).toEqual([1, 1, 1]);
    expect([first, second, third].map((one) => ackOf(one).isDuplicate)).toEqual([false, true, true]);
    expect(ackOf(third).isStored).toBe(true);
    expect((await drainLog(cluster.messageLog)).map((record) => record.seq)).toEqual([1]);
  });

  it("[ID1] two accounts may use the same client message id", async () => {
    const cluster = await aCluster();
    const room = cluster.openRoom();
    const acks = await Promise.all([inRoom(room, sending("ann", "a")), inRoom(room, sending("bob", "a"))]);
    expect(acks.map((one) => ackOf(one).position.seq)).toEqual([1, 2]);
  });

  it("[AK2] a commit whose answer was lost is published, stored and acked when the sender asks again", async () => {
    const cluster = await aCluster();
    const commit: RoomStore["commit"] = async (step) => {
      await cluster.rooms.commit(step);
      throw new Error("the connection broke");
    };
    const losesAnswer = withMethod(cluster.rooms, { commit });
    const broken = cluster.openRoom(cluster.services({ rooms: losesAnswer }));
    expect(await inRoom(broken, sending("ann", "a"))).toMatchObject({ refusal: { error: "timeout" } });
    const again = ackOf(await inRoom(cluster.openRoom(), sending("ann", "a")));
    expect(again).toMatchObject({ isStored: true, isDuplicate: true, position: { seq: 1 } });
    expect((await cluster.published()).at(-1)?.positionSeq).toBe(1);
    expect((await drainLog(cluster.messageLog)).map((record) => record.seq)).toEqual([1]);
  });

  it("[AK2] whoever takes a room over hands its newest batches to history again", async () => {
    const cluster = await aCluster();
    const silentLog = withMethod(cluster.messageLog, { append: () => new Promise<void>(() => {}) });
    await inRoom(cluster.openRoom(cluster.services({ messageLog: silentLog })), sending("ann", "a"));
    const successor = cluster.openRoom();
    await inRoom(successor, { kind: "read" });
    await successor.drain();
    expect((await drainLog(cluster.messageLog)).map((record) => record.seq)).toEqual([1]);
  });

  it("[SQ2] times never run backwards, even when a clock does", async () => {
    const cluster = await aCluster();
    const room = cluster.openRoom();
    const first = ackOf(await inRoom(room, sending("ann", "a")));
    cluster.clock.nowMs -= 5_000;
    const second = ackOf(await inRoom(cluster.openRoom(), sending("ann", "b")));
    expect(second.timeMs).toBeGreaterThanOrEqual(first.timeMs);
  });

  it("a command that nobody waits for any more is not carried out", async () => {
    const cluster = await aCluster();
    const outcome = await inRoom(cluster.openRoom(), sending("ann", "a"), cluster.clock.nowMs - 1);
    expect(outcome).toMatchObject({ refusal: { error: "timeout" } });
    expect((await cluster.rooms.load(ROOM_ID))?.position.seq).toBe(0);
  });
});

describe("entering and leaving", () => {
  it("[EN1] who enters is present and gets the room's state", async () => {
    const cluster = await aCluster();
    expect(await inRoom(cluster.openRoom(), entering("ann"))).toMatchObject({ kind: "state" });
    expect(await cluster.presence.sessionsOf(ROOM_ID, ["ann" as AccountId])).toHaveLength(1);
  });

  it("[RM2] who is refused on the state that another authority made meanwhile is not present", async () => {
    const cluster = await aCluster();
    const stale = cluster.openRoom();
    await inRoom(stale, { kind: "read" });
    await inRoom(cluster.openRoom(), closing);
    expect(await inRoom(stale, entering("ann"))).toMatchObject({ refusal: { error: "roomClosed" } });
    expect(await cluster.presence.sessionsOf(ROOM_ID, ["ann" as AccountId])).toEqual([]);
  });

  it("[EN3] leaving removes the session, and leaving again is no error", async () => {
    const cluster = await aCluster();
    const room = cluster.openRoom();
    await inRoom(room, entering("ann"));
    const work = exiting("ann");
    expect(await inRoom(room, work)).toEqual({ kind: "exited" });
    expect(await inRoom(room, work)).toEqual({ kind: "exited" });
    expect(await cluster.presence.sessionsOf(ROOM_ID, ["ann" as AccountId])).toEqual([]);
  });

  it("[NT1] notices reach viewers, and are not in the recent log", async () => {
    const cluster = await aCluster();
    const room = cluster.openRoom();
    await Promise.all([inRoom(room, entering("ann")), inRoom(room, sending("bob", "a"))]);
    await room.drain();
    const [batch] = batchesOf(await cluster.published());
    expect(batch?.notices?.map((notice) => notice.operator)).toEqual(["ann"]);
    const read = await cluster.recentLog.readAfter(ROOM_ID, { epoch: 1, seq: 0 }, { maxBatches: 1 });
    const logged = read.kind === "batches" && read.batches[0];
    const envelope = plaza.cluster.v1.RoomEnvelope.decode(logged ? logged.bytes : new Uint8Array());
    expect(plaza.v1.RoomBatch.decode(roomBatchBytes(envelope.clientFrame)).notices).toEqual([]);
  });
});

describe("closing", () => {
  it("[RM2] tells everybody in order, ends the sessions and clears presence", async () => {
    const cluster = await aCluster();
    const room = cluster.openRoom();
    await inRoom(room, entering("ann"));
    const [sent, closed] = await Promise.all([inRoom(room, sending("ann", "a")), inRoom(room, closing)]);
    expect(ackOf(sent).position.seq).toBe(1);
    expect(closed).toMatchObject({ kind: "state", state: { room: { isOpen: false } } });
    expect((await cluster.published()).at(-1)?.controls).toMatchObject([{ closeRoom: {} }]);
    expect(await cluster.presence.sessionsOf(ROOM_ID, ["ann" as AccountId])).toEqual([]);
    expect(await inRoom(room, sending("ann", "b"))).toMatchObject({ refusal: { error: "roomClosed" } });
  });
});

describe("changes of members", () => {
  const blocking = (isSilent: boolean) =>
    ({
      kind: "change",
      command: {
        kind: "setBlocked",
        actor: throughServerApi(CREATOR),
        target: "ann" as AccountId,
        isBlocked: true,
        notice: { isSilent, extension: "why", operatorNick: "The host", targetShown: { nick: "Ann" } },
      },
    }) as const;

  it("[BL2] blocking tells the room, ends the sessions, and keeps the account out on every authority", async () => {
    const cluster = await aCluster();
    const [room, other] = [cluster.openRoom(), cluster.openRoom()];
    await inRoom(other, entering("ann"));
    await inRoom(room, blocking(false));
    const envelope = (await cluster.published()).at(-1);
    expect(envelope?.controls).toMatchObject([{ endSessions: { accountIds: ["ann"], extension: "why" } }]);
    expect(batchesOf(await cluster.published()).at(-1)?.publications).toMatchObject([
      {
        notification: {
          type: plaza.v1.NotificationType.MEMBER_WAS_BLOCKED,
          operatorNick: "The host",
          targets: ["ann"],
          targetNicks: ["Ann"],
          member: { nick: "Ann", blocked: true },
        },
      },
    ]);
    expect(await cluster.presence.sessionsOf(ROOM_ID, ["ann" as AccountId])).toEqual([]);
    expect(await inRoom(other, entering("ann"))).toMatchObject({ refusal: { error: "blocked" } });
    expect(await inRoom(other, sending("ann", "a"))).toMatchObject({ refusal: { error: "blocked" } });
  });

  it("[NT2] a silent change takes its place in the order, ends the sessions, and shows nothing to anybody", async () => {
    const cluster = await aCluster();
    const room = cluster.openRoom();
    await inRoom(room, blocking(true));
    expect((await cluster.published()).at(-1)?.controls).toHaveLength(1);
    const [batch] = batchesOf(await cluster.published());
    expect(batch).toMatchObject({ firstSeq: 1, lastSeq: 1 });
    expect(batch?.publications.flatMap((one) => one.notification ?? [])).toEqual([]);
    expect(await drainLog(cluster.messageLog)).toEqual([]);
  });

  it("[MU1] a mute that was acked is before every later message, whichever authority takes it", async () => {
    const cluster = await aCluster();
    const [one, two] = [cluster.openRoom(), cluster.openRoom()];
    await inRoom(two, sending("ann", "before"));
    const { command } = blocking(false);
    await inRoom(one, { kind: "change", command: { ...command, kind: "setMuted", isMuted: true } });
    expect(await inRoom(two, sending("ann", "after"))).toMatchObject({ refusal: { error: "muted" } });
  });
});

describe("two authorities in one room", () => {
  it("[SQ1] [ID1] give every message one place, without hole or double, whoever accepts it", async () => {
    const step = fc.record({
      authority: fc.nat(1),
      id: fc.nat(30).map(String),
      account: fc.constantFrom("ann", "bob"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 60 }), async (steps) => {
        const cluster = await aCluster();
        const rooms = [cluster.openRoom(), cluster.openRoom()];
        const outcomes = await Promise.all(
          steps.map(async ({ authority, account, id }) => {
            const room = rooms[authority] ?? cluster.openRoom();
            return { key: `${account}/${id}`, ack: ackOf(await inRoom(room, sending(account, id))) };
          }),
        );
        const places = new Map(outcomes.map(({ key, ack }) => [key, ack.position.seq]));
        for (const { key, ack } of outcomes) expect(ack.position.seq).toBe(places.get(key));
        const expected = Array.from({ length: places.size }, (_, index) => index + 1);
        expect([...places.values()].sort((a, b) => a - b)).toEqual(expected);
        await Promise.all(rooms.map((room) => room.drain()));
        const stored = (await drainLog(cluster.messageLog)).map((record) => record.seq ?? 0);
        expect([...new Set(stored)].sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
