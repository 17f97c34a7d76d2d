import { type AccountId, limits, PARTITION_COUNT, type RoomId, type SessionId } from "@plaza/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DueRooms } from "./due-rooms.ts";
import type { HostServices } from "./hosting/host-services.ts";
import { RoomHost } from "./hosting/room-host.ts";
import type { ChangingCommand, RoomOutcome, RoomWork } from "./hosting/room-item.ts";
import { aCluster, batchesOf, entering, exiting, sending, withMethod } from "./hosting/testing.ts";
import { closesAtMs } from "./room/due.ts";
import type { DelayedClosingSetting, QueueOffer } from "./room/room-command.ts";
import { aViewer, CREATOR, ROOM_ID, throughServerApi } from "./room/testing.ts";

type Cluster = Awaited<ReturnType<typeof aCluster>>;

const NOTICE = { isSilent: false, extension: "", operatorNick: "", targetShown: {} };
const ANN = "ann" as AccountId;
const actor = throughServerApi(CREATOR);

/** An authority that knows nothing but what is in the stores. */
function anAuthority(cluster: Cluster, overrides: Partial<HostServices> = {}) {
  const services = { ...cluster.services(), ...overrides };
  const host = new RoomHost(services);
  const { schedule, now } = services;
  const dueRooms = new DueRooms({ schedule, host, now, ownsPartition: () => true });
  const perform = (work: RoomWork, roomId: RoomId = ROOM_ID) =>
    new Promise<RoomOutcome>((settle) => host.submit(roomId, { work, expiresAtMs: Number.POSITIVE_INFINITY, settle }));
  const change = (command: ChangingCommand) => perform({ kind: "change", command });
  return { perform, change, look: () => dueRooms.look() };
}

const adding = (...names: readonly string[]): ChangingCommand => {
  const members = names.map((name) => ({ accountId: name as AccountId, nick: "", avatar: "", extension: "" }));
  return { kind: "addVirtualMembers", actor, members, notice: NOTICE };
};

const closingAfter = (delayedClosing: DelayedClosingSetting): ChangingCommand => ({
  kind: "configure",
  actor,
  settings: { delayedClosing },
});

const settingOpen = (isOpen: boolean): ChangingCommand => ({
  kind: "setOpen",
  actor,
  isOpen,
  delayedClosing: undefined,
});

const offering = (key: string): ChangingCommand => {
  const offer: QueueOffer = { key, value: "", owner: ANN, ownerNick: "", isTransient: true, policy: "addOrUpdate" };
  return { kind: "queueOffer", actor: aViewer(ANN), offers: [offer], notice: NOTICE, isAbsent: () => false };
};

async function stored({ rooms }: Cluster) {
  const room = await rooms.load(ROOM_ID);
  if (!room) throw new Error("the room is gone");
  return room;
}

const virtualMembers = async (cluster: Cluster) =>
  (await stored(cluster)).virtualMembers.map((member) => member.accountId);

describe("what ends by itself, whichever authority looks then", () => {
  it("[VM1] virtual members leave after 24 hours, and those that were added again later", async () => {
    const cluster = await aCluster();
    await anAuthority(cluster).change(adding("vera", "vito"));
    cluster.clock.nowMs += limits.VIRTUAL_MEMBER_LIFETIME_MS / 2;
    await anAuthority(cluster).change(adding("vito"));
    cluster.clock.nowMs += limits.VIRTUAL_MEMBER_LIFETIME_MS / 2 - 1;
    await anAuthority(cluster).look();
    expect(await virtualMembers(cluster)).toEqual(["vera", "vito"]);
    cluster.clock.nowMs += 1;
    await anAuthority(cluster).look();
    expect(await virtualMembers(cluster)).toEqual(["vito"]);
    cluster.clock.nowMs += limits.VIRTUAL_MEMBER_LIFETIME_MS / 2;
    await anAuthority(cluster).look();
    expect(await virtualMembers(cluster)).toEqual([]);
  });

  it("[DC1] a room closes a fixed time after that was set, not earlier, and tells it once", async () => {
    const cluster = await aCluster();
    await anAuthority(cluster).change(closingAfter({ kind: "fixed", seconds: 4 }));
    cluster.clock.nowMs += 3_999;
    await anAuthority(cluster).look();
    expect((await stored(cluster)).room.isOpen).toBe(true);
    cluster.clock.nowMs += 1;
    await Promise.all([anAuthority(cluster).look(), anAuthority(cluster).look()]);
    expect((await stored(cluster)).room.isOpen).toBe(false);
    expect((await cluster.published()).flatMap((envelope) => envelope.controls)).toMatchObject([{ closeRoom: {} }]);
  });

  it("[DC1] opening a room again, or setting the time anew, starts the clock again", async () => {
    const cluster = await aCluster();
    await anAuthority(cluster).change(closingAfter({ kind: "fixed", seconds: 4 }));
    cluster.clock.nowMs += 3_000;
    await anAuthority(cluster).change(closingAfter({ kind: "fixed", seconds: 4 }));
    cluster.clock.nowMs += 3_000;
    await anAuthority(cluster).look();
    expect((await stored(cluster)).room.isOpen).toBe(true);
    cluster.clock.nowMs += 1_000;
    await anAuthority(cluster).look();
    await anAuthority(cluster).change(settingOpen(true));
    cluster.clock.nowMs += 3_999;
    await anAuthority(cluster).look();
    expect((await stored(cluster)).room.isOpen).toBe(true);
    cluster.clock.nowMs += 1;
    await anAuthority(cluster).look();
    expect((await stored(cluster)).room.isOpen).toBe(false);
  });

  it("[DC1] a room that closes when it is empty counts from the last exit", async () => {
    const cluster = await aCluster();
    await anAuthority(cluster).change(closingAfter({ kind: "idle", seconds: 4 }));
    cluster.clock.nowMs += 3_000;
    await anAuthority(cluster).perform(entering(ANN));
    cluster.clock.nowMs += 60_000;
    await anAuthority(cluster).look();
    await anAuthority(cluster).perform(exiting(ANN));
    cluster.clock.nowMs += 3_999;
    await anAuthority(cluster).look();
    expect((await stored(cluster)).room.isOpen).toBe(true);
    cluster.clock.nowMs += 1;
    await anAuthority(cluster).look();
    expect((await stored(cluster)).room.isOpen).toBe(false);
  });

  it("[DC1] somebody who is there although an exit emptied the room keeps it open", async () => {
    const cluster = await aCluster();
    await cluster.presence.enter([entering(ANN).session]);
    await anAuthority(cluster).change(closingAfter({ kind: "idle", seconds: 4 }));
    cluster.clock.nowMs += 4_000;
    await anAuthority(cluster).look();
    expect((await stored(cluster)).room.isOpen).toBe(true);
  });

  it("[QU4] transient elements leave within 15 seconds when their owner's session ended unseen", async () => {
    const cluster = await aCluster();
    await anAuthority(cluster).perform(entering(ANN));
    await anAuthority(cluster).change(offering("k"));
    cluster.clock.nowMs += 15_000;
    await anAuthority(cluster).look();
    expect((await stored(cluster)).queue).toHaveLength(1);
    await cluster.presence.exit([{ roomId: ROOM_ID, sessionId: "ann-session" as SessionId }]);
    cluster.clock.nowMs += 15_000;
    await anAuthority(cluster).look();
    expect((await stored(cluster)).queue).toEqual([]);
  });

  it("[MU2] [TG2] mutes end to the millisecond without anybody looking", async () => {
    const cluster = await aCluster();
    await anAuthority(cluster).change({
      kind: "setTemporaryMute",
      actor,
      target: ANN,
      durationSeconds: 4,
      notice: NOTICE,
    });
    cluster.clock.nowMs += 3_999;
    expect(await anAuthority(cluster).perform(sending(ANN, "a"))).toMatchObject({ refusal: { retryAfterMs: 1 } });
    cluster.clock.nowMs += 1;
    expect(await anAuthority(cluster).perform(sending(ANN, "a"))).toMatchObject({ kind: "sent" });
  });
});

describe("entries of the schedule", () => {
  const due = ({ schedule, clock }: Cluster) =>
    schedule.due(
      Array.from({ length: PARTITION_COUNT }, (_, partition) => partition),
      { nowMs: clock.nowMs, limit: 100 },
    );

  it("go when their room was looked at, also when there is no such room", async () => {
    const cluster = await aCluster();
    await cluster.schedule.add([ROOM_ID, 1 as RoomId].map((roomId) => ({ roomId, atMs: cluster.clock.nowMs })));
    await anAuthority(cluster).look();
    expect(await due(cluster)).toEqual([]);
  });

  it("[DC1] stay while the room's store is away, so the room is closed afterwards", async () => {
    const cluster = await aCluster();
    await anAuthority(cluster).change(closingAfter({ kind: "fixed", seconds: 4 }));
    cluster.clock.nowMs += 4_000;
    const rooms = withMethod(cluster.rooms, { commit: () => Promise.reject(new Error("away")) });
    await anAuthority(cluster, { rooms }).look();
    expect(await due(cluster)).toHaveLength(1);
    await anAuthority(cluster).look();
    expect((await stored(cluster)).room.isOpen).toBe(false);
    expect(batchesOf(await cluster.published())).toHaveLength(1);
  });

  it("[VM1] [DC1] [QU4] whatever happens and whoever serves the room, nothing stays beyond its time", async () => {
    const step = fc.oneof(
      fc.constantFrom("va", "vb", "vc").map((name) => ({ kind: "change", command: adding(name) }) as const),
      fc
        .record({ kind: fc.constantFrom("fixed", "idle", "none"), seconds: fc.integer({ min: 1, max: 100_000 }) })
        .map((setting) => ({ kind: "change", command: closingAfter(setting) }) as const),
      fc.boolean().map((isOpen) => ({ kind: "change", command: settingOpen(isOpen) }) as const),
      fc.constantFrom("k", "l").map((key) => ({ kind: "change", command: offering(key) }) as const),
      fc.constantFrom(entering(ANN), exiting(ANN)),
      fc.constant({ kind: "vanish" } as const),
      fc.constant({ kind: "restart" } as const),
      fc.integer({ min: 1, max: 90_000_000 }).map((ms) => ({ kind: "wait", ms }) as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40, size: "max" }), async (steps) => {
        const cluster = await aCluster();
        let authority = anAuthority(cluster);
        for (const one of steps) {
          if (one.kind === "restart") authority = anAuthority(cluster);
          else if (one.kind === "vanish") await cluster.presence.clearRoom(ROOM_ID);
          else if (one.kind === "wait") {
            cluster.clock.nowMs += one.ms;
            await authority.look();
            await expectNothingOverdue(cluster);
          } else await authority.perform(one);
        }
        // What went unseen is looked for every 15 s, and then a room may still wait for its time to be empty.
        for (const ms of [15_000, 100_000_000]) {
          cluster.clock.nowMs += ms;
          await anAuthority(cluster).look();
        }
        await expectNothingOverdue(cluster);
        await expectNothingForNobody(cluster);
      }),
      { numRuns: 200 },
    );
  });
});

async function expectNothingOverdue(cluster: Cluster): Promise<void> {
  const { room, virtualMembers } = await stored(cluster);
  const { nowMs } = cluster.clock;
  expect(virtualMembers.filter((member) => member.expiresAtMs <= nowMs)).toEqual([]);
  expect(closesAtMs(room) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(nowMs);
}

async function expectNothingForNobody(cluster: Cluster): Promise<void> {
  const { room, queue } = await stored(cluster);
  const isEmpty = (await cluster.presence.list(ROOM_ID, { cursor: "", limit: 1 })).sessions.length === 0;
  if (!isEmpty) return;
  expect(queue.filter((element) => element.isTransient)).toEqual([]);
  expect(room.isOpen && room.delayedClosing.kind === "idle").toBe(false);
}
