import { randomUUID } from "node:crypto";
import type { Room, SendReceipt } from "@plaza/client";
import { expect, it } from "vitest";
import { settle, textsOf, untilSeen } from "../support/seen.ts";
import type { Stage } from "../support/stage.ts";
import { until } from "../support/until.ts";

const named = ({ position, clientMessageId }: SendReceipt) => ({ seq: position.seq, clientMessageId });

async function untilInHistory(text: string, room: Room): Promise<readonly string[]> {
  let texts: readonly string[] = [];
  await until(`history has "${text}"`, async () => {
    texts = textsOf((await room.history({ types: ["text"] })).publications);
    return texts.includes(text);
  });
  return texts;
}

/** Messages that were published: taken back, and shown on top. */
export function publishedMessageRules(stage: Stage): void {
  it("[RC4] a recall is told at once, and nobody who was away, enters later or reads history finds the message", async () => {
    const { roomId, creator } = await stage.room();
    const [author, other] = await Promise.all([stage.account(), stage.account()]);
    const sender = await stage.viewer({ roomId, account: author, gateway: 1, nick: "Ada" });
    const stranger = await stage.viewer({ roomId, account: other });
    const rover = await stage.rovingViewer({ roomId });
    const known = await sender.room.sendText("seen and recalled");
    await untilSeen("seen and recalled", [rover]);
    rover.uplink.cut();
    const [own, kept] = [await sender.room.sendText("recalled"), await sender.room.sendText("kept")];
    await expect(stranger.room.recallMessage(named(own))).rejects.toMatchObject({ code: "forbidden" });
    const wrong = { seq: own.position.seq, clientMessageId: kept.clientMessageId };
    await expect(sender.room.recallMessage(wrong)).rejects.toMatchObject({ code: "messageNotFound" });
    await sender.room.recallMessage(named(own));
    await creator.room.recallMessage(named(known), { extension: "rude" });
    await until("the others were told", () => stranger.notifications.length === 2);
    expect(stranger.notifications).toMatchObject([
      { type: "messageRecalled", operator: author.accountId, operatorNick: "Ada", message: named(own) },
      { type: "messageRecalled", extension: "rude", message: { ...named(known), sender: author.accountId } },
    ]);
    rover.uplink.restore(1);
    await until("who was away was told", () => rover.notifications.length === 2);
    expect(textsOf(rover.messages)).toEqual(["seen and recalled", "kept"]);
    expect(rover.lostContinuity()).toBe(0);
    expect(rover.room.position).toEqual(stranger.room.position);
    const late = await stage.viewer({ roomId, gateway: 1 });
    await untilInHistory("kept", late.room);
    await until("history has forgotten them", async () => (await untilInHistory("kept", late.room)).length === 1);
  });

  it("[RC4] app servers recall in an account's name, and delete without a word", async () => {
    const { roomId, creator, account } = await stage.room();
    const { accountId: fromAccid } = await stage.account();
    const send = async (attach: string) => {
      const form = { roomid: roomId, fromAccid, msgId: randomUUID(), msgType: 0, attach };
      const { desc } = await stage.api.succeed("chatroom/sendMsg.action", form);
      const { time, msgid_client } = desc as { readonly time: number; readonly msgid_client: string };
      return { roomid: roomId, msgTimetag: time, fromAcc: fromAccid, msgId: msgid_client };
    };
    const [recalled, deleted] = [await send("recalled"), await send("deleted")];
    await send("kept");
    const recall = { ...recalled, operatorAcc: account.accountId, notifyExt: "by the house" };
    expect(await stage.api.call("chatroom/recall.action", recall)).toEqual({ code: 200 });
    expect(await stage.api.call("chatroom/deleteHistoryMessage.action", deleted)).toEqual({ code: 200 });
    await creator.room.sendText("after both");
    await untilSeen("after both", [creator]);
    await until("history has only what is left", async () => {
      const texts = await untilInHistory("after both", creator.room);
      return texts.join() === "kept,after both";
    });
    const unknown = { ...recall, msgId: "unknown" };
    expect(await stage.api.call("chatroom/recall.action", unknown)).toMatchObject({ code: 404 });
    expect(await stage.api.call("chatroom/recall.action", recall)).toEqual({ code: 200 });
    await settle([creator]);
    expect(creator.notifications).toMatchObject([
      { type: "messageRecalled", operator: account.accountId, extension: "by the house" },
    ]);
  });

  it("[PN1] a pinned message shows to everybody, also to who enters later, until it is unpinned or recalled", async () => {
    const { roomId, creator } = await stage.room();
    const watcher = await stage.viewer({ roomId, gateway: 1 });
    const [first, second] = [await creator.room.sendText("first"), await creator.room.sendText("second")];
    await creator.room.pinMessage({ seq: first.position.seq });
    const pinned = await creator.room.pinMessage({ seq: second.position.seq }, { extension: "read this" });
    expect(pinned.pinned).toMatchObject({ text: "second", seq: second.position.seq });
    await until("the room was told", () => watcher.room.snapshot.pinned?.seq === second.position.seq);
    const late = await stage.viewer({ roomId, gateway: 1 });
    expect(late.room.snapshot.pinned).toMatchObject({
      type: "text",
      text: "second",
      pinnedBy: creator.room.self.accountId,
    });
    await creator.room.recallMessage(named(second));
    await until("it is gone", () => late.room.snapshot.pinned === undefined);
    await until("the room was told", () => watcher.notifications.length === 4);
    expect(watcher.notifications.map(({ type, message }) => `${type} ${message?.clientMessageId}`)).toEqual([
      `messagePinned ${first.clientMessageId}`,
      `messagePinned ${second.clientMessageId}`,
      `messageRecalled ${second.clientMessageId}`,
      `messageUnpinned ${second.clientMessageId}`,
    ]);
    expect(watcher.notifications[1]).toMatchObject({ extension: "read this" });
    await expect(creator.room.unpinMessage()).rejects.toMatchObject({ code: "nothingToChange" });
    const forSome = await creator.room.sendText("for some", { targetTags: '{"tag":"vip"}' });
    await expect(creator.room.pinMessage({ seq: forSome.position.seq })).rejects.toMatchObject({ code: "badArgument" });
  });

  it("[PN1] app servers pin and unpin", async () => {
    const { roomId, creator, account } = await stage.room();
    const { clientMessageId, timeMs } = await creator.room.sendText("pinned");
    const operator = account.accountId;
    const reference = { msgTimetag: timeMs, fromAcc: operator, msgId: clientMessageId };
    const pin = await stage.api.succeed("chatroom/pinMessage.action", { roomid: roomId, operator, ...reference });
    expect(pin).toMatchObject({ chatroom: { pinnedMsgId: clientMessageId } });
    await until("the room shows it", () => creator.room.snapshot.pinned?.clientMessageId === clientMessageId);
    const { chatroom } = await stage.api.succeed("chatroom/unpinMessage.action", { roomid: roomId, operator });
    expect(chatroom).not.toHaveProperty("pinnedMsgId");
    await until("the room shows nothing", () => creator.room.snapshot.pinned === undefined);
  });
}
