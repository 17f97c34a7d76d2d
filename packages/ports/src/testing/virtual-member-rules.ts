import { describe, expect, it } from "vitest";
import { DEFAULT_RECENT_LOG_LIMITS } from "../recent-log.ts";
import { accountIdOf, freshAccountId } from "./fresh-ids.ts";
import { buildMember, buildRoom, buildVirtualMember, sortedMembers } from "./room-builder.ts";
import { commitStep, loadRoom } from "./room-step.ts";
import type { RoomStoreSetup, RoomStoreSubject } from "./room-store-contract.ts";
import { useSubject } from "./use-subject.ts";

export function virtualMemberRules(setup: RoomStoreSetup): void {
  describe("virtual members", () => {
    const subject = useSubject(() => setup(DEFAULT_RECENT_LOG_LIMITS));

    it("they are put, replaced and removed by account, and each of that grows the version by one", async () => {
      const { rooms } = subject();
      const roomId = await createRoom(subject());
      const [stays, goes, changes] = [buildVirtualMember(), buildVirtualMember(), buildVirtualMember()];
      const putVirtualMembers = [stays, goes, changes];
      expect(await commitStep(rooms, roomId, { changes: { putVirtualMembers } })).toMatchObject({ version: 2 });
      const changed = { ...changes, nick: "房间 🎉 \u0000 \" ' \\ \n", expiresAtMs: 7 };
      await commitStep(rooms, roomId, { changes: { putVirtualMembers: [changed] } });
      const removeVirtualMembers = [goes.accountId, freshAccountId()];
      expect(await commitStep(rooms, roomId, { changes: { removeVirtualMembers } })).toMatchObject({ version: 4 });
      const { virtualMembers } = await loadRoom(rooms, roomId);
      expect(sortedMembers(virtualMembers)).toEqual(sortedMembers([stays, changed]));
    });

    it("one that is removed and put in one commit stays", async () => {
      const { rooms } = subject();
      const roomId = await createRoom(subject());
      const robot = buildVirtualMember();
      const changes = { putVirtualMembers: [robot], removeVirtualMembers: [robot.accountId] };
      await commitStep(rooms, roomId, { changes });
      expect((await loadRoom(rooms, roomId)).virtualMembers).toEqual([robot]);
    });

    it("a member and a virtual member of one account do not touch each other", async () => {
      const { rooms } = subject();
      const roomId = await createRoom(subject());
      const { accountId } = buildMember();
      const [member, robot] = [buildMember({ accountId }), buildVirtualMember({ accountId })];
      await commitStep(rooms, roomId, { changes: { putMembers: [member], putVirtualMembers: [robot] } });
      expect(await loadRoom(rooms, roomId)).toMatchObject({ members: [member], virtualMembers: [robot] });
      await commitStep(rooms, roomId, { changes: { removeMembers: [accountId] } });
      expect(await loadRoom(rooms, roomId)).toMatchObject({ members: [], virtualMembers: [robot] });
    });

    it("ten thousand are put, loaded and removed in one commit each", async () => {
      const { rooms } = subject();
      const roomId = await createRoom(subject());
      const robots = Array.from({ length: 10_000 }, (_, i) =>
        buildVirtualMember({ accountId: accountIdOf(`robot-${i}`), nick: `nick ${i}` }),
      );
      await commitStep(rooms, roomId, { changes: { putVirtualMembers: robots } });
      expect(sortedMembers((await loadRoom(rooms, roomId)).virtualMembers)).toEqual(sortedMembers(robots));
      const removeVirtualMembers = robots.map(({ accountId }) => accountId);
      await commitStep(rooms, roomId, { changes: { removeVirtualMembers } });
      expect((await loadRoom(rooms, roomId)).virtualMembers).toEqual([]);
    }, 30_000);
  });
}

async function createRoom({ rooms }: RoomStoreSubject) {
  const room = buildRoom();
  await rooms.create(room, []);
  return room.roomId;
}
