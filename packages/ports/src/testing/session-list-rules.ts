import { describe, expect, it } from "vitest";
import type { PresentSession } from "../presence-store.ts";
import { freshRoomId } from "./fresh-ids.ts";
import type { PresenceStoreSetup } from "./presence-store-contract.ts";
import { buildSession, buildSessions, ENTERED_AT_MS, keyOf, listAll, sortedSessions } from "./session-builder.ts";
import { useSubject } from "./use-subject.ts";

export function sessionListRules(setup: PresenceStoreSetup): void {
  describe("lists", () => {
    const subject = useSubject(setup);

    it("an empty room has one empty page", async () => {
      const { presence } = subject();
      expect(await presence.list(freshRoomId(), { cursor: "", limit: 10 })).toEqual({ sessions: [], nextCursor: "" });
    });

    it("pages go from the newest entry to the oldest, in whatever order the sessions were recorded", async () => {
      const { presence } = subject();
      const sessions = buildSessions(25);
      const shuffled = sessions.map((_, i) => sessions[(i * 7) % 25] as PresentSession);
      for (const session of shuffled) await presence.enter([session]);
      for (const limit of [1, 7, 25, 100]) {
        expect(await listAll(presence, roomOf(sessions), { limit })).toEqual(sessions.toReversed());
      }
    });

    it("a page has as many sessions as asked for while there are more", async () => {
      const { presence } = subject();
      const sessions = buildSessions(10);
      await presence.enter(sessions);
      const page = await presence.list(roomOf(sessions), { cursor: "", limit: 4 });
      expect(page.sessions).toEqual(sessions.toReversed().slice(0, 4));
      expect(page.nextCursor).not.toBe("");
    });

    it("sessions that entered in the same millisecond all appear exactly once", async () => {
      const { presence } = subject();
      const sessions = buildSessions(30, { enteredAtMs: ENTERED_AT_MS });
      await presence.enter(sessions);
      const listed = await listAll(presence, roomOf(sessions), { limit: 4 });
      expect(sortedSessions(listed)).toEqual(sortedSessions(sessions));
    });

    it("sessions that stay appear exactly once while others come and go", async () => {
      const { presence } = subject();
      const sessions = buildSessions(40);
      const roomId = roomOf(sessions);
      const leaving = sessions.filter((_, i) => i % 3 === 0);
      const staying = sessions.filter((_, i) => i % 3 !== 0);
      await presence.enter(sessions);
      const listed = await listAll(presence, roomId, {
        limit: 5,
        afterPage: async (page) => {
          await presence.exit(leaving.slice(page * 2, page * 2 + 2).map(keyOf));
          await presence.enter([buildSession({ roomId, enteredAtMs: ENTERED_AT_MS + 1_000 + page })]);
        },
      });
      expect(listed.filter((session) => staying.includes(findIn(sessions, session)))).toEqual(staying.toReversed());
    });

    it("a cursor outlives the session that it stands on", async () => {
      const { presence } = subject();
      const sessions = buildSessions(12, { enteredAtMs: ENTERED_AT_MS });
      const roomId = roomOf(sessions);
      await presence.enter(sessions);
      const first = await presence.list(roomId, { cursor: "", limit: 5 });
      await presence.exit(first.sessions.map(keyOf));
      const second = await presence.list(roomId, { cursor: first.nextCursor, limit: 100 });
      expect(sortedSessions([...first.sessions, ...second.sessions])).toEqual(sortedSessions(sessions));
    });

    it("a session that is entered again with the same time keeps its place", async () => {
      const { presence } = subject();
      const sessions = buildSessions(3);
      await presence.enter(sessions);
      const renamed = { ...(sessions[1] as PresentSession), nick: "renamed" };
      await presence.enter([renamed]);
      expect(await listAll(presence, roomOf(sessions), { limit: 2 })).toEqual([sessions[2], renamed, sessions[0]]);
    });

    it("an unknown cursor is a RangeError", async () => {
      const { presence } = subject();
      const sessions = buildSessions(3);
      await presence.enter(sessions);
      for (const cursor of ["nonsense", " ", "-", "{}", "房", "1e999", "../..", "x".repeat(10_000)]) {
        await expect(presence.list(roomOf(sessions), { cursor, limit: 2 })).rejects.toThrow(RangeError);
      }
    });
  });
}

function roomOf(sessions: readonly PresentSession[]) {
  const [first] = sessions;
  if (!first) throw new Error("no sessions were built");
  return first.roomId;
}

function findIn(sessions: readonly PresentSession[], { sessionId }: PresentSession): PresentSession {
  return sessions.find((session) => session.sessionId === sessionId) ?? buildSession();
}
