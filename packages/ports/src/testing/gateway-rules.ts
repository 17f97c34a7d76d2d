import { describe, expect, it } from "vitest";
import { freshGatewayId, freshRoomId } from "./fresh-ids.ts";
import type { PresenceStoreSetup } from "./presence-store-contract.ts";
import { buildSession, buildSessions, listAll, reportOf, sortedSessions } from "./session-builder.ts";
import { useSubject } from "./use-subject.ts";

export function gatewayRules(setup: PresenceStoreSetup): void {
  describe("gateways and counts", () => {
    const subject = useSubject(setup);

    it("a report replaces the former one of that gateway in that room", async () => {
      const { presence } = subject();
      const [roomId, gatewayId] = [freshRoomId(), freshGatewayId()];
      await presence.reportCounts([{ roomId, gatewayId, persons: 7 }]);
      await presence.reportCounts([{ roomId, gatewayId, persons: 7 }]);
      expect(await presence.occupancy([roomId])).toEqual([7]);
      await presence.reportCounts([{ roomId, gatewayId, persons: 3 }]);
      expect(await presence.occupancy([roomId])).toEqual([3]);
    });

    it("occupancy sums the gateways of each room, in the order asked, 0 for rooms without a report", async () => {
      const { presence } = subject();
      const [first, second, empty] = [freshRoomId(), freshRoomId(), freshRoomId()];
      const [one, two] = [freshGatewayId(), freshGatewayId()];
      await presence.reportCounts([
        { roomId: first, gatewayId: one, persons: 10 },
        { roomId: first, gatewayId: two, persons: 200_000 },
        { roomId: second, gatewayId: two, persons: 1 },
      ]);
      expect(await presence.occupancy([second, empty, first, second])).toEqual([1, 0, 200_010, 1]);
    });

    it("a report of 0 persons removes the gateway from the room when it has no session there", async () => {
      const { presence } = subject();
      const [roomId, gatewayId] = [freshRoomId(), freshGatewayId()];
      await presence.reportCounts([{ roomId, gatewayId, persons: 1 }]);
      expect(await presence.roomsOfGateway(gatewayId)).toEqual([roomId]);
      await presence.reportCounts([{ roomId, gatewayId, persons: 0 }]);
      expect(await presence.occupancy([roomId])).toEqual([0]);
      expect(await presence.roomsOfGateway(gatewayId)).toEqual([]);
      expect(await presence.gateways()).not.toContain(gatewayId);
    });

    it("a report of 0 persons leaves the gateway's sessions, an exit leaves its count", async () => {
      const { presence } = subject();
      const session = buildSession();
      await presence.enter([session]);
      await presence.reportCounts([reportOf(session, 1)]);
      await presence.reportCounts([reportOf(session, 0)]);
      expect(await presence.roomsOfGateway(session.gatewayId)).toEqual([session.roomId]);
      await presence.reportCounts([reportOf(session, 1)]);
      await presence.exit([session]);
      expect(await presence.roomsOfGateway(session.gatewayId)).toEqual([session.roomId]);
      expect(await presence.occupancy([session.roomId])).toEqual([1]);
    });

    it("a report is answered with the sessions known of that gateway in that room, in the order asked", async () => {
      const { presence } = subject();
      const gatewayId = freshGatewayId();
      const three = buildSessions(3, { gatewayId });
      const [one] = buildSessions(1, { gatewayId });
      const [roomId, otherId] = [three[0]?.roomId ?? freshRoomId(), one?.roomId ?? freshRoomId()];
      await presence.enter([...three, ...(one ? [one] : []), buildSession({ roomId })]);
      const reports = [otherId, freshRoomId(), roomId].map((id) => ({ roomId: id, gatewayId, persons: 1 }));
      expect(await presence.reportCounts(reports)).toEqual([1, 0, 3]);
    });

    it("a gateway with sessions or counts is listed once, with exactly its rooms", async () => {
      const { presence } = subject();
      const gatewayId = freshGatewayId();
      const sessions = [buildSession({ gatewayId }), buildSession({ gatewayId })];
      const counted = freshRoomId();
      await presence.enter([...sessions, ...buildSessions(2, { gatewayId, roomId: counted })]);
      await presence.reportCounts([{ roomId: counted, gatewayId, persons: 2 }]);
      const rooms = [...sessions.map((session) => session.roomId), counted];
      expect((await presence.roomsOfGateway(gatewayId)).toSorted()).toEqual(rooms.toSorted());
      const listed = await presence.gateways();
      expect(listed.filter((id) => id === gatewayId)).toHaveLength(1);
    });

    it("an unknown gateway has no rooms", async () => {
      expect(await subject().presence.roomsOfGateway(freshGatewayId())).toEqual([]);
    });

    it("removing a gateway from a room returns its sessions and removes its count", async () => {
      const { presence } = subject();
      const [roomId, gatewayId] = [freshRoomId(), freshGatewayId()];
      const sessions = buildSessions(3, { roomId, gatewayId });
      const accountIds = sessions.map((session) => session.accountId);
      await presence.enter(sessions);
      await presence.reportCounts([{ roomId, gatewayId, persons: 3 }]);
      expect(sortedSessions(await presence.removeGateway(roomId, gatewayId))).toEqual(sortedSessions(sessions));
      expect(await listAll(presence, roomId, { limit: 10 })).toEqual([]);
      expect(await presence.sessionsOf(roomId, accountIds)).toEqual([]);
      expect(await presence.occupancy([roomId])).toEqual([0]);
      expect(await presence.gateways()).not.toContain(gatewayId);
      expect(await presence.removeGateway(roomId, gatewayId)).toEqual([]);
    });

    it("removing a gateway spares other gateways in the room and its own sessions in other rooms", async () => {
      const { presence } = subject();
      const [roomId, gatewayId] = [freshRoomId(), freshGatewayId()];
      const gone = buildSession({ roomId, gatewayId });
      const neighbour = buildSession({ roomId });
      const elsewhere = buildSession({ gatewayId });
      await presence.enter([gone, neighbour, elsewhere]);
      await presence.reportCounts([reportOf(gone, 1), reportOf(neighbour, 20), reportOf(elsewhere, 300)]);
      expect(await presence.removeGateway(roomId, gatewayId)).toEqual([gone]);
      expect(await listAll(presence, roomId, { limit: 10 })).toEqual([neighbour]);
      expect(await presence.occupancy([roomId, elsewhere.roomId])).toEqual([20, 300]);
      expect(await presence.roomsOfGateway(gatewayId)).toEqual([elsewhere.roomId]);
      expect(await presence.roomsOfGateway(neighbour.gatewayId)).toEqual([roomId]);
    });

    it("a session that moved to another gateway survives the removal of the first", async () => {
      const { presence } = subject();
      const session = buildSession();
      const moved = { ...session, gatewayId: freshGatewayId() };
      await presence.enter([session]);
      await presence.enter([moved]);
      expect(await presence.removeGateway(session.roomId, session.gatewayId)).toEqual([]);
      expect(await listAll(presence, session.roomId, { limit: 10 })).toEqual([moved]);
    });

    it("a gateway with two thousand sessions is removed in one call", async () => {
      const { presence } = subject();
      const gatewayId = freshGatewayId();
      const sessions = buildSessions(2_000, { gatewayId });
      const roomId = sessions[0]?.roomId ?? freshRoomId();
      await presence.enter(sessions);
      expect(sortedSessions(await presence.removeGateway(roomId, gatewayId))).toEqual(sortedSessions(sessions));
      expect(await presence.roomsOfGateway(gatewayId)).toEqual([]);
    }, 30_000);
  });
}
