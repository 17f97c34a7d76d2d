import { describe, expect, it } from "vitest";
import type { EnterOptions } from "../enter-options.ts";
import { codeOf, enterRoomAt, enterWithReply, notify } from "../testing/entered-client.ts";
import { RoomServer } from "../testing/room-server.ts";

const OPTIONS = { silent: true, extension: "why" };
const VIP = '{"tag":"vip"}';
const HERE = { place: { x: 1, y: 2, z: 3 }, distance: 10 };

/** A client in the room with these options, whose later commands are answered with its own tags. */
async function enterAs(
  enter: EnterOptions,
  tags: { readonly tags?: string[]; readonly notifyTargetTags?: string } = {},
) {
  const server = new RoomServer();
  const entered = await enterRoomAt(server, {
    enter,
    handle: (frame, peer) => {
      if (frame.connect ?? frame.enterRoom) server.handle(frame, peer);
      else if (frame.updateTags) peer.reply(frame.id, { member: { accountId: "ada", role: 4, ...tags } });
      else peer.reply(frame.id, { updatedLocation: { roomId: 1 } });
    },
  });
  const entry = () => entered.commands("connect").at(-1)?.connect?.rooms?.[0];
  const reenter = async () => {
    entered.socket().drop();
    await entered.time.advance(10);
    return entry();
  };
  return { ...entered, entry, reenter };
}

describe("entering", () => {
  it("[TG1] [PL1] carries tags, their expression and where one listens", async () => {
    const { entry } = await enterAs({ tags: ["vip", "de"], notifyTargetTags: VIP, listening: HERE });
    const tags = { tags: ["vip", "de"], notifyTargetTags: VIP };
    expect(entry()).toMatchObject({ tags, listening: HERE });
  });

  it("[TG1] [PL1] without them carries nothing of the kind", async () => {
    const { entry } = await enterAs({ nick: "Ada" });
    expect(entry()).toMatchObject({ nick: "Ada", tags: null, listening: null });
  });

  it("[TG1] an empty expression is everyone, an absent one is left to the server", async () => {
    expect((await enterAs({ notifyTargetTags: "" })).entry()?.tags).toMatchObject({ tags: [], notifyTargetTags: "" });
    expect((await enterAs({ tags: ["a"] })).entry()?.tags).toMatchObject({ tags: ["a"], notifyTargetTags: null });
  });
});

describe("updateTags", () => {
  it("[TG1] shows at once, and in later entries", async () => {
    const told = { tags: ["b"], notifyTargetTags: '{"tag":"b"}' };
    const { room, commands, reenter } = await enterAs({ tags: ["a"], notifyTargetTags: VIP, listening: HERE }, told);
    expect(await room.updateTags({ tags: ["b"] }, OPTIONS)).toMatchObject({ accountId: "ada", ...told });
    const sent = { roomId: 1, tags: { tags: ["b"], notifyTargetTags: null }, notification: OPTIONS };
    expect(commands("updateTags")[0]?.updateTags).toMatchObject(sent);
    expect(room.self).toMatchObject(told);
    expect(await reenter()).toMatchObject({ tags: sent.tags, listening: HERE });
  });

  it("[TG1] with nothing leaves no tags", async () => {
    const { room, reenter } = await enterAs({ tags: ["a"] });
    await room.updateTags({});
    expect([room.self.tags, (await reenter())?.tags]).toEqual([[], null]);
  });

  it("[TG1] by another device or the server counts for later entries too", async () => {
    const { room, server, reenter } = await enterAs({ tags: ["a"] });
    const tags = { tags: ["b"], notifyTargetTags: '{"tag":"b"}' };
    notify(server, { type: 325, member: { accountId: "bob", tags: ["x"] } });
    expect(room.self.tags).toEqual([]);
    notify(server, { type: 325, member: { accountId: "ada", role: 4, ...tags } });
    expect(room.self).toMatchObject(tags);
    expect((await reenter())?.tags).toMatchObject(tags);
  });

  it("[TG1] a notification about something else leaves the tags alone", async () => {
    const { room, server, reenter } = await enterAs({ tags: ["a"] }, { tags: ["a"] });
    await room.updateTags({ tags: ["a"] });
    notify(server, { type: 305, member: { accountId: "ada", role: 4, muted: true } });
    expect(room.self).toMatchObject({ isMuted: true, tags: ["a"] });
    expect((await reenter())?.tags).toMatchObject({ tags: ["a"] });
  });
});

describe("updateLocation", () => {
  it("[PL1] moves this session, also in later entries", async () => {
    const { room, commands, reenter } = await enterAs({ nick: "Ada" });
    await room.updateLocation(HERE);
    expect(commands("updateLocation")[0]?.updateLocation).toMatchObject({ roomId: 1, listening: HERE });
    expect(await reenter()).toMatchObject({ nick: "Ada", listening: HERE });
  });

  it("[PL1] to nowhere listens everywhere", async () => {
    const { room, commands, reenter } = await enterAs({ listening: HERE });
    await room.updateLocation(undefined);
    expect(commands("updateLocation")[0]?.updateLocation?.listening).toBeNull();
    expect((await reenter())?.listening).toBeNull();
  });

  it("[PL1] that is refused changes nothing", async () => {
    const { room, commands, socket, time } = await enterWithReply({ error: { code: 102, message: "distance" } });
    expect(await codeOf(room.updateLocation(HERE))).toBe("badArgument");
    socket().drop();
    await time.advance(10);
    expect(commands("connect").at(-1)?.connect?.rooms?.[0]?.listening).toBeNull();
  });
});

describe("mutes of a tag", () => {
  it("[TG2] setTagMute answers with the seconds", async () => {
    const { room, commands } = await enterWithReply({ tagMute: { tag: "vip", seconds: 60 } });
    expect(await room.setTagMute("vip", 60, OPTIONS)).toEqual({ tag: "vip", seconds: 60 });
    await room.setTagMute("vip", 0, { notifyTargetTags: "" });
    expect(commands("setTagMute").map(({ setTagMute }) => setTagMute)).toMatchObject([
      { roomId: 1, tag: "vip", durationSeconds: 60, notification: OPTIONS, notifyTargetTags: null },
      { durationSeconds: 0, notification: { silent: false }, notifyTargetTags: "" },
    ]);
  });

  it.each([0.5, -1, 2 ** 32, 2_592_001, Number.NaN])("[TG2] %d is no duration of a mute", async (seconds) => {
    const { room, commands } = await enterWithReply({ tagMute: {} });
    expect(await codeOf(room.setTagMute("vip", seconds))).toBe("badArgument");
    expect(commands("setTagMute")).toEqual([]);
  });

  it("[TG2] run down in the snapshot, which is the same object while it says the same", async () => {
    const { room, server, time } = await enterWithReply({});
    notify(server, { type: 321, tag: "vip", muteSeconds: 2 });
    const before = room.snapshot;
    const at = [before.tagMutes];
    await time.advance(999);
    expect(room.snapshot).toBe(before);
    for (const ms of [1, 999, 1]) {
      await time.advance(ms);
      at.push(room.snapshot.tagMutes);
    }
    expect(at.map((mutes) => mutes.map(({ seconds }) => seconds))).toEqual([[2], [1], [1], []]);
  });

  it("[TG2] are as the room says, each the last that was set", async () => {
    const { room, server } = await enterWithReply({});
    const tagMutes = [{ tag: "a", seconds: 9 }];
    notify(server, { type: 312, room: { roomId: 1, tagMutes } });
    notify(server, { type: 321, tag: "b", muteSeconds: 5 }, { type: 321, tag: "a", muteSeconds: 3 });
    notify(server, { type: 322, tag: "b", muteSeconds: 5 });
    expect(room.snapshot.tagMutes).toEqual([{ tag: "a", seconds: 3 }]);
    notify(server, { type: 322, tag: "a", muteSeconds: 3, room: { roomId: 1 } });
    expect(room.snapshot.tagMutes).toEqual([]);
  });
});
