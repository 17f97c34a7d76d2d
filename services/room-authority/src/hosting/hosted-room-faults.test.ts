import { type AccountId, PARTITION_COUNT, type SessionId } from "@plaza/core";
import type { PresenceStore, RoomStore } from "@plaza/ports";
import { describe, expect, it } from "vitest";
import type { QueueOffer } from "../room/room-command.ts";
import { aViewer, CREATOR, ROOM_ID, throughServerApi } from "../room/testing.ts";
import type { ChangingCommand, RoomWork } from "./room-item.ts";
import { aCluster, batchesOf, entering, exiting, inRoom, sending, withMethod } from "./testing.ts";

type Cluster = Awaited<ReturnType<typeof aCluster>>;

const ANN = "ann" as AccountId;
const NOTICE = { isSilent: false, extension: "", operatorNick: "", targetShown: {} };
const IDLE = { kind: "idle", seconds: 60, startedAtMs: 1, emptySinceMs: undefined } as const;

const away = () => Promise.reject(new Error("away"));
const changing = (command: ChangingCommand): RoomWork => ({ kind: "change", command });

function offering(owner: AccountId): RoomWork {
  const offer: QueueOffer = { key: "k", value: "v", owner, ownerNick: "", isTransient: true, policy: "addOrUpdate" };
  return changing({
    kind: "queueOffer",
    actor: aViewer(owner),
    offers: [offer],
    notice: NOTICE,
    isAbsent: () => false,
  });
}

const addingVirtualMember = changing({
  kind: "addVirtualMembers",
  actor: throughServerApi(CREATOR),
  members: [{ accountId: "vera" as AccountId, nick: "", avatar: "", extension: "" }],
  notice: NOTICE,
});

const closingLater = changing({
  kind: "configure",
  actor: throughServerApi(CREATOR),
  settings: { delayedClosing: { kind: "fixed", seconds: 60 } },
});

async function stored({ rooms }: Cluster) {
  const room = await rooms.load(ROOM_ID);
  if (!room) throw new Error("the room is gone");
  return room;
}

const present = async ({ presence }: Cluster) => (await presence.sessionsOf(ROOM_ID, [ANN])).length;

describe("a store that is away", () => {
  it.each([
    ["[QU4] a transient element", offering(ANN)],
    ["[VM1] a virtual member", addingVirtualMember],
    ["[DC1] a time of closing", closingLater],
  ])("%s is refused as a whole without the schedule that ends it", async (_title, work) => {
    const cluster = await aCluster();
    await inRoom(cluster.openRoom(), entering(ANN));
    const before = await stored(cluster);
    const published = (await cluster.published()).length;
    const schedule = withMethod(cluster.schedule, { add: away });
    const room = cluster.openRoom(cluster.services({ schedule }));
    const [outcome, sent] = await Promise.all([inRoom(room, work), inRoom(room, sending(ANN, "a"))]);
    for (const one of [outcome, sent]) expect(one).toMatchObject({ refusal: { error: "unavailable" } });
    expect(await stored(cluster)).toEqual(before);
    expect(await cluster.published()).toHaveLength(published);
    expect(await inRoom(cluster.openRoom(), work)).toMatchObject({ kind: "state" });
  });

  it.each([
    ["[EN1] entering", entering(ANN), { enter: away }],
    ["[EN3] leaving", exiting(ANN), { exit: away }],
    ["[QU4] a transient offer", offering(ANN), { sessionsOf: away }],
  ] as const)("%s is refused without presence, and changes nothing", async (_title, work, methods) => {
    const cluster = await aCluster();
    if (work.kind !== "enter") await inRoom(cluster.openRoom(), entering(ANN));
    const before = { room: await stored(cluster), present: await present(cluster) };
    const presence = withMethod<PresenceStore>(cluster.presence, methods);
    const room = cluster.openRoom(cluster.services({ presence }));
    expect(await inRoom(room, work)).toMatchObject({ refusal: { error: "unavailable" } });
    expect({ room: await stored(cluster), present: await present(cluster) }).toEqual(before);
  });

  it("[EN1] who was let in by a step that the store did not take is not present", async () => {
    const cluster = await aCluster();
    const room = cluster.openRoom(cluster.services({ rooms: withMethod(cluster.rooms, { commit: away }) }));
    expect((await inRoom(room, entering(ANN))).kind).toBe("refused");
    expect(await present(cluster)).toBe(0);
  });

  it("[CM4] what the store may have carried out is unknown, and not said to be undone", async () => {
    const cluster = await aCluster();
    const commit: RoomStore["commit"] = async (step) => {
      await cluster.rooms.commit(step);
      throw new Error("the connection broke");
    };
    const broken = cluster.openRoom(cluster.services({ rooms: withMethod(cluster.rooms, { commit }) }));
    expect(await inRoom(broken, addingVirtualMember)).toMatchObject({ refusal: { error: "timeout" } });
    expect((await stored(cluster)).virtualMembers).toHaveLength(1);
    const unread = cluster.openRoom(cluster.services({ rooms: withMethod(cluster.rooms, { load: away }) }));
    expect(await inRoom(unread, addingVirtualMember)).toMatchObject({ refusal: { error: "unavailable" } });
  });

  it("[NT1] a notice that waited meanwhile is published all the same", async () => {
    const cluster = await aCluster();
    let failures = 0;
    const rooms = withMethod(cluster.rooms, { commit: (step) => (failures > 0 ? away() : cluster.rooms.commit(step)) });
    const flushWindow = { minMs: 40, maxMs: 40 };
    const room = cluster.openRoom(cluster.services({ rooms, flushWindow }));
    await inRoom(room, sending("bob", "a"));
    await inRoom(room, entering(ANN));
    failures = 1;
    await inRoom(room, { kind: "read" });
    cluster.clock.nowMs += 40;
    await expect.poll(async () => noticesIn(await cluster.published())).toEqual([ANN]);
  });
});

const noticesIn = (envelopes: Awaited<ReturnType<Cluster["published"]>>) =>
  batchesOf(envelopes.map((envelope) => ({ ...envelope, lastSeq: 1 }) as typeof envelope)).flatMap((batch) =>
    (batch.notices ?? []).map((notice) => notice.operator ?? ""),
  );

describe("a session that is confirmed", () => {
  const confirming = { ...entering(ANN), isConfirmation: true };

  it("[OC2] [QU4] stays present while another authority was first", async () => {
    const cluster = await aCluster();
    const removed: unknown[] = [];
    const presence = withMethod(cluster.presence, {
      exit: (sessions) => {
        removed.push(...sessions);
        return cluster.presence.exit(sessions);
      },
    });
    const stale = cluster.openRoom(cluster.services({ presence }));
    await inRoom(stale, entering(ANN));
    await inRoom(cluster.openRoom(), sending("bob", "a"));
    expect((await inRoom(stale, confirming)).kind).toBe("state");
    expect(removed).toEqual([]);
  });

  it("[OC2] [QU4] stays present while the store is away", async () => {
    const cluster = await aCluster();
    await inRoom(cluster.openRoom(), entering(ANN));
    const room = cluster.openRoom(cluster.services({ rooms: withMethod(cluster.rooms, { commit: away }) }));
    expect((await inRoom(room, confirming)).kind).toBe("refused");
    expect(await present(cluster)).toBe(1);
  });

  it("[RM2] is present no more when it is refused", async () => {
    const cluster = await aCluster();
    await cluster.presence.enter([confirming.session]);
    const actor = throughServerApi(CREATOR);
    const lagging = withMethod(cluster.presence, { clearRoom: async () => 0 });
    const room = cluster.openRoom(cluster.services({ presence: lagging }));
    await inRoom(room, changing({ kind: "setOpen", actor, isOpen: false, delayedClosing: undefined }));
    expect(await inRoom(room, confirming)).toMatchObject({ refusal: { error: "roomClosed" } });
    expect(await present(cluster)).toBe(0);
  });
});

describe("an exit that was half done", () => {
  it.each([
    [
      "when the store failed",
      async (cluster: Cluster) => {
        const room = cluster.openRoom(cluster.services({ rooms: withMethod(cluster.rooms, { commit: away }) }));
        expect((await inRoom(room, exiting(ANN))).kind).toBe("refused");
      },
    ],
    [
      "when the authority died",
      async (cluster: Cluster) => {
        await cluster.presence.exit([{ roomId: ROOM_ID, sessionId: "ann-session" as SessionId }]);
      },
    ],
  ])("[QU4] [DC1] %s is completed when it is repeated", async (_title, halfDone) => {
    const cluster = await aCluster({ room: { delayedClosing: IDLE } });
    await inRoom(cluster.openRoom(), entering(ANN));
    await inRoom(cluster.openRoom(), offering(ANN));
    await halfDone(cluster);
    expect(await present(cluster)).toBe(0);
    expect((await stored(cluster)).queue).toHaveLength(1);
    const room = cluster.openRoom();
    const outcomes = await Promise.all([inRoom(room, exiting(ANN)), inRoom(room, exiting("eve"))]);
    expect(outcomes).toEqual([{ kind: "exited" }, { kind: "exited" }]);
    const { queue, room: after } = await stored(cluster);
    expect(queue).toEqual([]);
    expect(after.delayedClosing).toMatchObject({ emptySinceMs: cluster.clock.nowMs });
  });

  it("[DC1] is noticed in any case before long", async () => {
    const cluster = await aCluster({ room: { delayedClosing: IDLE } });
    await inRoom(cluster.openRoom(), entering(ANN));
    await inRoom(cluster.openRoom(), { kind: "tick" });
    await cluster.presence.exit([{ roomId: ROOM_ID, sessionId: "ann-session" as SessionId }]);
    const due = await cluster.schedule.due(allPartitions, { nowMs: cluster.clock.nowMs + 15_000, limit: 10 });
    expect(due.map((entry) => entry.roomId)).toContain(ROOM_ID);
  });
});

const allPartitions = Array.from({ length: PARTITION_COUNT }, (_, partition) => partition);
