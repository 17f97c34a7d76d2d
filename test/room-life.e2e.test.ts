import { createClient, type SendableContent } from "@plaza/client";
import { expect, it } from "vitest";
import { onEveryTarget } from "./support/stage.ts";
import { until } from "./support/until.ts";
import { openViewer } from "./support/viewer.ts";

const CONTENTS: readonly SendableContent[] = [
  { type: "text", text: "hello 世界" },
  { type: "image", attachment: { url: "https://cdn.example/a.png", w: 1, h: 2, size: 3 } },
  { type: "audio", attachment: { url: "https://cdn.example/a.mp3", dur: 1_000 } },
  { type: "video", attachment: { url: "https://cdn.example/a.mp4", dur: 1_000, w: 1, h: 2 } },
  { type: "file", attachment: { url: "https://cdn.example/a.pdf", name: "a.pdf" } },
  { type: "location", attachment: { lat: 52.5, lng: 13.4, title: "here" } },
  { type: "tip", text: "a tip" },
  { type: "custom", attachment: "anything" },
];

onEveryTarget((stage) => {
  async function aRoom() {
    const creator = await stage.account();
    return { creator, roomId: await stage.api.createRoom(creator.accountId) };
  }
  it("[MS1] every type of message reaches every viewer as it was sent, and is in history", async () => {
    const { roomId, creator } = await aRoom();
    const sender = await stage.viewer({ roomId, account: creator });
    const watcher = await stage.viewer({ roomId, gateway: 1 });
    for (const content of CONTENTS) expect(await sender.room.send(content)).toMatchObject({ isStored: true });
    await until("all messages arrived", () => watcher.messages.length === CONTENTS.length);
    expect(watcher.messages).toMatchObject(CONTENTS);
    expect(sender.messages).toMatchObject(CONTENTS);
    await until("history has them", async () => {
      const page = await watcher.room.history();
      return page.publications.length === CONTENTS.length;
    });
    expect((await watcher.room.history()).publications).toMatchObject(CONTENTS);
  });

  it("[AN1] an anonymous visitor receives and is refused to speak", async () => {
    const { roomId } = await aRoom();
    const watcher = await stage.viewer({ roomId });
    await expect(watcher.room.sendText("hi")).rejects.toMatchObject({ code: "anonymousForbidden" });
  });

  it("[RM2] closing tells everybody why and refuses entry; opening lets them in again", async () => {
    const { roomId, creator } = await aRoom();
    const first = await stage.viewer({ roomId, account: creator });
    const second = await stage.viewer({ roomId, gateway: 1 });
    expect(await stage.api.setRoomOpen(roomId, creator.accountId, false)).toMatchObject({ code: 200 });
    for (const viewer of [first, second]) {
      await until("the viewer was told", () => viewer.room.state.kind === "ended");
      expect(viewer.room.state).toMatchObject({ end: { kind: "closed" } });
      expect(viewer.notifications).toMatchObject([{ type: "roomClosed", operator: creator.accountId }]);
    }
    await expect(openViewer(stage.target, { roomId })).rejects.toMatchObject({ code: "roomClosed" });
    expect(await stage.api.setRoomOpen(roomId, creator.accountId, true)).toMatchObject({ code: 200 });
    const back = await stage.viewer({ roomId, account: creator });
    expect(await back.room.sendText("again")).toMatchObject({ isStored: true });
  });

  it("[EN2] one connection in several rooms hears each, and one account may enter with several devices", async () => {
    const [one, two] = [await aRoom(), await aRoom()];
    const account = await stage.account();
    const phone = await stage.viewer({ roomId: one.roomId, account });
    const inTwo = await phone.client.enterRoom(two.roomId);
    const heard: string[] = [];
    inTwo.on("message", (message) => void heard.push(message.type === "text" ? message.text : ""));
    const tablet = await stage.viewer({ roomId: one.roomId, account, gateway: 1 });
    await tablet.room.sendText("from the tablet");
    await inTwo.sendText("into two");
    await until("both arrived", () => phone.messages.length === 1 && heard.length === 1);
    expect(phone.messages).toMatchObject([{ text: "from the tablet", isOwn: true }]);
    const [member] = await phone.room.members.get([account.accountId]);
    expect(member).toMatchObject({ isOnline: true, role: "visitor" });
    expect(member?.devices).toHaveLength(2);
  });

  it("[OC1] the online number follows who comes and goes", async () => {
    const { roomId } = await aRoom();
    const watcher = await stage.viewer({ roomId });
    const online: number[] = [];
    watcher.room.on("occupancy", (event) => void online.push(event.online));
    const other = await stage.viewer({ roomId, gateway: 1 });
    await until("two are online", () => online.at(-1) === 2);
    other.client.close();
    await until("one is online", () => online.at(-1) === 1);
  });

  it("[MS5] [HS1] a stored message is found after a restart of everything, one that is not to be stored is not", async () => {
    const { roomId, creator } = await aRoom();
    const before = await stage.viewer({ roomId, account: creator });
    await before.room.sendText("stored");
    await before.room.send({ type: "text", text: "not stored", isStored: false });
    await before.room.sendText("stored too");
    before.client.close();
    await stage.target.restartAll();
    const after = await stage.viewer({ roomId, account: creator });
    await until("history has caught up", async () => (await after.room.history()).publications.length >= 2);
    const { publications } = await after.room.history();
    expect(publications).toMatchObject([{ text: "stored" }, { text: "stored too" }]);
    const receipt = await after.room.sendText("after the restart");
    expect(receipt.position.seq).toBeGreaterThan(publications.at(-1)?.seq ?? 0);
  });

  it("[CN2] a token that is not the account's does not connect", async () => {
    const { creator } = await aRoom();
    const client = createClient({
      urls: stage.target.gatewayUrls,
      accountId: creator.accountId,
      token: "not-the-token-of-this-account",
    });
    await expect(client.connect()).rejects.toMatchObject({ code: "badToken" });
    client.close();
  });

  it("the server API sends, and reads history as the product answers", async () => {
    const { roomId, creator } = await aRoom();
    const watcher = await stage.viewer({ roomId });
    const sent = await stage.api.sendText(roomId, creator.accountId, "from the server");
    expect(sent).toMatchObject({ code: 200, desc: { fromAccount: creator.accountId, attach: "from the server" } });
    await until("the viewer has it", () => watcher.messages.length === 1);
    const query = { roomid: roomId, accid: creator.accountId, timetag: Date.now() + 60_000, limit: 10 };
    await until("history has it", async () => {
      const page = await stage.api.call("history/queryChatroomMsg.action", query);
      return page.size === 1;
    });
  });
});
