import { randomUUID } from "node:crypto";
import type { ClientType, Room, RoomMember } from "@plaza/client";
import { expect, it } from "vitest";
import { settle, textsOf, untilSeen } from "../support/seen.ts";
import type { Stage } from "../support/stage.ts";
import { until } from "../support/until.ts";
import type { Viewer } from "../support/viewer.ts";

/** The policies' numbers in the server API. */
const POLICY = { deployment: 0, all: 1, onePerKind: 2, newestOnly: 3, refuseNew: 4 };

/** Who is in the room, and for how long. */
export function entryRules(stage: Stage): void {
  it("[DV1] the room's policy says which devices of an account may stay, on whichever gateway they are", async () => {
    const { roomId, creator } = await stage.room();
    const setPolicy = async (policy: keyof typeof POLICY) => {
      const form = { roomid: roomId, policy: POLICY[policy] };
      const { chatroom } = await stage.api.succeed("chatroom/setMultiClientPolicy.action", form);
      expect(chatroom).toMatchObject({ multiClientPolicy: POLICY[policy] });
    };
    const account = await stage.account();
    const enter = (clientType: ClientType, gateway: number, deviceId: string = randomUUID()) =>
      stage.viewer({ roomId, account, clientType, gateway, deviceId });
    const isLive = async (...viewers: readonly Viewer[]) => {
      await settle(viewers);
      expect(viewers.map(({ room }) => room.state.kind)).toEqual(viewers.map(() => "live"));
    };

    await setPolicy("all");
    const [phone, secondPhone] = [await enter("android", 0), await enter("android", 1)];
    await isLive(phone, secondPhone);

    await setPolicy("onePerKind");
    const tablet = await enter("ios", 1);
    const thirdPhone = await enter("android", 1);
    await untilDisplaced(phone, secondPhone);
    await isLive(tablet, thirdPhone);

    await setPolicy("newestOnly");
    const computer = await enter("pc", 0, "the computer");
    await untilDisplaced(tablet, thirdPhone);

    await setPolicy("refuseNew");
    await expect(enter("pc", 1)).rejects.toMatchObject({ code: "otherDevice" });
    await expect(enter("android", 0)).rejects.toMatchObject({ code: "otherDevice" });
    await isLive(computer);
    const again = await enter("pc", 1, "the computer");
    await untilDisplaced(computer);
    await isLive(again, creator);
    await setPolicy("deployment");
    await isLive(again, await enter("pc", 0));
  });

  // These two wait for clocks of the servers, so they do it together.
  it.concurrent("[DC1] a room closes by itself when its time is over, and another one when nobody was in it for long enough", async () => {
    const idle = await stage.room({ delayClosePolicy: 2, delaySeconds: 1 });
    const fixed = await stage.room();
    const watcher = await stage.viewer({ roomId: fixed.roomId, gateway: 1 });
    const setAtMs = performance.now();
    const form = { roomid: fixed.roomId, delayClosePolicy: 1, delaySeconds: 2 };
    expect(await stage.api.succeed("chatroom/updateDelayClosePolicy.action", form)).toMatchObject({
      chatroom: { delayInfo: { delayClosePolicy: 1, delaySeconds: 2, status: 1 } },
    });
    expect(await fixed.creator.room.info()).toMatchObject({ delayedClosing: { policy: "afterFixedTime", seconds: 2 } });
    await until("the room has closed", () => watcher.room.state.kind === "ended");
    expect(performance.now() - setAtMs).toBeGreaterThan(1_900);
    expect(watcher.room.state).toMatchObject({ end: { kind: "closed" } });
    expect(watcher.notifications).toMatchObject([{ type: "roomClosed", operator: "" }]);
    const again = { roomid: fixed.roomId, operator: fixed.account.accountId, valid: true, delayClosePolicy: 0 };
    expect(await stage.api.succeed("chatroom/toggleCloseStat.action", again)).toMatchObject({ desc: { valid: true } });

    const isOpen = async () => {
      const { chatroom } = await stage.api.succeed("chatroom/get.action", { roomid: idle.roomId });
      return (chatroom as { readonly valid: boolean }).valid;
    };
    expect(await isOpen()).toBe(true);
    await idle.creator.room.exit();
    await until("the empty room has closed", async () => !(await isOpen()));
    const late = stage.viewer({ roomId: idle.roomId, account: idle.account });
    await expect(late).rejects.toMatchObject({ code: "roomClosed" });
  });

  it.concurrent("[VM1] virtual members are listed and counted, and leave when they are removed", async () => {
    const { roomId, creator } = await stage.room();
    const robots = (await stage.accounts(3)).map(({ accountId }) => accountId);
    const watcher = await stage.viewer({ roomId, gateway: 1 });
    const call = (name: string, form: Readonly<Record<string, string | boolean>>) =>
      stage.api.succeed(`chatroom/${name}.action`, { roomid: roomId, ...form });
    const added = await call("addRobot", {
      accids: JSON.stringify([...robots, "nobody"]),
      roleExt: "r",
      notifyExt: "hi",
    });
    expect(added).toMatchObject({
      desc: { successAccids: JSON.stringify(robots), failAccids: '["nobody"]', oldAccids: "[]" },
    });
    await until("the room was told", () => watcher.notices.length >= robots.length);
    expect(watcher.notices.slice(-3)).toMatchObject(
      robots.map((robot) => ({ type: "memberEntered", targets: [robot], extension: "hi" })),
    );
    expect(await virtualMembers(creator.room)).toMatchObject(
      robots.map(() => ({ role: "virtualMember", isOnline: true, extension: "r", devices: [] })),
    );
    await until("they are counted", async () => (await creator.room.info()).online === 2 + robots.length);
    await until("the viewers know", () => watcher.room.snapshot.online === 2 + robots.length);
    const [first = "", ...others] = robots;
    const known = await call("queryMembers", { accids: JSON.stringify([first]) });
    expect(known).toMatchObject({ desc: { data: [{ accid: first, isRobot: true, onlineStat: true }] } });
    expect(await call("removeRobot", { accids: JSON.stringify([first, "nobody"]) })).toMatchObject({
      desc: { successAccids: JSON.stringify([first]), failAccids: '["nobody"]' },
    });
    expect(await call("cleanRobot", { notify: true })).toMatchObject({ desc: { size: others.length } });
    await until("they are gone", () => watcher.room.snapshot.online === 2);
    expect(await virtualMembers(creator.room)).toEqual([]);
    await until("the room was told", () => watcher.notices.at(-1)?.type === "memberExited");
  });

  it("[NT1] a room whose enter and exit notices are off tells nobody who comes and goes", async () => {
    const { roomId, creator } = await stage.room({ inOutNotification: 0 });
    const setNotices = (close: boolean) =>
      stage.api.succeed("chatroom/updateInOutNotification.action", { roomid: roomId, close });
    const [ada, eve] = [await stage.account(), await stage.account()];
    const first = await stage.viewer({ roomId, account: ada, gateway: 1, nick: "Ada" });
    expect(creator.room.snapshot.hasEnterExitNotices).toBe(false);
    await creator.room.sendText("between");
    await untilSeen("between", [creator]);
    expect(creator.notices).toEqual([]);
    await setNotices(false);
    await first.room.exit();
    await until("the exit was told", () => creator.notices.length === 1);
    expect(creator.notices).toMatchObject([{ type: "memberExited", targets: [ada.accountId], targetNicks: ["Ada"] }]);
    await setNotices(true);
    await stage.viewer({ roomId, account: eve, gateway: 1 });
    await creator.room.sendText("the end");
    await untilSeen("the end", [creator]);
    expect(creator.notices.length).toBe(1);
  });

  it("[BR1] a broadcast reaches everybody in every room, once a connection, or those who hold tags", async () => {
    const [one, two] = [await stage.room(), await stage.room()];
    const vips = [
      await stage.viewer({ roomId: two.roomId, enter: { tags: ["vip"] } }),
      await stage.viewer({ roomId: two.roomId, gateway: 1, enter: { tags: ["vip"] } }),
    ];
    const others = [one.creator, two.creator, await stage.viewer({ roomId: one.roomId, gateway: 1 })];
    await one.creator.client.enterRoom(two.roomId);
    await Promise.all(vips.map(({ client }) => client.enterRoom(one.roomId)));
    const broadcast = (attach: string, form: Readonly<Record<string, string>> = {}) => {
      const message = { fromAccid: one.account.accountId, msgId: randomUUID(), msgType: 0, attach };
      return stage.api.succeed("chatroom/broadcast.action", { ...message, ...form });
    };
    const sent = { msgId: randomUUID() };
    await broadcast("to all", sent);
    await broadcast("to all", sent);
    for (const { broadcasts } of [...vips, ...others]) await until("it came", () => broadcasts.length > 0);
    await broadcast("to vips", { notifyTargetTags: '{"tag":"vip"}' });
    for (const { broadcasts } of vips) await until("the second came", () => textsOf(broadcasts).includes("to vips"));
    await settle([...vips, ...others]);
    for (const { broadcasts } of vips) expect(textsOf(broadcasts)).toEqual(["to all", "to vips"]);
    for (const { broadcasts, messages } of others) {
      expect(broadcasts).toMatchObject([{ text: "to all", sender: { accountId: one.account.accountId } }]);
      expect(messages).toEqual([]);
    }
  });
}

/** All of them: a page that looked through who is online may have none. */
async function virtualMembers({ members }: Room): Promise<readonly RoomMember[]> {
  const found: RoomMember[] = [];
  let page = await members.list({ roles: ["virtualMember"] });
  found.push(...page.members);
  while (page.nextPageToken !== "") {
    page = await members.list({ roles: ["virtualMember"], pageToken: page.nextPageToken });
    found.push(...page.members);
  }
  return found;
}

async function untilDisplaced(...viewers: readonly Viewer[]): Promise<void> {
  for (const { room } of viewers) {
    await until("the device was displaced", () => room.state.kind === "ended");
    expect(room.state).toMatchObject({ end: { kind: "kicked", reason: "otherDevice" } });
  }
}
