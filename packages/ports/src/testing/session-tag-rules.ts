import type { RoomId } from "@plaza/core";
import { describe, expect, it } from "vitest";
import type { PresenceStore, PresentSession } from "../presence-store.ts";
import { freshAccountId, freshGatewayId, freshRoomId } from "./fresh-ids.ts";
import type { PresenceStoreSetup } from "./presence-store-contract.ts";
import { buildSession, buildSessions, ENTERED_AT_MS, keyOf, readAll, sortedSessions } from "./session-builder.ts";
import { useSubject } from "./use-subject.ts";

const ODD_TAGS = [
  "a",
  "ab",
  '"',
  '","',
  '"],"',
  "\\",
  '\\"',
  "{}",
  "[",
  "房间 🎉",
  "\u0000",
  "\n",
  "\t",
  " ",
  "\ud800",
];

export function sessionTagRules(setup: PresenceStoreSetup): void {
  describe("tags", () => {
    const subject = useSubject(setup);

    it("a tag that nobody holds has one empty page and counts nobody", async () => {
      const { presence } = subject();
      const session = buildSession();
      await presence.enter([session]);
      expect(await presence.listWithTag(session.roomId, "red", { cursor: "", limit: 9 })).toEqual({
        sessions: [],
        nextCursor: "",
      });
      expect(await presence.countWithTag(session.roomId, "red")).toBe(0);
      expect(await presence.countWithTag(freshRoomId(), "red")).toBe(0);
    });

    it("pages of a tag go from the newest entry to the oldest and have its sessions only", async () => {
      const { presence } = subject();
      const sessions = buildSessions(25).map((session, i) => ({ ...session, tags: i % 2 ? ["odd", "all"] : ["all"] }));
      await presence.enter([...sessions].sort((a, b) => (a.sessionId < b.sessionId ? -1 : 1)));
      const roomId = roomOf(sessions);
      for (const limit of [1, 5, 100]) {
        expect(await tagged(presence, roomId, "all", limit)).toEqual(sessions.toReversed());
        expect(await tagged(presence, roomId, "odd", limit)).toEqual(sessions.filter((_, i) => i % 2).toReversed());
      }
    });

    it("an account with several devices counts once, as long as one of them holds the tag", async () => {
      const { presence } = subject();
      const [roomId, accountId] = [freshRoomId(), freshAccountId()];
      const devices = buildSessions(3, { roomId, accountId, tags: ["red"] });
      await presence.enter([...devices, buildSession({ roomId, tags: ["red"] }), buildSession({ roomId, accountId })]);
      const counts = [await presence.countWithTag(roomId, "red")];
      for (const device of devices) {
        await presence.exit([keyOf(device)]);
        counts.push(await presence.countWithTag(roomId, "red"));
      }
      expect(counts).toEqual([2, 2, 2, 1]);
    });

    it("entering again with other tags, as another account or through another gateway moves the session", async () => {
      const { presence } = subject();
      const session = buildSession({ tags: ["red", "blue"] });
      const { roomId } = session;
      const moved = { ...session, tags: ["blue", "green"], accountId: freshAccountId(), gatewayId: freshGatewayId() };
      for (const entered of [session, session, moved]) await presence.enter([entered]);
      expect(await countsOf(presence, roomId, ["red", "blue", "green"])).toEqual([0, 1, 1]);
      expect(await tagged(presence, roomId, "red")).toEqual([]);
      expect(await tagged(presence, roomId, "blue")).toEqual([moved]);
      await presence.enter([{ ...moved, tags: [] }]);
      expect(await countsOf(presence, roomId, ["red", "blue", "green"])).toEqual([0, 0, 0]);
    });

    it("a session that goes leaves its tags, in whichever of the ways it goes", async () => {
      const { presence } = subject();
      const ways: readonly ((session: PresentSession) => Promise<unknown>)[] = [
        (session) => presence.exit([keyOf(session)]),
        ({ roomId, gatewayId }) => presence.removeGateway(roomId, gatewayId),
        ({ roomId }) => presence.clearRoom(roomId),
      ];
      for (const leave of ways) {
        const session = buildSession({ tags: ["red", "blue"] });
        await presence.enter([session]);
        await leave(session);
        expect(await countsOf(presence, session.roomId, ["red", "blue"])).toEqual([0, 0]);
        // Somebody else with the tag is alone with it.
        const next = buildSession({ roomId: session.roomId, tags: ["red"] });
        await presence.enter([next]);
        expect(await countsOf(presence, session.roomId, ["red", "blue"])).toEqual([1, 0]);
        expect(await tagged(presence, session.roomId, "red")).toEqual([next]);
      }
    });

    it("removing a gateway takes its sessions from their tags and leaves those of others", async () => {
      const { presence } = subject();
      const [roomId, gatewayId] = [freshRoomId(), freshGatewayId()];
      const stays = buildSession({ roomId, tags: ["red"] });
      await presence.enter([stays, ...buildSessions(5, { roomId, gatewayId, tags: ["red"] })]);
      await presence.removeGateway(roomId, gatewayId);
      expect(await tagged(presence, roomId, "red")).toEqual([stays]);
      expect(await presence.countWithTag(roomId, "red")).toBe(1);
    });

    it("tags are told apart whatever characters they have, and one that begins as another is another", async () => {
      const { presence } = subject();
      const roomId = freshRoomId();
      const sessions = ODD_TAGS.map((tag, i) => buildSession({ roomId, tags: [tag, ODD_TAGS.at(i - 1) ?? ""] }));
      await presence.enter(sessions);
      for (const [i, tag] of ODD_TAGS.entries()) {
        const holders = [sessions[i], sessions[(i + 1) % ODD_TAGS.length]].flatMap((session) => session ?? []);
        expect(sortedSessions(await tagged(presence, roomId, tag)), tag).toEqual(sortedSessions(holders));
        expect(await presence.countWithTag(roomId, tag)).toBe(2);
      }
      expect(await presence.exit(sessions.map(keyOf))).toEqual(sessions);
      expect(await countsOf(presence, roomId, ODD_TAGS)).toEqual(ODD_TAGS.map(() => 0));
    });

    it("one tag in two rooms is two tags", async () => {
      const { presence } = subject();
      const [here, there] = [buildSession({ tags: ["red"] }), buildSession({ tags: ["red"] })];
      await presence.enter([here, there]);
      expect(await tagged(presence, here.roomId, "red")).toEqual([here]);
      await presence.clearRoom(here.roomId);
      expect(await presence.countWithTag(there.roomId, "red")).toBe(1);
    });

    it("sessions of one millisecond all appear exactly once, and an unknown cursor is a RangeError", async () => {
      const { presence } = subject();
      const sessions = buildSessions(20, { enteredAtMs: ENTERED_AT_MS, tags: ["red"] });
      const roomId = roomOf(sessions);
      await presence.enter(sessions);
      expect(sortedSessions(await tagged(presence, roomId, "red", 3))).toEqual(sortedSessions(sessions));
      const unknown = presence.listWithTag(roomId, "red", { cursor: "nonsense", limit: 2 });
      await expect(unknown).rejects.toThrow(RangeError);
    });

    it("two thousand sessions with ten tags enter and exit in one call each", async () => {
      const { presence } = subject();
      const tags = Array.from({ length: 10 }, (_, i) => `tag ${i} ${"x".repeat(24)}`);
      const sessions = buildSessions(2_000, { tags });
      await presence.enter(sessions);
      expect(await countsOf(presence, roomOf(sessions), tags)).toEqual(tags.map(() => 2_000));
      expect(await presence.exit(sessions.map(keyOf))).toEqual(sessions);
      expect(await countsOf(presence, roomOf(sessions), tags)).toEqual(tags.map(() => 0));
    }, 30_000);
  });
}

function tagged(presence: PresenceStore, roomId: RoomId, tag: string, limit = 100): Promise<readonly PresentSession[]> {
  return readAll((page) => presence.listWithTag(roomId, tag, page), { limit });
}

function countsOf(presence: PresenceStore, roomId: RoomId, tags: readonly string[]): Promise<readonly number[]> {
  return Promise.all(tags.map((tag) => presence.countWithTag(roomId, tag)));
}

function roomOf(sessions: readonly PresentSession[]): RoomId {
  const [first] = sessions;
  if (!first) throw new Error("no sessions were built");
  return first.roomId;
}
