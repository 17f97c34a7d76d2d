import type { plaza } from "@plaza/proto";
import { describe, expect, it } from "vitest";
import { codeOf, enterRoom, enterRoomAt } from "../testing/entered-client.ts";
import { RoomServer } from "../testing/room-server.ts";

describe("history and members", () => {
  const publications = [3, 2, 1].map((seq) => ({ seq, timeMs: seq, message: { text: String(seq) } }));

  async function enterWithReplies(reply: (frame: plaza.v1.ClientFrame) => Omit<plaza.v1.Reply.$Properties, "id">) {
    const server = new RoomServer();
    return enterRoomAt(server, {
      handle: (frame, peer) => {
        if (frame.connect ?? frame.enterRoom) server.handle(frame, peer);
        else peer.reply(frame.id, reply(frame));
      },
    });
  }

  it("[HS1] a page before a sequence comes oldest first", async () => {
    const { room, commands } = await enterWithReplies(() => ({ historyPage: { publications, hasMore: true } }));
    const page = await room.history({ before: { seq: 4 }, limit: 3, types: ["text", "custom"] });
    expect([page.publications.map(({ seq }) => seq), page.hasMore]).toEqual([[1, 2, 3], true]);
    expect(commands("queryHistory")[0]?.queryHistory).toMatchObject({
      seq: 4,
      ascending: false,
      limit: 3,
      types: [0, 100],
    });
  });

  it("[HS1] a page after a time asks in ascending order", async () => {
    const ascending = publications.toReversed();
    const { room, commands } = await enterWithReplies(() => ({ historyPage: { publications: ascending } }));
    const page = await room.history({ after: { timeMs: 77 } });
    expect([page.publications.map(({ seq }) => seq), page.hasMore]).toEqual([[1, 2, 3], false]);
    expect(commands("queryHistory")[0]?.queryHistory).toMatchObject({ timeMs: 77, ascending: true });
  });

  it("[ML1] lists and gets members", async () => {
    const members = [{ accountId: "bob", role: 2, online: true, devices: [{ clientType: 16, enteredAtMs: 5 }] }];
    const { room, commands } = await enterWithReplies((frame) =>
      frame.listMembers ? { memberPage: { members, nextPageToken: "t" } } : { memberList: { members } },
    );
    const page = await room.members.list({ roles: ["manager"], onlyOnline: true, limit: 5 });
    expect(page).toMatchObject({
      members: [{ accountId: "bob", role: "manager", isOnline: true }],
      nextPageToken: "t",
    });
    expect(commands("listMembers")[0]?.listMembers).toMatchObject({ roles: [2], onlyOnline: true, limit: 5 });
    expect((await room.members.get(["bob"]))[0]?.devices).toEqual([{ clientType: "web", enteredAtMs: 5 }]);
  });

  it("[ML1] filters by standing and tag", async () => {
    const { room, commands } = await enterWithReplies(() => ({ memberPage: {} }));
    await room.members.list({ onlyBlocked: true, onlyMuted: true, tag: "vip" });
    await room.members.list();
    expect(commands("listMembers").map(({ listMembers }) => listMembers)).toMatchObject([
      { onlyBlocked: true, onlyMuted: true, tag: "vip" },
      { onlyBlocked: false, onlyMuted: false, tag: "" },
    ]);
  });

  it("[TG1] counts who holds a tag", async () => {
    const { room, commands } = await enterWithReplies(() => ({ tagCount: { tag: "vip", members: 12 } }));
    expect(await room.members.countWithTag("vip")).toBe(12);
    expect(commands("countMembersWithTag")[0]?.countMembersWithTag).toMatchObject({ roomId: 1, tag: "vip" });
  });

  it("[HS1] [TG1] history by tags names them", async () => {
    const { room, commands } = await enterWithReplies(() => ({ historyPage: {} }));
    await room.history({ tags: ["vip", "de"] });
    expect(commands("queryHistory")[0]?.queryHistory?.tags).toEqual(["vip", "de"]);
  });

  it("[TG1] [VM1] a member shows its tags, and a virtual one its end", async () => {
    const member = { accountId: "bot", role: 6, tags: ["a"], notifyTargetTags: "x", updatedAtMs: 1, expiresAtMs: 2 };
    const { room } = await enterWithReplies(() => ({
      memberList: { members: [member, { accountId: "bob", role: 4 }] },
    }));
    expect(await room.members.get(["bot", "bob"])).toMatchObject([
      { role: "virtualMember", tags: ["a"], notifyTargetTags: "x", updatedAtMs: 1, expiresAtMs: 2 },
      { tags: [], notifyTargetTags: "", updatedAtMs: 0, expiresAtMs: 0 },
    ]);
  });

  it("reads the room anew", async () => {
    const { room } = await enterWithReplies(() => ({ room: { roomId: 1, name: "Renamed", online: 3 } }));
    expect(await room.info()).toMatchObject({ id: 1, name: "Renamed", online: 3 });
  });

  it("a question while there is no connection rejects as disconnected", async () => {
    const { room, socket } = await enterRoom();
    socket().drop();
    expect(await codeOf(room.history())).toBe("disconnected");
  });
});
