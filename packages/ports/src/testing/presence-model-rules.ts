import { type AccountId, assertNever, type GatewayId, type RoomId, type SessionId } from "@plaza/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PresenceStore, PresentSession } from "../presence-store.ts";
import { freshAccountId, freshGatewayId, freshRoomId, freshSessionId } from "./fresh-ids.ts";
import type { PresenceStoreSetup, PresenceStoreSubject } from "./presence-store-contract.ts";
import { buildSession, ENTERED_AT_MS, keyOf, listAll, readAll, sortedSessions } from "./session-builder.ts";
import { useSubject } from "./use-subject.ts";

/** Fresh names for one run; the actions name them by index. */
type Cast = {
  readonly rooms: readonly RoomId[];
  readonly gateways: readonly GatewayId[];
  readonly accounts: readonly AccountId[];
  readonly sessions: readonly SessionId[];
};

/** One begins as another one does: their places in an index lie side by side. */
const TAGS = ["red", "red1", '"'];
const tags = fc.constantFrom(...TAGS);

const index = (size: number) => fc.integer({ min: 0, max: size - 1 });
const enters = fc.record({
  kind: fc.constant("enter" as const),
  room: index(2),
  session: index(6),
  gateway: index(2),
  account: index(3),
  enteredAtMs: fc.integer({ min: ENTERED_AT_MS, max: ENTERED_AT_MS + 5 }),
  tags: fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.uniqueArray(tags) }),
});
const exits = fc.record({ kind: fc.constant("exit" as const), room: index(2), session: index(6) });
const reports = fc.record({
  kind: fc.constant("report" as const),
  room: index(2),
  gateway: index(2),
  persons: fc.integer({ min: 0, max: 5 }),
});
const removals = fc.record({ kind: fc.constant("removeGateway" as const), room: index(2), gateway: index(2) });
const clearings = fc.record({ kind: fc.constant("clearRoom" as const), room: index(2) });
const actions = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: enters },
    { weight: 4, arbitrary: exits },
    { weight: 3, arbitrary: reports },
    { weight: 1, arbitrary: removals },
    { weight: 1, arbitrary: clearings },
  ),
  { minLength: 1, maxLength: 40, size: "max" },
);

type Action = typeof actions extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

export function presenceModelRules(setup: PresenceStoreSetup): void {
  describe("random presence", () => {
    const subject = useSubject(setup);

    it("after any series of steps every view agrees with a plain list of sessions and counts", async () => {
      await fc.assert(
        fc.asyncProperty(actions, (series) => expectLikeModel(subject(), series)),
        { numRuns: 40 },
      );
    }, 120_000);
  });
}

type Model = {
  sessions: readonly PresentSession[];
  readonly counts: Map<string, number>;
};

async function expectLikeModel(subject: PresenceStoreSubject, series: readonly Action[]): Promise<void> {
  const cast: Cast = {
    rooms: [freshRoomId(), freshRoomId()],
    gateways: [freshGatewayId(), freshGatewayId()],
    accounts: [freshAccountId(), freshAccountId(), freshAccountId()],
    sessions: Array.from({ length: 6 }, freshSessionId),
  };
  const model: Model = { sessions: [], counts: new Map() };
  for (const action of series) await takeStep(subject, { model, cast, action });
  await expectSameViews(subject, model, cast);
}

async function takeStep(
  { presence }: PresenceStoreSubject,
  { model, cast, action }: { readonly model: Model; readonly cast: Cast; readonly action: Action },
): Promise<void> {
  const roomId = at(cast.rooms, action.room);
  switch (action.kind) {
    case "enter": {
      const session = buildSession({
        roomId,
        sessionId: at(cast.sessions, action.session),
        gatewayId: at(cast.gateways, action.gateway),
        accountId: at(cast.accounts, action.account),
        enteredAtMs: action.enteredAtMs,
        tags: action.tags,
      });
      takeFrom(model, (other) => other.roomId === roomId && other.sessionId === session.sessionId);
      model.sessions = [...model.sessions, session];
      return presence.enter([session]);
    }
    case "exit": {
      const sessionId = at(cast.sessions, action.session);
      const [gone] = takeFrom(model, (other) => other.roomId === roomId && other.sessionId === sessionId);
      expect(await presence.exit([{ roomId, sessionId }])).toEqual([gone]);
      return;
    }
    case "report": {
      const gatewayId = at(cast.gateways, action.gateway);
      model.counts.set(`${roomId}/${gatewayId}`, action.persons);
      const known = model.sessions.filter((other) => other.roomId === roomId && other.gatewayId === gatewayId);
      expect(await presence.reportCounts([{ roomId, gatewayId, persons: action.persons }])).toEqual([known.length]);
      return;
    }
    case "removeGateway": {
      const gatewayId = at(cast.gateways, action.gateway);
      model.counts.delete(`${roomId}/${gatewayId}`);
      const gone = takeFrom(model, (other) => other.roomId === roomId && other.gatewayId === gatewayId);
      expect(sortedSessions(await presence.removeGateway(roomId, gatewayId))).toEqual(sortedSessions(gone));
      return;
    }
    case "clearRoom": {
      for (const gatewayId of cast.gateways) model.counts.delete(`${roomId}/${gatewayId}`);
      const gone = takeFrom(model, (other) => other.roomId === roomId);
      expect(await presence.clearRoom(roomId)).toBe(gone.length);
      return;
    }
    default:
      return assertNever(action);
  }
}

async function expectSameViews({ presence }: PresenceStoreSubject, model: Model, cast: Cast): Promise<void> {
  for (const roomId of cast.rooms) {
    const inRoom = model.sessions.filter((session) => session.roomId === roomId);
    const listed = await listAll(presence, roomId, { limit: 2 });
    expect(sortedSessions(listed)).toEqual(sortedSessions(inRoom));
    const times = listed.map((session) => session.enteredAtMs);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(sortedSessions(await presence.sessionsOf(roomId, cast.accounts))).toEqual(sortedSessions(inRoom));
    for (const tag of TAGS) await expectSameTagged(presence, { roomId, tag, inRoom });
    const persons = cast.gateways.map((gatewayId) => model.counts.get(`${roomId}/${gatewayId}`) ?? 0);
    expect(await presence.occupancy([roomId])).toEqual([persons.reduce((sum, count) => sum + count, 0)]);
  }
  for (const gatewayId of cast.gateways) {
    const rooms = cast.rooms.filter(
      (roomId) =>
        model.sessions.some((session) => session.roomId === roomId && session.gatewayId === gatewayId) ||
        (model.counts.get(`${roomId}/${gatewayId}`) ?? 0) > 0,
    );
    expect((await presence.roomsOfGateway(gatewayId)).toSorted()).toEqual(rooms.toSorted());
    expect((await presence.gateways()).includes(gatewayId)).toBe(rooms.length > 0);
  }
  await presence.exit(model.sessions.map(keyOf));
}

type Tagged = { readonly roomId: RoomId; readonly tag: string; readonly inRoom: readonly PresentSession[] };

async function expectSameTagged(presence: PresenceStore, { roomId, tag, inRoom }: Tagged): Promise<void> {
  const tagged = inRoom.filter((session) => session.tags.includes(tag));
  const listed = await readAll((page) => presence.listWithTag(roomId, tag, page), { limit: 2 });
  expect(sortedSessions(listed)).toEqual(sortedSessions(tagged));
  const times = listed.map((session) => session.enteredAtMs);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  const accounts = new Set(tagged.map((session) => session.accountId));
  expect(await presence.countWithTag(roomId, tag)).toBe(accounts.size);
}

/** Removes and returns the sessions that match. */
function takeFrom(model: Model, matches: (session: PresentSession) => boolean): readonly PresentSession[] {
  const gone = model.sessions.filter(matches);
  model.sessions = model.sessions.filter((session) => !matches(session));
  return gone;
}

function at<T>(items: readonly T[], position: number): T {
  const item = items[position];
  if (item === undefined) throw new RangeError(`index ${position} exceeds ${items.length} items`);
  return item;
}
