import type { plaza } from "@plaza/proto";
import { describe, expect, it } from "vitest";
import type { PlazaClient } from "./client.ts";
import type { Room } from "./room.ts";
import { startHarness } from "./testing/client-harness.ts";
import { codeOf, enterRoom, publishTexts } from "./testing/entered-client.ts";
import type { PeerHandler } from "./testing/peer-socket.ts";
import { RoomServer } from "./testing/room-server.ts";

describe("entering", () => {
  it("[CN3] rooms ride on the connect command", async () => {
    const { commands, room } = await enterRoom();
    expect(commands("connect")[0]?.connect?.rooms).toMatchObject([{ roomId: 1, nick: "Ada" }]);
    expect(commands("enterRoom")).toEqual([]);
    expect(room.snapshot).toMatchObject({ id: 1, name: "Lobby", isOpen: true });
    expect(room.self).toMatchObject({ accountId: "ada", role: "visitor" });
  });

  it("[EN1] a room entered on a live connection sends its own command", async () => {
    const server = new RoomServer();
    const { client, time, commands } = startHarness({ handle: server.handle });
    await Promise.all([client.connect(), time.advance(5)]);
    const [room] = await Promise.all([client.enterRoom("1"), time.advance(5)]);
    expect([room.id, room.state.kind, commands("enterRoom").length]).toEqual([1, "live", 1]);
  });

  it("what comes before the application could listen waits for it", async () => {
    const server = new RoomServer();
    const early: PeerHandler = (frame, peer) => {
      server.handle(frame, peer);
      publishTexts(server, "first");
      server.deliver(0, 1);
    };
    const { client, time } = startHarness({ handle: early });
    const seen: number[] = [];
    const listening = client.enterRoom(1).then((room) => room.on("message", ({ seq }) => seen.push(seq)));
    await time.advance(10);
    await listening;
    expect(seen).toEqual([1]);
  });

  it("[DV1] a client without a device id keeps the one it made, over reconnects and apart from others", async () => {
    const randomIds = ["one", "two"].values();
    const randomId = () => randomIds.next().value ?? "more";
    const devices = ["first", "second"].map(() => new Set<string>());
    for (const ids of devices) {
      const { socket, time, commands } = await enterRoom({ randomId });
      socket().drop();
      await time.advance(10);
      for (const { connect } of commands("connect")) ids.add(connect?.deviceId ?? "");
    }
    expect(devices.map((ids) => [...ids])).toEqual([["one"], ["two"]]);
  });

  it("a refusal rejects with its code and leaves nothing behind", async () => {
    const refuse: PeerHandler = (frame, peer) => {
      const rooms = [{ roomId: 1, error: { code: 130, message: "no room 1" } }];
      peer.reply(frame.id, { connected: { accountId: "ada", rooms } });
    };
    const { client, time } = startHarness({ handle: refuse });
    const entering = codeOf(client.enterRoom(1));
    await time.advance(10);
    expect(await entering).toBe("roomNotFound");
    client.close();
    expect(time.pendingTimers).toBe(0);
  });

  it("a refusal that may pass is tried again", async () => {
    const server = new RoomServer();
    let refusals = 2;
    const handle: PeerHandler = (frame, peer) => {
      if (frame.connect) peer.reply(frame.id, { connected: { rooms: [{ roomId: 1, error: { code: 150 } }] } });
      else if (refusals-- > 0) peer.reply(frame.id, { error: { code: 142, retryAfterMs: 700 } });
      else server.handle(frame, peer);
    };
    const { client, time } = startHarness({ handle });
    const entering = client.enterRoom(1);
    await time.advance(5_000);
    expect((await entering).state.kind).toBe("live");
  });

  it.each(["0", "-1", "abc", 1.5, 2 ** 53])("%j is no room id", async (roomId) => {
    const { client } = startHarness({ handle: new RoomServer().handle });
    expect(await codeOf(client.enterRoom(roomId))).toBe("badArgument");
  });

  it("a room is entered once", async () => {
    const { client } = await enterRoom();
    expect(await codeOf(client.enterRoom(1))).toBe("alreadyExists");
  });

  it("rooms that do not fit into the connect command enter by themselves", async () => {
    const entered = new Set<number>();
    const answer = (room: plaza.v1.EnterRoom.$Properties) => ({
      room,
      self: { accountId: "ada" },
      position: { epoch: 1 },
    });
    const handle: PeerHandler = (frame, peer) => {
      const rooms = frame.connect?.rooms ?? (frame.enterRoom ? [frame.enterRoom] : []);
      for (const room of rooms) entered.add(room.roomId ?? 0);
      const entries = rooms.map((room) => ({ roomId: room.roomId ?? 0, entered: answer(room) }));
      if (frame.connect) peer.reply(frame.id, { connected: { rooms: entries } });
      if (frame.enterRoom) peer.reply(frame.id, { enteredRoom: answer(frame.enterRoom) });
    };
    const { client, time, commands } = startHarness({ handle });
    const extension = "x".repeat(4_000);
    const entering = Array.from({ length: 50 }, (_, index) => client.enterRoom(index + 1, { extension }));
    await time.advance(10);
    await Promise.all(entering);
    expect(entered.size).toBe(50);
    expect(commands("connect")[0]?.connect?.rooms?.length).toBeLessThan(9);
  });
});

describe("leaving", () => {
  it("[EN3] exit tells the server and ends the room", async () => {
    const { room, client, commands, time } = await enterRoom();
    await room.exit();
    expect([room.state, commands("exitRoom").length]).toEqual([{ kind: "ended", end: { kind: "exited" } }, 1]);
    await Promise.all([client.enterRoom(1), time.advance(5)]);
  });

  it("exit without a connection succeeds, and the room does not come back", async () => {
    const { room, socket, time, commands } = await enterRoom();
    socket().drop();
    await room.exit();
    await time.advance(100);
    expect(commands("connect").at(-1)?.connect?.rooms).toEqual([]);
  });

  it("close rejects what waits and leaves no timer", async () => {
    const { room, client, network, socket, time } = await enterRoom();
    network.isUp = false;
    socket().drop();
    const sending = codeOf(room.sendText("x"));
    client.close();
    await time.advance(5); // The test's own network.
    expect([await sending, room.state.kind, time.pendingTimers]).toEqual(["closed", "ended", 0]);
    expect(await codeOf(enterAgain(client))).toBe("closed");
  });
});

function enterAgain(client: PlazaClient): Promise<Room> {
  return client.enterRoom(2);
}
