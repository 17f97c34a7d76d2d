import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { settle, textsOf, untilSeen } from "../support/seen.ts";
import type { Stage } from "../support/stage.ts";
import { until } from "../support/until.ts";

const VIP = JSON.stringify({ tag: "vip" });
const HERE = { x: 0, y: 0, z: 0 };

/** Messages that are not for everybody. */
export function audienceRules(stage: Stage): void {
  it("[MS6] a directed message reaches every device of its receivers and nobody else, and is kept nowhere", async () => {
    const { roomId, creator } = await stage.room();
    const account = await stage.account();
    const phone = await stage.rovingViewer({ roomId, account });
    const tablet = await stage.viewer({ roomId, account, gateway: 1 });
    const others = [creator, await stage.viewer({ roomId }), await stage.viewer({ roomId, gateway: 1 })];
    const receivers = [account.accountId];
    const receipt = await creator.room.sendText("psst", { receivers });
    expect(receipt).toMatchObject({ position: { seq: 0 }, isStored: false, isAbandoned: false });
    const form = { roomid: roomId, fromAccid: creator.room.self.accountId, msgId: randomUUID(), msgType: 0 };
    const toAccids = JSON.stringify(receivers);
    await stage.api.succeed("chatroom/sendMsgToSomeone.action", { ...form, toAccids, attach: "from the house" });
    await untilSeen("from the house", [phone, tablet]);
    await settle(others);
    for (const { messages } of [phone, tablet]) {
      expect(messages).toMatchObject(["psst", "from the house"].map((text) => ({ text, seq: 0, isDirected: true })));
    }
    expect(others.map(({ messages }) => messages)).toEqual([[], [], []]);
    phone.uplink.cut();
    await until("the phone is away", async () => {
      const [member] = await creator.room.members.get(receivers);
      return member?.devices.length === 1;
    });
    await creator.room.sendText("too late", { receivers });
    await creator.room.sendText("for all");
    phone.uplink.restore(1);
    await untilSeen("for all", [phone, ...others]);
    expect(textsOf(phone.messages)).toEqual(["psst", "from the house", "for all"]);
    expect(phone.lostContinuity()).toBe(0);
    await until("history has the public one alone", async () => {
      const { publications } = await phone.room.history({ types: ["text"] });
      return textsOf(publications).join() === "for all";
    });
  });

  it("[TG1] who matches the tags gets the message, live, recovered and from history, and nobody sees a gap", async () => {
    const { roomId, creator } = await stage.room();
    const enter = (tags: readonly string[]) => ({ roomId, enter: { tags } });
    const vips = [await stage.viewer(enter(["vip", "de"])), await stage.viewer({ ...enter(["vip"]), gateway: 1 })];
    const others = [await stage.viewer(enter(["de"])), await stage.viewer({ roomId, gateway: 1 }), creator];
    const awayVip = await stage.rovingViewer({ ...enter(["vip"]), gateway: 1 });
    const awayOther = await stage.rovingViewer({ roomId });
    for (const { uplink } of [awayVip, awayOther]) uplink.cut();
    await creator.room.sendText("one");
    await creator.room.sendText("for vips", { targetTags: VIP });
    const both = '{"tag":"v.*","matchType":"regex"} and {"tag":"de"}';
    await creator.room.sendText("for german vips", { targetTags: both });
    const server = { roomid: roomId, fromAccid: creator.room.self.accountId, msgId: randomUUID(), msgType: 0 };
    await stage.api.succeed("chatroom/sendMsg.action", { ...server, attach: "for vips too", notifyTargetTags: VIP });
    const last = await creator.room.sendText("two");
    awayVip.uplink.restore(0);
    awayOther.uplink.restore(1);
    const everybody = [...vips, ...others, awayVip, awayOther];
    await untilSeen("two", everybody);
    expect(vips.map(({ messages }) => textsOf(messages))).toEqual([
      ["one", "for vips", "for german vips", "for vips too", "two"],
      ["one", "for vips", "for vips too", "two"],
    ]);
    expect(textsOf(awayVip.messages)).toEqual(["one", "for vips", "for vips too", "two"]);
    for (const { messages } of [...others, awayOther]) expect(textsOf(messages)).toEqual(["one", "two"]);
    for (const { room, lostContinuity } of everybody) {
      expect(room.position).toEqual(last.position);
      expect(lostContinuity()).toBe(0);
    }
    await until("history by tags has the same", async () => {
      const { publications } = await creator.room.history({ tags: ["vip"], types: ["text"] });
      return textsOf(publications).join() === "one,for vips,for vips too,two";
    });
    const byTags = await stage.api.succeed("history/queryTagHistoryMsg.action", { roomId, tags: '["de"]', reverse: 1 });
    expect((byTags.msgs as { readonly body: string }[]).map(({ body }) => body)).toEqual(["one", "two"]);
  });

  it("[TG1] tags change while somebody is in the room, and say whom the own messages reach", async () => {
    const { roomId, creator } = await stage.room();
    const account = await stage.account();
    const [phone, tablet] = [
      await stage.viewer({ roomId, account }),
      await stage.viewer({ roomId, account, gateway: 1 }),
    ];
    const vip = await stage.viewer({ roomId, gateway: 1, enter: { tags: ["vip"] } });
    await phone.room.updateTags({ tags: ["vip"] }, { extension: "promoted" });
    await until("the room was told", () => creator.notifications.length === 1);
    expect(creator.notifications[0]).toMatchObject({
      type: "tagsUpdated",
      targets: [account.accountId],
      extension: "promoted",
      tags: { tags: ["vip"] },
    });
    expect(await creator.room.members.countWithTag("vip")).toBe(2);
    expect((await creator.room.members.list({ tag: "vip" })).members).toHaveLength(2);
    await tablet.room.sendText("among us");
    await creator.room.sendText("for vips", { targetTags: VIP });
    await untilSeen("for vips", [phone, tablet, vip]);
    expect(textsOf(vip.messages)).toEqual(["among us", "for vips"]);
    const form = { roomId, accid: account.accountId, tags: '["guest"]', notifyTargetTags: VIP };
    await stage.api.succeed("chatroom/updateChatRoomRoleTag.action", form);
    const count = await stage.api.succeed("chatroom/tagMembersCount.action", { roomid: roomId, tag: "guest" });
    expect(count).toMatchObject({ data: { tag: "guest", onlineUserCount: 1 } });
    const guests = await stage.api.succeed("chatroom/tagMembersQuery.action", {
      roomid: roomId,
      tag: "guest",
      limit: 10,
    });
    expect(guests).toMatchObject({
      desc: { data: [{ accid: account.accountId, tags: '["guest"]', notifyTargetTags: VIP }] },
    });
    await tablet.room.sendText("from a guest");
    await creator.room.sendText("for all");
    await untilSeen("for all", [phone, tablet, vip, creator]);
    expect(textsOf(vip.messages)).toEqual(["among us", "for vips", "from a guest", "for all"]);
    expect(textsOf(tablet.messages)).toEqual(["among us", "for vips", "for all"]);
    expect(textsOf(creator.messages)).toEqual(["for all"]);
  });

  it("[TG2] who holds a muted tag is told and cannot speak", async () => {
    const { roomId, creator } = await stage.room();
    const [guest, member] = [await stage.account(), await stage.account()];
    const tags = ["guest"];
    const muted = await stage.viewer({ roomId, account: guest, gateway: 1, enter: { tags, notifyTargetTags: "" } });
    const other = await stage.viewer({ roomId, account: member, gateway: 1 });
    expect(await creator.room.setTagMute("guest", 60, { extension: "calm" })).toEqual({ tag: "guest", seconds: 60 });
    await until("the guest was told", () => muted.notifications.length === 1);
    expect(muted.notifications[0]).toMatchObject({
      type: "tagMuted",
      tag: "guest",
      muteSeconds: 60,
      extension: "calm",
    });
    const refusal = await muted.room.sendText("no").catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "tagMuted" });
    expect((refusal as { readonly retryAfterMs: number }).retryAfterMs).toBeGreaterThan(0);
    expect((refusal as { readonly retryAfterMs: number }).retryAfterMs).toBeLessThanOrEqual(60_000);
    await other.room.sendText("I may");
    await untilSeen("I may", [muted, other]);
    expect(other.notifications).toEqual([]);
    expect((await other.room.info()).tagMutes).toMatchObject([{ tag: "guest" }]);
    const ended = await creator.room.setTagMute("guest", 0);
    expect(ended.seconds).toBeGreaterThan(0);
    await muted.room.sendText("again");
    const form = { roomid: roomId, operator: creator.room.self.accountId, targetTag: "guest" };
    const call = (muteDuration: number) =>
      stage.api.succeed("chatroom/tagTemporaryMute.action", { ...form, muteDuration, notifyTargetTags: VIP });
    expect(await call(30)).toMatchObject({ desc: { muteDuration: 30 } });
    await expect(muted.room.sendText("no")).rejects.toMatchObject({ code: "tagMuted" });
    await call(0);
    await muted.room.sendText("at last");
    await untilSeen("at last", [muted]);
    expect(muted.notifications.map(({ type }) => type)).toEqual(["tagMuted", "tagMuteEnded"]);
  });

  it("[PL1] a message with a place reaches who listens near it and who listens everywhere", async () => {
    const { roomId, creator } = await stage.room();
    const at = (x: number, gateway: number) => {
      const listening = { place: { ...HERE, x }, distance: 10 };
      return stage.viewer({ roomId, gateway, enter: { listening } });
    };
    const [near, far, everywhere] = [await at(5, 1), await at(100, 1), await stage.viewer({ roomId, gateway: 1 })];
    await creator.room.sendText("here", { place: HERE });
    await untilSeen("here", [near, everywhere]);
    await far.room.updateLocation({ place: { ...HERE, x: 3 }, distance: 4 });
    const form = { roomid: roomId, fromAccid: creator.room.self.accountId, msgId: randomUUID(), msgType: 0 };
    await stage.api.succeed("chatroom/sendMsg.action", { ...form, attach: "here again", locX: 0 });
    await untilSeen("here again", [near, far, everywhere]);
    await near.room.updateLocation({ place: { ...HERE, x: 50 }, distance: 10 });
    await creator.room.sendText("once more", { place: HERE });
    const last = await creator.room.sendText("for all");
    await untilSeen("for all", [near, far, everywhere]);
    expect(textsOf(near.messages)).toEqual(["here", "here again", "for all"]);
    expect(textsOf(far.messages)).toEqual(["here again", "once more", "for all"]);
    expect(textsOf(everywhere.messages)).toEqual(["here", "here again", "once more", "for all"]);
    for (const { room, lostContinuity } of [near, far, everywhere]) {
      expect(room.position).toEqual(last.position);
      expect(lostContinuity()).toBe(0);
    }
  });
}
