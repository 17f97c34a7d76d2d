import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { settle, untilSeen } from "../support/seen.ts";
import type { ApiForm } from "../support/server-api.ts";
import type { Stage } from "../support/stage.ts";
import { until } from "../support/until.ts";

/** Who is what in the room, what that is called, and what everybody hears of it. */
export function standingRules(stage: Stage): void {
  it("[RO1] [NT2] roles are given and taken, and everybody hears who did what to whom", async () => {
    const { roomId, account: host, creator } = await stage.room();
    const account = await stage.account();
    const viewer = await stage.viewer({ roomId, account, gateway: 1, nick: "Ada" });
    const setRole = async (opt: number, optvalue: boolean) => {
      const form = { roomid: roomId, operator: host.accountId, target: account.accountId, opt, optvalue };
      const { desc } = await stage.api.succeed("chatroom/setMemberRole.action", { ...form, notifyExt: "server" });
      return (desc as { readonly type: string }).type;
    };
    await creator.room.members.setRole(account.accountId, "ordinaryMember", { extension: "welcome" });
    expect(await setRole(1, true)).toBe("MANAGER");
    const byRole = { roomid: roomId, roles: '["creator","manager"]' };
    const leaders = await stage.api.succeed("chatroom/queryMembersByRole.action", byRole);
    const accids = (leaders.desc as { readonly data: readonly { readonly accid: string }[] }).data.map(
      (one) => one.accid,
    );
    expect(new Set(accids)).toEqual(new Set([host.accountId, account.accountId]));
    await viewer.room.update({ announcement: "by a manager" });
    expect(await setRole(1, false)).toBe("TEMPORARY");
    await expect(viewer.room.update({ announcement: "too late" })).rejects.toMatchObject({ code: "forbidden" });
    const seqBefore = creator.room.position.seq;
    await creator.room.members.setRole(account.accountId, "ordinaryMember", { silent: true });
    await until("the silent change has its place", () => viewer.room.position.seq === seqBefore + 1);
    expect(viewer.notifications).toMatchObject([
      {
        type: "memberRoleUpdated",
        operator: host.accountId,
        targets: [account.accountId],
        targetNicks: ["Ada"],
        extension: "welcome",
        previousRole: "visitor",
        member: { role: "ordinaryMember" },
      },
      { type: "memberRoleUpdated", extension: "server", previousRole: "ordinaryMember", member: { role: "manager" } },
      { type: "roomUpdated", operator: account.accountId, operatorNick: "Ada" },
      { type: "memberRoleUpdated", previousRole: "manager", member: { role: "visitor" } },
    ]);
    const { members } = await viewer.room.members.list({ roles: ["ordinaryMember"] });
    expect(members).toMatchObject([{ accountId: account.accountId, role: "ordinaryMember", isOnline: true }]);
  });

  it("[MU2] a temporary mute ends by itself, the last one set counts, and ending a permanent one does not end it", async () => {
    const { roomId, creator } = await stage.room();
    const account = await stage.account();
    const viewer = await stage.viewer({ roomId, account, gateway: 1 });
    const { members } = creator.room;
    await members.setTemporaryMute(account.accountId, 600);
    await members.setMuted(account.accountId, true);
    await viewer.room.exit();
    const noticed = creator.notices.length;
    const again = await viewer.client.enterRoom(roomId);
    await until("the entry was told", () => creator.notices.length > noticed);
    const standing = { isMuted: true, temporaryMuteSeconds: expect.any(Number) };
    expect(creator.notices.at(-1)).toMatchObject({ type: "memberEntered", member: standing });
    await members.setMuted(account.accountId, false);
    const refusal = await again.sendText("no").catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "temporarilyMuted", retryAfterMs: expect.any(Number) });
    expect((refusal as { readonly retryAfterMs: number }).retryAfterMs).toBeGreaterThan(1_000);
    const [known] = await members.get([account.accountId]);
    expect(known?.temporaryMuteSeconds).toBeGreaterThan(1);
    const setAtMs = performance.now();
    await members.setTemporaryMute(account.accountId, 1);
    await expect(again.sendText("not yet")).rejects.toMatchObject({ code: "temporarilyMuted" });
    await until("the mute has ended", () =>
      again.sendText("again").then(
        () => true,
        () => false,
      ),
    );
    expect(performance.now() - setAtMs).toBeGreaterThan(950);
  });

  it("[MU1] [MU2] [MU3] app servers mute members and the room, and what they send is refused alike", async () => {
    const { roomId, account: host, creator } = await stage.room();
    const { accountId: target } = await stage.account();
    const call = (name: string, form: ApiForm) =>
      stage.api.call(`chatroom/${name}.action`, { roomid: roomId, ...form });
    const operator = host.accountId;
    const send = (form: ApiForm = {}) =>
      call("sendMsg", { fromAccid: target, msgId: randomUUID(), msgType: 0, attach: "x", ...form });
    const mute = (optvalue: boolean) => call("setMemberRole", { operator, target, opt: -2, optvalue });
    expect(await mute(true)).toMatchObject({ desc: { type: "LIMITED" } });
    expect(await send()).toMatchObject({ code: 13_004 });
    await mute(false);
    expect(await call("temporaryMute", { operator, target, muteDuration: 300, notifyExt: "calm" })).toEqual({
      desc: { muteDuration: 300 },
      code: 200,
    });
    expect(await send()).toMatchObject({ code: 13_004 });
    expect(await send({ ignoreMute: true })).toMatchObject({ code: 200 });
    const { desc } = await call("queryMembers", { accids: JSON.stringify([target]) });
    const [member] = (desc as { readonly data: readonly { readonly tempMuteTtl: number }[] }).data;
    expect(member).toMatchObject({ tempMuted: true });
    expect(member?.tempMuteTtl).toBeGreaterThan(200);
    expect(await call("temporaryMute", { operator, target, muteDuration: 0 })).toMatchObject({ code: 200 });
    await call("muteRoom", { operator, mute: true, notifyExt: "quiet" });
    expect(await send()).toMatchObject({ code: 13_006 });
    expect(await send({ fromAccid: operator })).toMatchObject({ code: 200 });
    await call("muteRoom", { operator, mute: false, needNotify: false });
    expect(await send({ attach: "at last" })).toMatchObject({ code: 200 });
    await untilSeen("at last", [creator]);
    expect(creator.notifications.map(({ type, extension }) => [type, extension])).toEqual([
      ["memberMuted", ""],
      ["memberUnmuted", ""],
      ["memberTemporarilyMuted", "calm"],
      ["temporaryMuteEnded", ""],
      ["roomMuted", "quiet"],
    ]);
  });

  it("[RI1] [OI1] app servers change what a room and a member show", async () => {
    const { roomId, creator } = await stage.room();
    const account = await stage.account();
    const viewer = await stage.viewer({ roomId, account, gateway: 1 });
    const fields = {
      name: "new",
      announcement: "news",
      broadcasturl: "https://live.example/1",
      ext: "e",
      queuelevel: 1,
    };
    const call = (name: string, form: ApiForm) =>
      stage.api.succeed(`chatroom/${name}.action`, { roomid: roomId, ...form });
    expect(await call("update", { ...fields, notifyExt: "changed" })).toMatchObject({ chatroom: fields });
    await call("updateMyRoomRole", { accid: account.accountId, nick: "Eve", avator: "https://a.example/1", ext: "x" });
    await viewer.room.sendText("who am I");
    await untilSeen("who am I", [creator]);
    expect(creator.room.snapshot).toMatchObject({
      name: "new",
      announcement: "news",
      liveUrl: "https://live.example/1",
      extension: "e",
      queueLevel: 1,
    });
    expect(creator.notifications).toMatchObject([
      { type: "roomUpdated", extension: "changed", room: { name: "new" } },
      { type: "memberUpdated", targets: [account.accountId], member: { nick: "Eve", extension: "x" } },
    ]);
    expect(creator.messages).toMatchObject([{ sender: { nick: "Eve", avatar: "https://a.example/1" } }]);
    const page = await call("membersByPage", { type: 1, endtime: 0, limit: 10 });
    expect(page).toMatchObject({ desc: { data: [{ accid: account.accountId, nick: "Eve", type: "TEMPORARY" }] } });
  });

  it("[NT2] history answers app servers with what happened in the product's own words", async () => {
    const { roomId, account, creator } = await stage.room();
    const { accountId: target } = await stage.account();
    const operator = account.accountId;
    const call = (name: string, form: ApiForm) =>
      stage.api.succeed(`chatroom/${name}.action`, { roomid: roomId, operator, target, ...form });
    await call("setMemberRole", { opt: 1, optvalue: true, notifyExt: "promoted" });
    await call("temporaryMute", { muteDuration: 60 });
    await call("tagTemporaryMute", { targetTag: "guest", muteDuration: 60, notifyTargetTags: '{"tag":"staff"}' });
    await call("queueOffer", { key: "k", value: "v" });
    const { position, clientMessageId, timeMs } = await creator.room.sendText("to be recalled");
    await creator.room.recallMessage({ seq: position.seq, clientMessageId });
    await call("muteRoom", { mute: true });
    const query = { roomid: roomId, accid: operator, timetag: Date.now() + 60_000, limit: 100, type: "5" };
    let bodies: readonly { readonly id: number; readonly data: object }[] = [];
    await until("history has all of it", async () => {
      const { msgs } = await stage.api.succeed("history/queryChatroomMsg.action", query);
      bodies = (msgs as { readonly body: (typeof bodies)[number] }[]).map(({ body }) => body).toReversed();
      return bodies.length === 6;
    });
    expect(bodies).toMatchObject([
      { id: 326, data: { operator, target: [target], ext: "promoted", previousRole: 3, member: { accid: target } } },
      { id: 314, data: { operator, target: [target], muteDuration: 60 } },
      { id: 321, data: { operator, targetTag: "guest", muteDuration: 60 } },
      { id: 317, data: { operator } },
      { id: 323, data: { operator, msgId: clientMessageId, msgTime: timeMs } },
      { id: 318, data: { operator } },
    ]);
    const offered = bodies.find(({ id }) => id === 317)?.data as { readonly queueChange: string } | undefined;
    expect(JSON.parse(offered?.queueChange ?? "")).toMatchObject({ _e: "OFFER", key: "k", content: "v" });
    await settle([creator]);
    // Who holds no tag of the expression is not told of the muted tag, and misses nothing.
    expect(creator.notifications.map(({ typeNumber }) => typeNumber)).toEqual([326, 314, 317, 323, 318]);
    expect(creator.lostContinuity()).toBe(0);
  });

  it("[ST1] a room is ranked by who came and what was said", async () => {
    const { roomId, creator } = await stage.room();
    const account = await stage.account();
    const viewer = await stage.viewer({ roomId, account, gateway: 1 });
    const before = await viewer.room.sendText("first");
    await Promise.all(Array.from({ length: 99 }, () => creator.room.sendText("hi")));
    const query = { topn: 500, period: "day", orderby: "message", timestamp: before.timeMs };
    const ours = async () => {
      const { data } = await stage.api.succeed("stats/chatroom/topn.action", query);
      return (data as { readonly roomId: number; readonly msgs: number }[]).find((rank) => rank.roomId === roomId);
    };
    await until("all messages are counted", async () => (await ours())?.msgs === 100);
    expect(await ours()).toMatchObject({ activeNums: 2, enters: 2, msgs: 100, period: "day" });
  });
}
