import type { plaza } from "@plaza/proto";
import { describe, expect, it } from "vitest";
import { enterRoom } from "../testing/entered-client.ts";

const type = {
  muted: 305,
  roleUpdated: 326,
  temporarilyMuted: 314,
  roomUpdated: 312,
  roomMuted: 318,
  roomUnmuted: 319,
};
const ada = { accountId: "ada", role: 4 };

/** A client in the room, and a way to have notifications published to it. */
async function follow() {
  const client = await enterRoom();
  const publish = (...notifications: plaza.v1.Notification.$Properties[]) => {
    const { server } = client;
    const from = server.log.length;
    for (const notification of notifications) server.notify(notification);
    server.deliver(from, server.log.length);
  };
  return { ...client, publish };
}

describe("[NT2] what the room is told", () => {
  it("changes the snapshot before the application hears of it, and nobody is forgotten to be counted", async () => {
    const { room, server, publish } = await follow();
    server.push({ occupancy: { roomId: 1, online: 7 } });
    const seen: unknown[] = [];
    room.on("notification", ({ type }) => seen.push([type, room.snapshot.name, room.snapshot.isMuted]));
    const renamed = { roomId: 1, name: "Salon", open: true };
    publish(
      { type: type.roomUpdated, room: renamed },
      { type: type.roomMuted, room: { ...renamed, muted: true } },
      { type: type.roomUnmuted, room: renamed },
    );
    expect(seen).toEqual([
      ["roomUpdated", "Salon", false],
      ["roomMuted", "Salon", true],
      ["roomUnmuted", "Salon", false],
    ]);
    expect(room.snapshot).toMatchObject({ isOpen: true, online: 7 });
  });

  it("changes this client's own standing, but not how it shows", async () => {
    const { room, publish } = await follow();
    const nick = room.self.nick;
    publish({
      type: type.roleUpdated,
      member: { accountId: "ada", role: 2, nick: "of the standing" },
      previousRole: 4,
    });
    publish({ type: type.muted, member: { accountId: "ada", role: 2, muted: true } });
    expect(room.self).toMatchObject({ accountId: "ada", role: "manager", isMuted: true, nick });
  });

  it("about others changes nothing here", async () => {
    const { room, publish } = await follow();
    const { self, snapshot } = room;
    publish({ type: type.muted, member: { accountId: "bob", role: 4, muted: true } });
    expect([room.self, room.snapshot]).toEqual([self, snapshot]);
  });

  it("shows nothing of a silent change, which only takes its place in the order", async () => {
    const { room, server, seen, time, commands } = await follow();
    const notified: string[] = [];
    room.on("notification", ({ type }) => notified.push(type));
    server.notify();
    server.notify({ type: type.roomMuted, room: { roomId: 1, muted: true } });
    server.notify();
    server.deliver(0, 1);
    server.deliver(1, 3);
    await time.advance(1_000);
    expect([seen, notified, room.position.seq, commands("recover")]).toEqual([[], ["roomMuted"], 3, []]);
  });

  it("carries its particulars, typed, and no others", async () => {
    const { room, publish } = await follow();
    const seen: unknown[] = [];
    room.on("notification", ({ member, previousRole, muteSeconds, room: changed }) =>
      seen.push({ member, previousRole, muteSeconds, room: changed }),
    );
    publish(
      { type: type.roleUpdated, member: { accountId: "bob", role: 2 }, previousRole: 4 },
      { type: type.temporarilyMuted, member: { accountId: "bob", temporaryMuteSeconds: 9 }, muteSeconds: 9 },
      { type: type.roomMuted, room: { roomId: 1, muted: true } },
    );
    expect(seen).toMatchObject([
      {
        member: { accountId: "bob", role: "manager" },
        previousRole: "visitor",
        muteSeconds: undefined,
        room: undefined,
      },
      { member: { accountId: "bob", temporaryMuteSeconds: 9 }, previousRole: undefined, muteSeconds: 9 },
      { member: undefined, room: { id: 1, isMuted: true } },
    ]);
  });
});

describe("[MU2] an own temporary mute", () => {
  const mute = { type: type.temporarilyMuted, member: { ...ada, temporaryMuteSeconds: 60 }, muteSeconds: 60 };

  it("runs down and ends without another word", async () => {
    const { room, time, publish } = await follow();
    publish(mute);
    const at = [room.self.temporaryMuteSeconds];
    for (const ms of [1, 999, 58_000, 999, 1, 60_000]) {
      await time.advance(ms);
      at.push(room.self.temporaryMuteSeconds);
    }
    expect(at).toEqual([60, 60, 59, 1, 1, 0, 0]);
  });

  it("leaves the member the same object for as long as it says the same", async () => {
    const { room, time, publish } = await follow();
    publish(mute);
    const before = room.self;
    await time.advance(500);
    expect(room.self).toBe(before);
    await time.advance(500);
    expect(room.self).not.toBe(before);
  });
});

describe("[RS1] resuming", () => {
  it("notifications that were missed do not overrule what the entry told", async () => {
    const { room, server, socket, time } = await follow();
    const seen: string[] = [];
    room.on("notification", (notification) => seen.push(notification.type));
    socket().drop();
    server.notify({ type: type.muted, member: { ...ada, muted: true } });
    server.notify({ type: type.roomMuted, room: { roomId: 1, muted: true } });
    // Both were taken back silently since; the entry says so.
    await time.advance(10);
    expect(seen).toEqual(["memberMuted", "roomMuted"]);
    expect([room.self.isMuted, room.snapshot.isMuted]).toEqual([false, false]);
  });

  it("notifications after it count again", async () => {
    const { room, socket, time, publish } = await follow();
    publish({ type: type.roomMuted, room: { roomId: 1, muted: true } });
    socket().drop();
    await time.advance(10);
    publish({ type: type.muted, member: { ...ada, muted: true } });
    expect(room.self.isMuted).toBe(true);
  });
});
