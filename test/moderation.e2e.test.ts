import { expect, it } from "vitest";
import { textsOf, untilSeen } from "./support/seen.ts";
import { onEveryTarget } from "./support/stage.ts";
import { until } from "./support/until.ts";

onEveryTarget((stage) => {
  it("[BL2] blocking disconnects every device on every gateway within a second, and tells each why", async () => {
    const { roomId, creator } = await stage.room();
    const account = await stage.account();
    const devices = await Promise.all([0, 1, 0, 1, 0].map((gateway) => stage.viewer({ roomId, account, gateway })));
    const allOut = () => devices.every(({ room }) => room.state.kind === "ended");
    const blocked = creator.room.members.setBlocked(account.accountId, true, { extension: "spam" });
    await until("all devices are out", allOut, { withinMs: 1_000 });
    expect(await blocked).toMatchObject({ isBlocked: true });
    for (const { room } of devices) {
      expect(room.state).toMatchObject({ end: { kind: "kicked", reason: "blocked", extension: "spam" } });
      await expect(room.sendText("still here?")).rejects.toMatchObject({ code: "closed" });
    }
    const [known] = await creator.room.members.get([account.accountId]);
    expect(known).toMatchObject({ isBlocked: true, isOnline: false, devices: [] });
  });

  it("[BL1] [RS3] who is blocked returns neither by resuming, nor with another device, nor through another gateway", async () => {
    const { roomId, creator } = await stage.room();
    const account = await stage.account();
    // Their connections are away when the block comes, so they learn of it when they resume, on either gateway.
    const away = [await stage.rovingViewer({ roomId, account }), await stage.rovingViewer({ roomId, account })];
    const inside = await stage.viewer({ roomId, account, gateway: 1 });
    await creator.room.sendText("before");
    await untilSeen("before", away);
    for (const { uplink } of away) uplink.cut();
    await creator.room.members.setBlocked(account.accountId, true);
    await creator.room.sendText("not for the blocked");
    for (const [gateway, { uplink }] of away.entries()) uplink.restore(gateway);
    for (const { room, messages } of away) {
      await until("the device was refused", () => room.state.kind === "ended");
      expect(room.state).toMatchObject({ end: { kind: "refused", error: { code: "blocked" } } });
      expect(textsOf(messages)).toEqual(["before"]);
    }
    await until("the device inside is out", () => inside.room.state.kind === "ended");
    await expect(inside.client.enterRoom(roomId)).rejects.toMatchObject({ code: "blocked" });
    for (const gateway of [0, 1]) {
      await expect(stage.viewer({ roomId, account, gateway })).rejects.toMatchObject({ code: "blocked" });
    }
    const message = await stage.api.sendText(roomId, account.accountId, "by the server");
    expect(message).toMatchObject({ code: 13_003 });
    await creator.room.members.setBlocked(account.accountId, false);
    const back = await stage.viewer({ roomId, account });
    expect(back.room.state.kind).toBe("live");
  });

  it("[BL2] [RE1] app servers block, unblock and remove in an operator's name", async () => {
    const { roomId, creator } = await stage.room();
    const [operator, account] = [creator.room.self.accountId, await stage.account()];
    const block = (optvalue: boolean) => {
      const form = { roomid: roomId, operator, target: account.accountId, opt: -1, optvalue, notifyExt: "rules" };
      return stage.api.succeed("chatroom/setMemberRole.action", form);
    };
    const removed = await stage.viewer({ roomId, account, gateway: 1 });
    const kick = { roomid: roomId, accid: operator, targetAccid: account.accountId, notifyExt: "cool down" };
    await stage.api.succeed("chatroom/kickMember.action", kick);
    await until("the viewer is out", () => removed.room.state.kind === "ended");
    expect(removed.room.state).toMatchObject({ end: { reason: "byManager", extension: "cool down" } });
    const back = await stage.viewer({ roomId, account, gateway: 1 });
    await block(true);
    await until("it is out again", () => back.room.state.kind === "ended");
    expect(back.room.state).toMatchObject({ end: { reason: "blocked", extension: "rules" } });
    await expect(stage.viewer({ roomId, account })).rejects.toMatchObject({ code: "blocked" });
    await block(false);
    expect((await stage.viewer({ roomId, account })).room.state.kind).toBe("live");
  });

  it("[MU1] [MU2] [MU3] whoever is muted receives and cannot send, and learns why", async () => {
    const { roomId, creator } = await stage.room();
    const account = await stage.account();
    const viewer = await stage.viewer({ roomId, account, gateway: 1, nick: "Eve" });
    const [members, id] = [creator.room.members, account.accountId];
    await members.setMuted(id, true);
    await expect(viewer.room.sendText("a")).rejects.toMatchObject({ code: "muted" });
    await members.setMuted(id, false);
    await members.setTemporaryMute(id, 600);
    await expect(viewer.room.sendText("b")).rejects.toMatchObject({ code: "temporarilyMuted" });
    await members.setTemporaryMute(id, 0);
    await creator.room.setMuted(true);
    await expect(viewer.room.sendText("c")).rejects.toMatchObject({ code: "roomMuted" });
    await creator.room.sendText("the creator speaks");
    await creator.room.setMuted(false);
    await viewer.room.sendText("everybody again");
    await until("the viewer has seen all of it", () => viewer.messages.length === 2);
    await until("and was told", () => viewer.notifications.length === 6);
    expect(viewer.notifications.map((one) => one.type)).toEqual([
      "memberMuted",
      "memberUnmuted",
      "memberTemporarilyMuted",
      "temporaryMuteEnded",
      "roomMuted",
      "roomUnmuted",
    ]);
    expect(viewer.notifications[0]).toMatchObject({ targets: [id], targetNicks: ["Eve"], member: { nick: "Eve" } });
  });

  it("[RE1] somebody removed learns why and may come back", async () => {
    const { roomId, creator } = await stage.room();
    const account = await stage.account();
    const viewer = await stage.viewer({ roomId, account, gateway: 1 });
    await creator.room.members.remove(account.accountId, { extension: "cool down" });
    await until("the viewer is out", () => viewer.room.state.kind === "ended");
    expect(viewer.room.state).toMatchObject({ end: { reason: "byManager", extension: "cool down" } });
    expect((await stage.viewer({ roomId, account })).room.state.kind).toBe("live");
  });

  it("[RI1] [OI1] information changes for everybody, on every device, and a fixed member's stays", async () => {
    const { roomId, creator } = await stage.room();
    const account = await stage.account();
    const [phone, tablet] = [
      await stage.viewer({ roomId, account }),
      await stage.viewer({ roomId, account, gateway: 1 }),
    ];
    await creator.room.update({ name: "new name" });
    await until("the name is new", () => phone.room.snapshot.name === "new name");
    await creator.room.members.setRole(account.accountId, "ordinaryMember");
    await phone.room.updateSelf({ nick: "Ada" }, { persistent: true });
    await until("the other device has heard", () => tablet.notifications.at(-1)?.type === "memberUpdated");
    await tablet.room.sendText("from the tablet");
    await until("the message is there", () => creator.messages.length === 1);
    expect(creator.messages[0]?.sender).toMatchObject({ nick: "Ada", role: "ordinaryMember" });
    phone.client.close();
    tablet.client.close();
    await until("the member is offline, and listed as before", async () => {
      const [member] = await creator.room.members.get([account.accountId]);
      return member?.isOnline === false && member.nick === "Ada" && member.role === "ordinaryMember";
    });
  });
});
