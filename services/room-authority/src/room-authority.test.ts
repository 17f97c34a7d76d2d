import {
  AUTHORITY_HEARTBEAT_SUBJECT,
  encodeHeartbeat,
  GATEWAY_HEARTBEAT_SUBJECT,
  roomSubject,
} from "@plaza/cluster-client";
import type { GatewayId } from "@plaza/core";
import { plaza } from "@plaza/proto";
import { Deadline } from "@plaza/service-kit";
import { describe, expect, it } from "vitest";
import { CREATOR, ROOM_ID } from "./room/testing.ts";
import { SERVER_API, useAuthorities, viewer } from "./testing/use-authorities.ts";

const ANN = viewer("ann");

describe("a room authority on the bus", () => {
  const bench = useAuthorities({ now: Date.now });

  function createRoom() {
    return bench().execute(SERVER_API, { createRoom: { creator: CREATOR, name: "square", enterExitNotices: true } });
  }

  it("[RM1] makes rooms for the server API only, each id once", async () => {
    await bench().start("a");
    const createRoom = { creator: CREATOR, name: "square" };
    const refused = await bench().execute(ANN, { createRoom });
    expect(refused.error?.code).toBe(121);
    const made = await bench().execute(SERVER_API, { createRoom });
    expect(made.room?.room).toMatchObject({ roomId: ROOM_ID, creator: CREATOR, open: true });
    const again = await bench().execute(SERVER_API, { createRoom });
    expect(again.error?.code).toBe(133);
  });

  it("[CM4] answers what it does not know, and rooms that are not there, with their errors", async () => {
    await bench().start("a");
    expect((await bench().execute(SERVER_API, {})).error?.code).toBe(101);
    expect((await bench().execute(SERVER_API, { describe: {} })).error?.code).toBe(130);
  });

  it("[RM1] a room that was made stands in the directory, with its creator", async () => {
    await bench().start("a");
    await createRoom();
    expect(await bench().stores.directory.list({ creator: CREATOR, limit: 10 })).toEqual([ROOM_ID]);
  });

  it("[RM1] the server API switches enter and exit notices, a client does not", async () => {
    await bench().start("a");
    await createRoom();
    const configureRoom = { settings: { enterExitNotices: false } };
    const refused = await bench().execute(viewer(CREATOR), { configureRoom });
    expect(refused.error?.code).toBe(121);
    const nobodyNamed = { accountId: "", serverApi: true };
    const done = await bench().execute(nobodyNamed, { configureRoom });
    expect(done.room?.enterExitNotices).toBe(false);
  });

  it("[PM1] a call of the server API that names no operator is the deployment's own", async () => {
    await bench().start("a");
    await createRoom();
    const actor = { accountId: "", serverApi: true };
    const done = await bench().execute(actor, { updateRoom: { name: "new" } });
    expect(done.room?.room?.name).toBe("new");
    const session = { accountId: "", sessionId: "s", gatewayId: "gateway-1" };
    const refused = await bench().execute(session, { updateRoom: { name: "newer" } });
    expect(refused.error?.code).toBe(121);
  });

  it("[ST1] entries and messages are in the rankings when the authority has gone", async () => {
    const authority = await bench().start("a");
    await createRoom();
    await bench().execute(ANN, { enter: { nick: "Ann" } });
    const message = { roomId: ROOM_ID, clientMessageId: "m", text: "hello" };
    for (let sending = 0; sending < 2; sending += 1) {
      await bench().execute(ANN, { send: { message } });
    }
    await authority.drain(new Deadline(1_000));
    const ranks = await bench().stores.statistics.top({
      period: "day",
      atMs: bench().clock.nowMs,
      orderBy: "messages",
      limit: 10,
    });
    expect(ranks).toMatchObject([{ roomId: ROOM_ID, messages: 1, enters: 1, active: 1 }]);
  });

  it("[EN1] [ML1] lists who entered, newest first, and fixed members who are offline last", async () => {
    await bench().start("a");
    await createRoom();
    for (const [index, accountId] of ["ann", "bob", "cid"].entries()) {
      const enter = { nick: accountId.toUpperCase(), enteredAtMs: 1_000 + index };
      await bench().execute(viewer(accountId), { enter });
    }
    const listed: string[] = [];
    for (let pageToken = "", pages = 0; pages === 0 || pageToken !== ""; pages += 1) {
      const query = { roomId: ROOM_ID, limit: 2, pageToken };
      const { memberPage } = await bench().execute(ANN, { listMembers: { query } });
      listed.push(...(memberPage?.members ?? []).map((member) => member.accountId ?? ""));
      pageToken = memberPage?.nextPageToken ?? "";
    }
    expect(listed).toEqual(["cid", "bob", "ann", CREATOR]);
  });

  it("[ML1] refuses a page token that it did not give", async () => {
    await bench().start("a");
    await createRoom();
    const query = { roomId: ROOM_ID, pageToken: "nonsense" };
    const reply = await bench().execute(ANN, { listMembers: { query } });
    expect(reply.error?.code).toBe(102);
  });

  it("[OC2] asks a gateway to confirm sessions that presence does not know", async () => {
    await bench().start("a");
    await createRoom();
    const reportCounts = { persons: 1, sessions: 1 };
    const unknown = await bench().execute(ANN, { reportCounts });
    expect(unknown.countsReceived?.confirmSessions).toBe(true);
    await bench().execute(ANN, { enter: { confirm: true } });
    const known = await bench().execute(ANN, { reportCounts });
    expect(known.countsReceived?.confirmSessions).toBe(false);
  });

  it("[OC1] announces the online number that gateways report", async () => {
    await bench().start("a");
    await createRoom();
    const announced = new Promise<number>((resolve) => {
      bench()
        .broker.connect()
        .subscribe(roomSubject(ROOM_ID), (payload) => {
          const { clientFrame } = plaza.cluster.v1.RoomEnvelope.decode(payload);
          const online = clientFrame.length > 0 && plaza.v1.ServerFrame.decode(clientFrame).occupancy?.online;
          if (online) resolve(online);
        });
    });
    await bench().execute(ANN, { reportCounts: { persons: 7 } });
    expect(await announced).toBe(7);
  });

  it("hands partitions over on drain, and answers what had arrived", async () => {
    const first = await bench().start("a");
    await createRoom();
    const message = { clientMessageId: "m1", text: "hi" };
    const sending = bench().execute(ANN, { send: { message } });
    await first.drain(new Deadline(1_000));
    await bench().start("b");
    expect((await sending).ack).toMatchObject({ stored: true });
    const again = await bench().execute(ANN, { send: { message } });
    expect(again.ack).toMatchObject({ duplicate: true, position: { seq: 1 } });
  });

  it("says that it leaves for as long as its drain takes, so that nobody gives its partitions back to it", async () => {
    const beats: boolean[] = [];
    bench()
      .broker.connect()
      .subscribe(AUTHORITY_HEARTBEAT_SUBJECT, (payload) => {
        beats.push(plaza.cluster.v1.Heartbeat.decode(payload).leaving);
      });
    const authority = await bench().start("a");
    await authority.drain(new Deadline(1_000));
    const before = beats.length;
    await expect.poll(() => beats.length, { timeout: 5_000 }).toBeGreaterThan(before + 1);
    expect(beats.slice(beats.indexOf(true))).not.toContain(false);
  });

  it("[OC3] removes the sessions of a gateway that fell silent, and keeps those of one that is alive", async () => {
    await bench().start("a");
    await createRoom();
    const alive = { ...viewer("bob"), gatewayId: "gateway-2" };
    await bench().execute(ANN, { enter: {} });
    await bench().execute(alive, { enter: {} });
    const bus = bench().broker.connect();
    const beating = setInterval(
      () => bus.publish(GATEWAY_HEARTBEAT_SUBJECT, encodeHeartbeat({ id: "gateway-2" })),
      200,
    );
    try {
      await expect.poll(() => bench().presence.gateways(), { timeout: 10_000 }).toEqual(["gateway-2" as GatewayId]);
    } finally {
      clearInterval(beating);
    }
  }, 15_000);
});
