import { describe, expect, it } from "vitest";
import { codeOf, enterRoom, enterWithReply } from "../testing/entered-client.ts";

const OPTIONS = { silent: true, extension: "why" };

describe("recalling", () => {
  const message = { seq: 7, timeMs: 70, clientMessageId: "m", sender: "ada" };

  it("[RC4] names sequence and id, and answers with the message's place", async () => {
    const { room, commands } = await enterWithReply({ recalledMessage: { roomId: 1, message } });
    expect(await room.recallMessage({ seq: 7, clientMessageId: "m" }, OPTIONS)).toEqual(message);
    const sent = { roomId: 1, seq: 7, clientMessageId: "m", notification: OPTIONS };
    expect(commands("recallMessage")[0]?.recallMessage).toMatchObject(sent);
  });

  it.each([
    [136, "messageNotFound"],
    [137, "recallExpired"],
  ])("[RC4] a refusal with %i rejects as %s", async (code, name) => {
    const { room } = await enterWithReply({ error: { code, message: "no" } });
    expect(await codeOf(room.recallMessage({ seq: 7, clientMessageId: "m" }))).toBe(name);
  });
});

describe("pinning", () => {
  const pinned = { seq: 7, timeMs: 70, clientMessageId: "m", sender: "bob", senderNick: "Bob", type: 1 };

  it("[PN1] answers with the room, which shows the message as it was", async () => {
    const attachment = '{"url":"https://x/y.png"}';
    const wire = { ...pinned, attachment, pinnedBy: "ada", pinnedAtMs: 80 };
    const { room, commands } = await enterWithReply({ room: { roomId: 1, pinned: wire } });
    const { type: _number, ...place } = pinned;
    const shown = { ...place, type: "image", attachment: { url: "https://x/y.png" }, pinnedBy: "ada", pinnedAtMs: 80 };
    expect((await room.pinMessage({ seq: 7 }, OPTIONS)).pinned).toEqual(shown);
    expect(commands("pinMessage")[0]?.pinMessage).toMatchObject({ roomId: 1, seq: 7, notification: OPTIONS });
  });

  it("[PN1] unpinning leaves none", async () => {
    const { room, commands } = await enterWithReply({ room: { roomId: 1 } });
    expect("pinned" in (await room.unpinMessage())).toBe(false);
    expect(commands("unpinMessage")[0]?.unpinMessage).toMatchObject({ roomId: 1, notification: { silent: false } });
  });
});

describe("sending to some", () => {
  it("[PR2] [TG1] [PL1] [MS6] carries priority, audience and place", async () => {
    const { room, commands } = await enterRoom();
    const place = { x: 1, y: 2.5, z: -3 };
    const audience = { receivers: ["bob"], targetTags: '{"tag":"vip"}', place };
    await room.send({ type: "text", text: "x", priority: "high", refuseDowngrade: true, ...audience });
    expect(commands("sendMessage")[0]?.sendMessage).toMatchObject({
      priority: 1,
      refuseExcessPriority: true,
      ...audience,
    });
  });

  it("[TG1] an empty expression is everyone, none is left to the session's tags", async () => {
    const { room, commands } = await enterRoom();
    await room.sendText("a", { targetTags: "" });
    await room.sendText("b");
    const sent = commands("sendMessage").map(({ sendMessage }) => [sendMessage?.targetTags, sendMessage?.place]);
    expect(sent).toEqual([
      ["", null],
      [null, null],
    ]);
  });

  it.each([
    ["low", 2],
    ["normal", 0],
  ] as const)("[PR1] priority %s is %i on the wire", async (priority, number) => {
    const { room, commands } = await enterRoom();
    await room.sendText("a", { priority });
    expect(commands("sendMessage")[0]?.sendMessage?.priority).toBe(number);
  });

  it("[PR1] a priority that is none is refused here", async () => {
    const { room, commands } = await enterRoom();
    expect(await codeOf(room.sendText("a", { priority: "urgent" as never }))).toBe("badArgument");
    expect(commands("sendMessage")).toEqual([]);
  });

  it("[PR2] the receipt says that the message was sent as a normal one", async () => {
    const { room } = await enterWithReply({ messageAck: { clientMessageId: "m", downgraded: true } });
    expect(await room.sendText("a", { priority: "high" })).toMatchObject({ isDowngraded: true, isAbandoned: false });
  });

  it("[MS6] [PL1] a message says whom it was for", async () => {
    const { room, server } = await enterRoom();
    const seen: unknown[] = [];
    room.on("message", ({ seq, isDirected, targetTags, place }) => seen.push({ seq, isDirected, targetTags, place }));
    const publications = [
      { message: { text: "a", directed: true } },
      { seq: 1, message: { text: "b", targetTags: '{"tag":"vip"}', place: { x: 1 } } },
    ];
    server.push({ roomBatch: { roomId: 1, epoch: 1, filtered: true, publications } });
    server.push({ roomBatch: { roomId: 1, epoch: 1, firstSeq: 1, lastSeq: 1 } });
    expect(seen).toEqual([
      { seq: 0, isDirected: true, targetTags: "", place: undefined },
      { seq: 1, isDirected: false, targetTags: '{"tag":"vip"}', place: { x: 1, y: 0, z: 0 } },
    ]);
  });
});
