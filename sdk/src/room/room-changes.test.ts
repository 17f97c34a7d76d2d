import type { plaza } from "@plaza/proto";
import { describe, expect, it } from "vitest";
import type { Room } from "../room.ts";
import { codeOf, enterWithReply } from "../testing/entered-client.ts";

const member = { accountId: "bob", role: 2, muted: true, online: true, temporaryMuteSeconds: 5 };
const BOB = { accountId: "bob", role: "manager", isMuted: true, isOnline: true, temporaryMuteSeconds: 5 };
const told = { silent: false, extension: "" };
const OPTIONS = { silent: true, extension: "why" };

const MEMBER_CHANGES: [keyof plaza.v1.ClientFrame, (room: Room) => Promise<unknown>, object][] = [
  ["setMemberRole", (room) => room.members.setRole("bob", "manager", OPTIONS), { role: 2, notification: OPTIONS }],
  ["setMemberRole", (room) => room.members.setRole("bob", "visitor"), { role: 4, notification: told }],
  [
    "setMemberBlocked",
    (room) => room.members.setBlocked("bob", true, OPTIONS),
    { blocked: true, notification: OPTIONS },
  ],
  ["setMemberBlocked", (room) => room.members.setBlocked("bob", false), { blocked: false, notification: told }],
  ["setMemberMuted", (room) => room.members.setMuted("bob", true, OPTIONS), { muted: true, notification: OPTIONS }],
  [
    "setMemberTemporaryMute",
    (room) => room.members.setTemporaryMute("bob", 60, OPTIONS),
    { durationSeconds: 60, notification: OPTIONS },
  ],
];

describe("changes of members", () => {
  it.each(MEMBER_CHANGES)("[PM1] %s is one command, answered with the member", async (name, change, fields) => {
    const { room, commands } = await enterWithReply({ member });
    expect(await change(room)).toMatchObject(BOB);
    expect(commands(name)[0]?.[name]).toMatchObject({ roomId: 1, accountId: "bob", ...fields });
  });

  it("[RE1] remove sends the account out", async () => {
    const { room, commands } = await enterWithReply({ removedMember: { roomId: 1, accountId: "bob" } });
    expect(await room.members.remove("bob", { extension: "bye" })).toBeUndefined();
    expect(commands("removeMember")[0]?.removeMember).toMatchObject({
      roomId: 1,
      accountId: "bob",
      notification: { silent: false, extension: "bye" },
    });
  });

  it.each([0.5, -1, 2 ** 32, 2_592_001, Number.NaN])("[MU2] %d is no duration of a mute", async (seconds) => {
    const { room, commands } = await enterWithReply({ member });
    expect(await codeOf(room.members.setTemporaryMute("bob", seconds))).toBe("badArgument");
    expect(commands("setMemberTemporaryMute")).toEqual([]);
  });

  it.each([
    [121, "forbidden"],
    [134, "nothingToChange"],
    [135, "fixedMemberLimit"],
  ])("a refusal with %i rejects as %s", async (code, name) => {
    const { room } = await enterWithReply({ error: { code, message: "no" } });
    expect(await codeOf(room.members.setRole("bob", "manager"))).toBe(name);
  });
});

describe("changes of the room", () => {
  it("[MU3] setMuted answers with the room", async () => {
    const { room, commands } = await enterWithReply({ room: { roomId: 1, muted: true, online: 4 } });
    expect(await room.setMuted(true, OPTIONS)).toMatchObject({ id: 1, isMuted: true, online: 4 });
    expect(commands("setRoomMuted")[0]?.setRoomMuted).toMatchObject({ roomId: 1, muted: true, notification: OPTIONS });
  });

  it("[RI1] update sends the fields that are given, empty ones too", async () => {
    const { room, commands } = await enterWithReply({ room: { roomId: 1, name: "Renamed" } });
    expect(await room.update({ announcement: "", queueLevel: 0 })).toMatchObject({ name: "Renamed" });
    const sent = commands("updateRoom")[0]?.updateRoom;
    expect(sent).toMatchObject({ roomId: 1, announcement: "", queueLevel: 0, notification: told });
    expect([sent?.name, sent?.liveUrl, sent?.extension, sent?.slowModeSeconds]).toEqual([null, null, null, null]);
  });

  it("[SM1] update sets slow mode, and ends it", async () => {
    const { room, commands } = await enterWithReply({ room: { roomId: 1, slowModeSeconds: 30 } });
    expect((await room.update({ slowModeSeconds: 30 })).slowModeSeconds).toBe(30);
    await room.update({ slowModeSeconds: 0 });
    expect(commands("updateRoom").map(({ updateRoom }) => updateRoom?.slowModeSeconds)).toEqual([30, 0]);
  });

  it.each([0.5, -1, 121, Number.NaN])("[SM1] %d are no seconds of slow mode", async (slowModeSeconds) => {
    const { room, commands } = await enterWithReply({ room: {} });
    expect(await codeOf(room.update({ slowModeSeconds }))).toBe("badArgument");
    expect(commands("updateRoom")).toEqual([]);
  });
});

describe("changes of oneself", () => {
  it("[OI1] updateSelf shows at once, and in later entries", async () => {
    const { room, commands, socket, time } = await enterWithReply({ member: { accountId: "ada", nick: "Countess" } });
    expect(await room.updateSelf({ nick: "Countess" }, { persistent: true, silent: true })).toMatchObject({
      nick: "Countess",
    });
    expect(commands("updateSelf")[0]?.updateSelf).toMatchObject({
      nick: "Countess",
      persistent: true,
      notification: { silent: true, extension: "" },
    });
    expect(commands("updateSelf")[0]?.updateSelf?.avatar).toBeNull();
    expect(room.self).toMatchObject({ accountId: "ada", nick: "Countess", role: "visitor" });
    socket().drop();
    await time.advance(10);
    expect(commands("connect").at(-1)?.connect?.rooms?.[0]).toMatchObject({ nick: "Countess" });
  });

  it("[OI1] updateSelf that is refused changes nothing", async () => {
    const { room, commands, socket, time } = await enterWithReply({ error: { code: 121, message: "no" } });
    expect(await codeOf(room.updateSelf({ nick: "Countess" }))).toBe("forbidden");
    expect(room.self.nick).not.toBe("Countess");
    socket().drop();
    await time.advance(10);
    expect(commands("connect").at(-1)?.connect?.rooms?.[0]).toMatchObject({ nick: "Ada" });
  });
});

describe("speaking where one may not", () => {
  it.each([
    [124, "blocked"],
    [125, "muted"],
    [126, "temporarilyMuted"],
    [127, "roomMuted"],
    [128, "tagMuted"],
    [129, "slowMode"],
    [146, "prioritySpent"],
  ])("a message refused with %i rejects at once as %s, with the time that it lasts", async (code, name) => {
    const { room } = await enterWithReply({ error: { code, message: "quiet", retryAfterMs: 2_000 } });
    const refusal = room.sendText("x").catch((error: unknown) => error);
    expect(await refusal).toMatchObject({ code: name, retryAfterMs: 2_000 });
  });
});
