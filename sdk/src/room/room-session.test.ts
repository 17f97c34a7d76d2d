import { describe, expect, it } from "vitest";
import { startHarness } from "../testing/client-harness.ts";
import { codeOf, enterRoom, enterRoomAt, publishTexts } from "../testing/entered-client.ts";
import type { PeerHandler } from "../testing/peer-socket.ts";
import { RoomServer } from "../testing/room-server.ts";

describe("resuming", () => {
  it("[RS1] what was missed comes once and in order", async () => {
    const { server, seen, socket, time, network, commands } = await enterRoom();
    publishTexts(server, "a", "b", "c", "d");
    server.deliver(0, 2);
    network.isUp = false;
    socket().drop();
    await time.advance(100);
    publishTexts(server, "e");
    network.isUp = true;
    await time.advance(30_000);
    expect(seen).toEqual(["a", "b", "c", "d", "e"]);
    expect(commands("connect").at(-1)?.connect?.rooms?.[0]?.resume).toMatchObject({ epoch: 1, seq: 2 });
  });

  it("[RS2] beyond the server's memory the loss is told, with both positions", async () => {
    const { server, seen, socket, time } = await enterRoom({ server: { memory: 2 } });
    publishTexts(server, "a", "b", "c", "d");
    socket().drop();
    await time.advance(10);
    publishTexts(server, "e");
    server.deliver(4, 5);
    expect(seen).toEqual(["lost 0-4", "e"]);
  });

  it("[SQ6] a new epoch is told as lost continuity", async () => {
    const { server, seen, socket, time } = await enterRoom();
    publishTexts(server, "a");
    server.deliver(0, 1);
    server.beginEpoch();
    socket().drop();
    await time.advance(10);
    publishTexts(server, "b");
    server.deliver(1, 2);
    expect(seen).toEqual(["a", "lost 1-1000001", "b"]);
  });

  it("a connection that breaks between entering and listening loses nothing", async () => {
    const server = new RoomServer();
    const { client, time, socket } = startHarness({ handle: server.handle });
    const seen: number[] = [];
    const entering = client.enterRoom(1);
    await time.advance(1); // Entered; the turn in which the application may listen is not over.
    const room = await entering;
    publishTexts(server, "a");
    socket().drop();
    room.on("message", ({ seq }) => seen.push(seq));
    await time.advance(100);
    expect([seen, room.state.kind]).toEqual([[1], "live"]);
  });

  it("[RS3] a room that refuses the resume ends with the reason", async () => {
    const server = new RoomServer();
    let isBlocked = false;
    const handle: PeerHandler = (frame, peer) => {
      const rooms = [{ roomId: 1, error: { code: 121, message: "blocked" } }];
      if (frame.connect && isBlocked) peer.reply(frame.id, { connected: { rooms } });
      else server.handle(frame, peer);
    };
    const { seen, socket, time } = await enterRoomAt(server, { handle });
    isBlocked = true;
    socket().drop();
    await time.advance(10);
    expect(seen).toEqual(["closed blocked"]);
  });
});

describe("sending", () => {
  it("resolves with the server's answer", async () => {
    const { room, server } = await enterRoom();
    const receipt = await room.send({
      type: "custom",
      attachment: "gift",
      subType: 2,
      extension: "e",
      isStored: false,
    });
    expect(receipt).toMatchObject({ position: { epoch: 1, seq: 1 }, isStored: false, isDuplicate: false });
    expect(server.log[0]?.message).toMatchObject({ type: 100, attachment: "gift", subType: 2, extension: "e" });
  });

  it("[ID1] a message whose answer was lost is sent again under the same id and counts once", async () => {
    const server = new RoomServer();
    let isFirst = true;
    const handle: PeerHandler = (frame, peer) => {
      if (!frame.sendMessage || !isFirst) return server.handle(frame, peer);
      isFirst = false;
      server.publish(frame.sendMessage);
      peer.drop();
    };
    const { room, time } = await enterRoomAt(server, { handle });
    const sending = room.sendText("once");
    await time.advance(100);
    expect(await sending).toMatchObject({ isDuplicate: true, position: { seq: 1 } });
    expect(server.log.length).toBe(1);
  });

  it("[ID1] a gateway that forgot the session gets the message after a new entry", async () => {
    const { room, server, time } = await enterRoom();
    server.forgetSessions();
    const sending = room.sendText("hello");
    await time.advance(3_000);
    expect(await sending).toMatchObject({ position: { seq: 1 } });
  });

  it("[PV3] a frame that the server would end the connection for is refused here", async () => {
    const { room, client } = await enterRoom();
    expect(await codeOf(room.sendText("x".repeat(70_000)))).toBe("tooLarge");
    expect(client.state.kind).toBe("live");
  });

  it("what cannot be written is a bad argument", async () => {
    const { room } = await enterRoom();
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    const image = { type: "image", attachment: circular } as never;
    expect(await codeOf(room.send(image))).toBe("badArgument");
    expect(await codeOf(room.send({ type: "dance" } as never))).toBe("badArgument");
  });
});
