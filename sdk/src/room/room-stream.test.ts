import { describe, expect, it } from "vitest";
import type { RoomEvents } from "../room-events.ts";
import { codeOf, enterRoom, enterRoomAt, publishTexts } from "../testing/entered-client.ts";
import type { PeerHandler } from "../testing/peer-socket.ts";
import { RoomServer } from "../testing/room-server.ts";

describe("receiving", () => {
  it("[SQ1] messages come typed, once and in order", async () => {
    const { server, room, time } = await enterRoom();
    const messages: RoomEvents["message"][] = [];
    room.on("message", (message) => messages.push(message));
    server.publish({ clientMessageId: "1", text: "hi" });
    server.publish({ clientMessageId: "2", type: 1, attachment: '{"url":"https://x/y.png","w":2}', subType: 3 });
    server.publish({ clientMessageId: "3", type: 4, attachment: '{"lat":1,"lng":2}' });
    server.publish({ clientMessageId: "4", type: 100, attachment: "anything" });
    server.publish({ clientMessageId: "5", type: 77 as never, text: "?" });
    server.publish({ clientMessageId: "6", type: 1, attachment: "no json" });
    server.deliver(0, 6);
    server.deliver(0, 6);
    await time.advance(1);
    expect(messages).toMatchObject([
      { seq: 1, type: "text", text: "hi", isOwn: true, sender: { accountId: "ada" }, isStored: true },
      { seq: 2, type: "image", attachment: { url: "https://x/y.png", w: 2 }, subType: 3 },
      { seq: 3, type: "location", attachment: { lat: 1, lng: 2 } },
      { seq: 4, type: "custom", attachment: "anything" },
      { seq: 5, type: "unknown", typeNumber: 77, text: "?" },
      { seq: 6, type: "unknown", typeNumber: 1, attachment: "no json" },
    ]);
  });

  it("[SQ4] a hole is filled with one question, and what came behind it waits", async () => {
    const { server, seen, time, commands } = await enterRoom({ random: () => 0.5 });
    publishTexts(server, "a", "b", "c", "d");
    server.deliver(0, 1);
    server.deliver(2, 3);
    server.deliver(3, 4);
    expect(seen).toEqual(["a"]);
    await time.advance(250);
    expect(seen).toEqual(["a", "b", "c", "d"]);
    expect(commands("recover").map((frame) => frame.recover?.after?.seq)).toEqual([1]);
  });

  it("[SQ4] a missing batch that comes by itself needs no question", async () => {
    const { server, seen, time, commands } = await enterRoom({ random: () => 0.9 });
    publishTexts(server, "a", "b");
    server.deliver(1, 2);
    server.deliver(0, 1);
    await time.advance(1_000);
    expect([seen, commands("recover")]).toEqual([["a", "b"], []]);
  });

  it("[SQ4] a position ahead is caught up with", async () => {
    const { server, seen, time } = await enterRoom();
    publishTexts(server, "a", "b");
    server.push({ roomPosition: { roomId: 1, position: server.position } });
    await time.advance(10);
    expect(seen).toEqual(["a", "b"]);
  });

  it("[SQ4] recovery that fails is asked again, and in the end continuity is said to be lost", async () => {
    const server = new RoomServer();
    const handle: PeerHandler = (frame, peer) => {
      if (frame.recover) peer.reply(frame.id, { error: { code: 150, message: "away" } });
      else server.handle(frame, peer);
    };
    const { seen, time, commands } = await enterRoomAt(server, { handle });
    publishTexts(server, "a", "b", "c");
    server.deliver(2, 3);
    await time.advance(60_000);
    expect(seen).toEqual(["lost 0-2", "c"]);
    expect(commands("recover").length).toBe(4);
  });

  it("[RS2] a push that continuity is lost is told, and the room goes on", async () => {
    const { server, seen } = await enterRoom();
    publishTexts(server, "a", "b", "c");
    server.push({ continuityLost: { roomId: 1, position: { epoch: 1, seq: 2 } } });
    server.deliver(2, 3);
    expect(seen).toEqual(["lost 0-2", "c"]);
  });

  it("[MS6] directed messages come as they are sent, filtered ones in their place", async () => {
    const { server, seen, time, commands } = await enterRoom();
    publishTexts(server, "a", "c");
    const side = (seq: number, text: string) =>
      server.push({ roomBatch: { roomId: 1, epoch: 1, filtered: true, publications: [{ seq, message: { text } }] } });
    side(2, "b");
    side(0, "for you");
    server.push({ roomBatch: { ...server.batch(0, 1), lastSeq: 2 } });
    await time.advance(1_000);
    expect([seen, commands("recover")]).toEqual([["for you", "a", "b"], []]);
  });

  it("[MS6] [RS1] what was missed has its filtered messages too, and no directed ones", async () => {
    const server = new RoomServer();
    const side = { roomId: 1, epoch: 1, filtered: true };
    const missed = [
      { ...side, publications: [{ message: { text: "of then" } }, { seq: 2, message: { text: "b" } }] },
      { roomId: 1, epoch: 1, firstSeq: 1, lastSeq: 3, publications: [{ seq: 1, message: { text: "a" } }] },
    ];
    const handle: PeerHandler = (frame, peer) => {
      if (!frame.connect?.rooms?.[0]?.resume) return server.handle(frame, peer);
      const entered = { recovered: true, missed, position: { epoch: 1, seq: 3 } };
      peer.reply(frame.id, { connected: { rooms: [{ roomId: 1, entered }] } });
    };
    const { seen, room, socket, time } = await enterRoomAt(server, { handle });
    socket().drop();
    await time.advance(1_000);
    expect([seen, room.position.seq]).toEqual([["a", "b"], 3]);
  });

  it("[NT1] notices and [OC1] occupancy arrive", async () => {
    const { server, room, seen } = await enterRoom();
    const online: number[] = [];
    room.on("occupancy", (occupancy) => online.push(occupancy.online));
    server.push({ roomBatch: { roomId: 1, notices: [{ type: 301, operator: "bob" }] } });
    server.push({ occupancy: { roomId: 1, online: 7 } });
    expect([seen, online, room.snapshot.online]).toEqual([["memberEntered"], [7], 7]);
  });

  it("[RM2] a closed room says so and ends; [EN4] it can be entered again", async () => {
    const { server, seen, room, client, time } = await enterRoom();
    server.push({ roomClosed: { roomId: 1, reason: "the end" } });
    publishTexts(server, "late");
    server.deliver(0, 1);
    expect([seen, room.state.kind]).toEqual([["closed the end"], "ended"]);
    expect(await codeOf(room.sendText("x"))).toBe("closed");
    const [again] = await Promise.all([client.enterRoom(1), time.advance(5)]);
    expect(again.state.kind).toBe("live");
  });

  it("a kick ends the room with its reason", async () => {
    const { server, seen } = await enterRoom();
    server.push({ kicked: { roomId: 1, reason: 5 } });
    expect(seen).toEqual(["kicked blocked"]);
  });

  it("a session that the server lost is made again without a gap", async () => {
    const { server, seen, room, time } = await enterRoom();
    server.push({ kicked: { roomId: 1, reason: 6 } });
    publishTexts(server, "a");
    await time.advance(10);
    expect([room.state.kind, seen]).toEqual(["live", []]);
    server.deliver(0, 1);
    expect(seen).toEqual(["a"]);
  });
});
