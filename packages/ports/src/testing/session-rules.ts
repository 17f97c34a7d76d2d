import { describe, expect, it } from "vitest";
import { freshAccountId, freshGatewayId, freshRoomId } from "./fresh-ids.ts";
import type { PresenceStoreSetup } from "./presence-store-contract.ts";
import { buildSession, buildSessions, keyOf, listAll, reportOf, sortedSessions } from "./session-builder.ts";
import { useSubject } from "./use-subject.ts";

export function sessionRules(setup: PresenceStoreSetup): void {
  describe("sessions", () => {
    const subject = useSubject(setup);

    it("an entered session is found by its account, with every field as it was given", async () => {
      const { presence } = subject();
      const session = buildSession({
        isAnonymous: true,
        clientType: "harmony",
        deviceId: "",
        nick: "房间 🎉 \u0000 \" ' \\ \n",
        avatar: "https://example.org/?a=1&b=ü",
        extension: '{"a":[1,null]}',
        tags: ["red", "房间 🎉", '"],"', "\\", "\u0000\n"],
        notifyTargetTags: '{"tag":"red"}',
      });
      await presence.enter([session]);
      expect(await presence.sessionsOf(session.roomId, [session.accountId])).toEqual([session]);
    });

    it("an exit removes the session from every view and returns it", async () => {
      const { presence } = subject();
      const session = buildSession();
      await presence.enter([session]);
      expect(await presence.exit([keyOf(session)])).toEqual([session]);
      expect(await presence.sessionsOf(session.roomId, [session.accountId])).toEqual([]);
      expect(await listAll(presence, session.roomId, { limit: 10 })).toEqual([]);
      expect(await presence.roomsOfGateway(session.gatewayId)).toEqual([]);
      expect(await presence.gateways()).not.toContain(session.gatewayId);
    });

    it("exits are answered in the order asked, undefined for sessions that are not there", async () => {
      const { presence } = subject();
      const [first, second] = [buildSession(), buildSession()];
      await presence.enter([first, second]);
      const stranger = keyOf(buildSession({ roomId: first.roomId }));
      const elsewhere = { ...keyOf(first), roomId: second.roomId };
      const asked = [stranger, keyOf(second), elsewhere, keyOf(first)];
      expect(await presence.exit(asked)).toEqual([undefined, second, undefined, first]);
    });

    it("a second exit finds nothing and harms nobody", async () => {
      const { presence } = subject();
      const [gone, stays] = buildSessions(2);
      if (!gone || !stays) throw new Error("two sessions were built");
      await presence.enter([gone, stays]);
      await presence.exit([keyOf(gone)]);
      expect(await presence.exit([keyOf(gone)])).toEqual([undefined]);
      expect(await listAll(presence, stays.roomId, { limit: 10 })).toEqual([stays]);
    });

    it("entering again with the same session replaces it, in the indexes too", async () => {
      const { presence } = subject();
      const session = buildSession();
      const moved = { ...session, gatewayId: freshGatewayId(), accountId: freshAccountId(), nick: "moved" };
      await presence.enter([session]);
      await presence.enter([session]);
      await presence.enter([moved]);
      expect(await listAll(presence, session.roomId, { limit: 10 })).toEqual([moved]);
      expect(await presence.sessionsOf(session.roomId, [session.accountId])).toEqual([]);
      expect(await presence.sessionsOf(session.roomId, [moved.accountId])).toEqual([moved]);
      expect(await presence.roomsOfGateway(session.gatewayId)).toEqual([]);
      expect(await presence.roomsOfGateway(moved.gatewayId)).toEqual([session.roomId]);
      expect(await presence.reportCounts([reportOf(session, 0), reportOf(moved, 1)])).toEqual([0, 1]);
    });

    it("one session id in two rooms is two sessions", async () => {
      const { presence } = subject();
      const session = buildSession();
      const other = { ...session, roomId: freshRoomId() };
      await presence.enter([session, other]);
      await presence.exit([keyOf(session)]);
      expect(await presence.sessionsOf(other.roomId, [other.accountId])).toEqual([other]);
    });

    it("an account's sessions on several devices are all found, those of others and of other rooms are not", async () => {
      const { presence } = subject();
      const [accountId, roomId] = [freshAccountId(), freshRoomId()];
      const devices = buildSessions(3, { roomId, accountId });
      const second = buildSession({ roomId });
      await presence.enter([...devices, second, buildSession({ roomId }), buildSession({ accountId })]);
      expect(sortedSessions(await presence.sessionsOf(roomId, [accountId]))).toEqual(sortedSessions(devices));
      const both = await presence.sessionsOf(roomId, [second.accountId, freshAccountId(), accountId]);
      expect(sortedSessions(both)).toEqual(sortedSessions([...devices, second]));
    });

    it("nothing asked for is answered with nothing", async () => {
      const { presence } = subject();
      await presence.enter([]);
      expect(await presence.exit([])).toEqual([]);
      expect(await presence.sessionsOf(freshRoomId(), [])).toEqual([]);
      expect(await presence.reportCounts([])).toEqual([]);
      expect(await presence.occupancy([])).toEqual([]);
      expect(await presence.clearRoom(freshRoomId())).toBe(0);
    });

    it("clearing a room removes its sessions and counts, returns how many there were, and spares other rooms", async () => {
      const { presence } = subject();
      const gatewayId = freshGatewayId();
      const cleared = buildSessions(5, { gatewayId });
      const spared = buildSession({ gatewayId });
      const roomId = cleared[0]?.roomId ?? freshRoomId();
      await presence.enter([...cleared, spared]);
      await presence.reportCounts([{ roomId, gatewayId, persons: 5 }, reportOf(spared, 1)]);
      expect(await presence.clearRoom(roomId)).toBe(5);
      expect(await presence.clearRoom(roomId)).toBe(0);
      expect(await listAll(presence, roomId, { limit: 10 })).toEqual([]);
      expect(await presence.occupancy([roomId, spared.roomId])).toEqual([0, 1]);
      expect(await presence.roomsOfGateway(gatewayId)).toEqual([spared.roomId]);
      expect(await presence.exit(cleared.map(keyOf))).toEqual(cleared.map(() => undefined));
    });

    it("two thousand sessions enter and exit in one call each", async () => {
      const { presence } = subject();
      const gatewayId = freshGatewayId();
      const sessions = buildSessions(2_000, { gatewayId });
      const roomId = sessions[0]?.roomId ?? freshRoomId();
      await presence.enter(sessions);
      expect(await presence.reportCounts([{ roomId, gatewayId, persons: 1_900 }])).toEqual([2_000]);
      expect(await listAll(presence, roomId, { limit: 100 })).toEqual(sessions.toReversed());
      expect(await presence.exit(sessions.map(keyOf))).toEqual(sessions);
      expect(await listAll(presence, roomId, { limit: 100 })).toEqual([]);
    }, 30_000);
  });
}
