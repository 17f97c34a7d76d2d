import type { AccountId, MultiClientPolicy, SessionId } from "@plaza/core";
import { plaza } from "@plaza/proto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aMember, CREATOR, ROOM_ID, throughServerApi } from "../room/testing.ts";
import type { RoomOutcome } from "./room-item.ts";
import { aCluster, entering, exiting, inRoom, withMethod } from "./testing.ts";

const ANN = "ann" as AccountId;

type Cluster = Awaited<ReturnType<typeof aCluster>>;

const device = (name: string, enteredAtMs: number, deviceId = name) =>
  entering(ANN, { sessionId: name as SessionId, deviceId, enteredAtMs });

const present = async ({ presence }: Cluster) =>
  (await presence.sessionsOf(ROOM_ID, [ANN])).map((session) => session.sessionId);

/** The sessions that gateways were told to end because of another device. */
async function displaced(cluster: Cluster): Promise<readonly string[]> {
  const controls = (await cluster.published()).flatMap((envelope) => envelope.controls);
  const ended = controls.flatMap(({ endSessions }) => endSessions ?? []);
  return ended.flatMap(({ reason, sessionIds }) =>
    reason === plaza.v1.KickReason.OTHER_DEVICE ? (sessionIds ?? []) : [],
  );
}

const errorOf = (outcome: RoomOutcome) => (outcome.kind === "refused" ? outcome.refusal.error : outcome.kind);

const withPolicy = (multiClientPolicy: MultiClientPolicy) => ({ roomDefaults: { multiClientPolicy } });

describe("an account's devices", () => {
  it("[DV1] with all, every device stays", async () => {
    const cluster = await aCluster();
    const room = cluster.openRoom();
    for (const work of [device("phone", 1), device("laptop", 2)]) await inRoom(room, work);
    expect(await present(cluster)).toEqual(["phone", "laptop"]);
  });

  it("[DV1] with newestOnly, a newer device ends the older one's session on whichever authority it entered", async () => {
    const cluster = await aCluster();
    const services = cluster.services(withPolicy("newestOnly"));
    await inRoom(cluster.openRoom(services), device("phone", 1));
    expect(await inRoom(cluster.openRoom(services), device("laptop", 2))).toMatchObject({ kind: "state" });
    expect(await present(cluster)).toEqual(["laptop"]);
    expect(await displaced(cluster)).toEqual(["phone"]);
  });

  it("[DV1] with onePerKind, a device of another kind stays", async () => {
    const cluster = await aCluster();
    const room = cluster.openRoom(cluster.services(withPolicy("onePerKind")));
    const phone = device("phone", 1);
    await inRoom(room, { ...phone, session: { ...phone.session, clientType: "ios" } });
    await inRoom(room, device("laptop", 2));
    await inRoom(room, device("desktop", 3));
    expect(await present(cluster)).toEqual(["phone", "desktop"]);
  });

  it("[DV1] with refuseNew, the first one stays and hears nothing of the refused one", async () => {
    const cluster = await aCluster();
    const services = cluster.services(withPolicy("refuseNew"));
    await inRoom(cluster.openRoom(services), device("phone", 1));
    expect(errorOf(await inRoom(cluster.openRoom(services), device("laptop", 2)))).toBe("otherDevice");
    expect(await present(cluster)).toEqual(["phone"]);
    expect(await displaced(cluster)).toEqual([]);
  });

  it("[DV1] with refuseNew, the same device takes its own place, and another one may come after it has left", async () => {
    const cluster = await aCluster();
    const room = cluster.openRoom(cluster.services(withPolicy("refuseNew")));
    await inRoom(room, device("before", 1, "phone"));
    await inRoom(room, device("after", 2, "phone"));
    expect(await present(cluster)).toEqual(["after"]);
    await inRoom(room, exiting(ANN, "after"));
    expect(await inRoom(room, device("laptop", 3))).toMatchObject({ kind: "state" });
  });

  it("[DV1] the room's own policy goes before the deployment's", async () => {
    const cluster = await aCluster({ room: { multiClientPolicy: "refuseNew" } });
    const room = cluster.openRoom(cluster.services(withPolicy("newestOnly")));
    await inRoom(room, device("phone", 1));
    expect(errorOf(await inRoom(room, device("laptop", 2)))).toBe("otherDevice");
  });

  it("[DV1] [BL1] a refused device leaves nothing behind, and no device of a blocked account stays", async () => {
    const cluster = await aCluster({ members: [aMember(ANN, "visitor", { isBlocked: true })] });
    const room = cluster.openRoom(cluster.services(withPolicy("newestOnly")));
    expect(errorOf(await inRoom(room, device("phone", 1)))).toBe("blocked");
    expect(await present(cluster)).toEqual([]);
  });

  it("[BL2] blocking ends all devices at once, and an exit of one of them afterwards succeeds", async () => {
    const cluster = await aCluster();
    const room = cluster.openRoom();
    const names = ["a", "b", "c", "d", "e"];
    for (const [index, name] of names.entries()) await inRoom(cluster.openRoom(), device(name, index));
    const notice = { isSilent: false, extension: "", operatorNick: "", targetShown: {} };
    const actor = throughServerApi(CREATOR);
    await inRoom(room, {
      kind: "change",
      command: { kind: "setBlocked", actor, target: ANN, isBlocked: true, notice },
    });
    expect(await present(cluster)).toEqual([]);
    expect(await inRoom(room, exiting(ANN, "a"))).toEqual({ kind: "exited" });
  });
});

describe("devices that enter at once through two authorities", () => {
  const entry = fc.record({ authority: fc.nat(1), enteredAtMs: fc.integer({ min: 1, max: 3 }) });
  const entries = fc.array(entry, { minLength: 2, maxLength: 4 });

  it.each([
    ["newestOnly", "newest", -1],
    ["refuseNew", "oldest", 0],
  ] as const)("[DV1] with %s exactly the %s stays, and every other one learns why", async (policy, _which, place) => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), entries, async (scheduler, devices) => {
        const cluster = await aCluster();
        const rooms = [0, 1].map(() =>
          cluster.openRoom(cluster.services({ ...withPolicy(policy), ...delayed(scheduler, cluster) })),
        );
        const works = devices.map(({ enteredAtMs }, index) => device(`d${index}`, enteredAtMs));
        const entered = devices.map(async ({ authority }, index) => {
          const [room, work] = [rooms[authority], works[index]];
          if (!room || !work) throw new Error("there is no such authority or device");
          await scheduler.schedule(Promise.resolve());
          return inRoom(room, work);
        });
        const outcomes = await scheduler.waitFor(Promise.all(entered));
        await scheduler.waitFor(Promise.all(rooms.map((room) => room.drain())));
        const inOrder = works.map(({ session }) => session).toSorted(byEntry);
        const survivor = inOrder.at(place)?.sessionId;
        expect(await present(cluster)).toEqual([survivor]);
        const told = new Set(await displaced(cluster));
        for (const [index, outcome] of outcomes.entries()) {
          const name = `d${index}`;
          if (name === survivor) expect(outcome.kind).toBe("state");
          else if (outcome.kind === "state") expect(told).toContain(name);
          else expect(errorOf(outcome)).toBe("otherDevice");
        }
      }),
      { numRuns: 300 },
    );
  });
});

type Entry = { readonly enteredAtMs: number; readonly sessionId: string };

const byEntry = (a: Entry, b: Entry) => a.enteredAtMs - b.enteredAtMs || (a.sessionId < b.sessionId ? -1 : 1);

/** Stores whose answers arrive in any order. */
function delayed(scheduler: fc.Scheduler, { presence, rooms }: Cluster) {
  return {
    presence: withMethod(presence, {
      enter: scheduler.scheduleFunction((sessions) => presence.enter(sessions)),
      exit: scheduler.scheduleFunction((sessions) => presence.exit(sessions)),
      sessionsOf: scheduler.scheduleFunction((roomId, accounts) => presence.sessionsOf(roomId, accounts)),
    }),
    rooms: withMethod(rooms, { commit: scheduler.scheduleFunction((step) => rooms.commit(step)) }),
  };
}
