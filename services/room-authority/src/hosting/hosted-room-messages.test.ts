import { type AccountId, limits } from "@plaza/core";
import { plaza, roomBatchBytes } from "@plaza/proto";
import { describe, expect, it } from "vitest";
import { pinOf } from "../command/pin-message.ts";
import type { ChatMessage } from "../room/chat-message.ts";
import { aPublishedMessage, aSend, aViewer, CREATOR, ROOM_ID, throughServerApi } from "../room/testing.ts";
import { recallKey } from "./idempotency-key.ts";
import type { RoomWork } from "./room-item.ts";
import { aCluster, ackOf, batchesOf, drainLog, entering, inRoom, sending } from "./testing.ts";

type Cluster = Awaited<ReturnType<typeof aCluster>>;

const NOTICE = { isSilent: false, extension: "", operatorNick: "", targetShown: {} };

const sendingTo = (accountId: string, message: Partial<ChatMessage>): RoomWork => ({
  kind: "send",
  command: aSend(aViewer(accountId), message),
});

const directed = (clientMessageId: string, ...receivers: readonly string[]) => ({
  clientMessageId,
  text: clientMessageId,
  audience: { kind: "directed", receivers: receivers.map((name) => name as AccountId) } as const,
});

const textsIn = (batch: plaza.v1.RoomBatch) => batch.publications.flatMap(({ message }) => message?.text ?? []);

async function sideTexts(cluster: Cluster) {
  const frames = (await cluster.published()).flatMap((envelope) => envelope.sideFrames);
  return frames.map(({ accounts, clientFrame }) => ({
    accounts,
    texts: textsIn(plaza.v1.RoomBatch.decode(roomBatchBytes(clientFrame ?? new Uint8Array()))),
  }));
}

async function logged({ recentLog }: Cluster): Promise<readonly plaza.cluster.v1.RoomEnvelope[]> {
  const read = await recentLog.readAfter(ROOM_ID, { epoch: 1, seq: 0 }, { maxBatches: 100 });
  if (read.kind !== "batches") throw new Error(`the log is ${read.kind}`);
  return read.batches.map(({ bytes }) => plaza.cluster.v1.RoomEnvelope.decode(bytes));
}

describe("messages to named receivers", () => {
  it("[MS6] reach their sessions alone, and are neither in the order nor in log and history", async () => {
    const cluster = await aCluster();
    const room = cluster.openRoom();
    const works = [sending("ann", "a"), sendingTo("ann", directed("secret", "bob", "eve", "bob")), sending("ann", "b")];
    const acks = (await Promise.all(works.map((work) => inRoom(room, work)))).map(ackOf);
    expect(acks.map(({ position, isStored }) => ({ seq: position.seq, isStored }))).toEqual([
      { seq: 1, isStored: true },
      { seq: 0, isStored: false },
      { seq: 2, isStored: true },
    ]);
    expect(await sideTexts(cluster)).toEqual([{ accounts: ["bob", "eve"], texts: ["secret"] }]);
    expect(batchesOf(await cluster.published()).map(textsIn)).toEqual([["a", "b"]]);
    expect((await logged(cluster)).flatMap((envelope) => envelope.sideFrames)).toEqual([]);
    expect((await drainLog(cluster.messageLog)).map((record) => record.seq)).toEqual([1, 2]);
  });

  it("[MS6] [ID1] one alone in its step moves nothing, and sent again reaches nobody again", async () => {
    const cluster = await aCluster();
    const room = cluster.openRoom();
    const work = sendingTo("ann", directed("secret", "bob"));
    await inRoom(room, work);
    for (const authority of [room, cluster.openRoom()]) {
      expect(ackOf(await inRoom(authority, work))).toMatchObject({ isDuplicate: true, isStored: false });
    }
    expect(await sideTexts(cluster)).toHaveLength(1);
    expect((await cluster.rooms.load(ROOM_ID))?.position.seq).toBe(0);
    expect(await drainLog(cluster.messageLog)).toEqual([]);
  });

  it("[MS6] those for tags and places take their sequence and are in log and history", async () => {
    const cluster = await aCluster();
    const targetTags = JSON.stringify({ tag: "vip" });
    const audience = { kind: "room", targetTags, place: { x: 1, y: 2, z: 3 } } as const;
    await inRoom(cluster.openRoom(), sendingTo("ann", { clientMessageId: "a", text: "a", audience }));
    const [envelope] = await logged(cluster);
    expect(envelope).toMatchObject({ firstSeq: 1, lastSeq: 1, sideFrames: [{ tagExpression: targetTags }] });
    expect(batchesOf(envelope ? [envelope] : []).map(textsIn)).toEqual([[]]);
    expect((await drainLog(cluster.messageLog)).map((record) => record.seq)).toEqual([1]);
  });
});

const recalling = (accountId: string, seq: number, sender: string): RoomWork => {
  const message = aPublishedMessage({ seq, sender: sender as AccountId, timeMs: 1_000_000 });
  const windowMs = limits.RECALL_WINDOW_MS;
  const command = { kind: "recall", actor: aViewer(accountId), message, windowMs, notice: NOTICE } as const;
  return { kind: "change", command, key: recallKey(seq) };
};

describe("recalls", () => {
  it("[RC4] of one message by several at once, through two authorities, are one", async () => {
    const cluster = await aCluster();
    const rooms = [cluster.openRoom(), cluster.openRoom()];
    await inRoom(cluster.openRoom(), sending("ann", "a"));
    const outcomes = await Promise.all(
      ["ann", CREATOR, "ann", CREATOR].map((actor, index) =>
        inRoom(rooms[index % 2] ?? cluster.openRoom(), recalling(actor, 1, "ann")),
      ),
    );
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["repeated", "repeated", "repeated", "state"]);
    const envelopes = (await cluster.published()).filter(({ recalledSeqs }) => recalledSeqs.length > 0);
    expect(envelopes).toMatchObject([{ lastSeq: 2, recalledSeqs: [1] }]);
    expect(await logged(cluster)).toMatchObject([{ recalledSeqs: [] }, { recalledSeqs: [1] }]);
    expect((await drainLog(cluster.messageLog)).map(({ recallsSeq }) => recallsSeq)).toEqual([0, 1]);
  });

  it("[RC4] [ID1] a repeated recall succeeds when its time is over, a first one does not", async () => {
    const cluster = await aCluster();
    const room = cluster.openRoom();
    for (const id of ["a", "b"]) await inRoom(room, sending("ann", id));
    await inRoom(room, recalling("ann", 1, "ann"));
    cluster.clock.nowMs += limits.RECALL_WINDOW_MS + 1;
    expect(await inRoom(room, recalling("ann", 1, "ann"))).toEqual({ kind: "repeated" });
    expect(await inRoom(room, recalling("ann", 2, "ann"))).toMatchObject({ refusal: { error: "recallExpired" } });
    expect(await inRoom(room, recalling("bob", 2, "ann"))).toMatchObject({ refusal: { error: "forbidden" } });
  });
});

describe("pins", () => {
  const pinning = (seq: number): RoomWork => pinOf(aViewer(CREATOR), aPublishedMessage({ seq }), NOTICE);

  it("[PN1] [RC4] of a message that is recalled meanwhile are refused, on whichever authority", async () => {
    const cluster = await aCluster();
    const [room, other] = [cluster.openRoom(), cluster.openRoom()];
    for (const id of ["a", "b"]) await inRoom(room, sending("ann", id));
    await inRoom(other, recalling("ann", 1, "ann"));
    for (const authority of [room, other, cluster.openRoom()]) {
      expect(await inRoom(authority, pinning(1))).toMatchObject({ refusal: { error: "messageNotFound" } });
    }
    const [recalled, refused] = await Promise.all([inRoom(room, recalling("ann", 2, "ann")), inRoom(room, pinning(2))]);
    expect([recalled.kind, refused]).toMatchObject(["state", { refusal: { error: "messageNotFound" } }]);
    expect((await cluster.rooms.load(ROOM_ID))?.room.pinned).toBeUndefined();
  });

  it("[PN1] [RC4] are taken away by a recall that comes right after them", async () => {
    const cluster = await aCluster();
    const room = cluster.openRoom();
    await inRoom(room, sending("ann", "a"));
    const outcomes = await Promise.all([inRoom(room, pinning(1)), inRoom(room, recalling("ann", 1, "ann"))]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["state", "state"]);
    expect((await cluster.rooms.load(ROOM_ID))?.room.pinned).toBeUndefined();
  });
});

describe("more messages than a room may publish", () => {
  const FLOOD = 5_000;
  const BURST = 80;
  const SENDERS = 50;

  it("[PR1] [SQ1] a flood in one turn: what is kept is in order and fair, all others are told", async () => {
    const cluster = await aCluster({ room: { messagesPerSecond: BURST / 2 } });
    const room = cluster.openRoom();
    const ids = Array.from({ length: FLOOD }, (_, index) => `${index}`);
    const acks = (await Promise.all(ids.map((id, index) => inRoom(room, sending(`s${index % SENDERS}`, id))))).map(
      ackOf,
    );
    const kept = acks.filter((ack) => !ack.isAbandoned);
    expect(kept.map((ack) => ack.position.seq)).toEqual(Array.from({ length: BURST }, (_, index) => index + 1));
    expect(acks.filter((ack) => ack.isAbandoned).every((ack) => !ack.isStored && !ack.isDuplicate)).toBe(true);
    const batches = batchesOf(await cluster.published());
    const senders = batches.flatMap((batch) => batch.publications.map(({ message }) => message?.sender?.accountId));
    expect(senders).toHaveLength(BURST);
    expect(new Set(senders).size).toBe(SENDERS);
    expect((await drainLog(cluster.messageLog)).map((record) => record.seq)).toHaveLength(BURST);
  });

  it("[PR1] creator and server API are heard in the midst of a flood, and cost it nothing", async () => {
    const cluster = await aCluster({ room: { messagesPerSecond: BURST / 2 } });
    const room = cluster.openRoom();
    const flood = Array.from({ length: FLOOD }, (_, index) => inRoom(room, sending(`s${index % SENDERS}`, `${index}`)));
    const free = Array.from({ length: 100 }, (_, index) => {
      const actor = index % 2 === 0 ? aViewer(CREATOR) : throughServerApi("host");
      return inRoom(room, { kind: "send", command: aSend(actor, { clientMessageId: `free-${index}` }) });
    });
    const heard = (await Promise.all(free)).map(ackOf);
    expect(heard.filter((ack) => ack.isAbandoned)).toEqual([]);
    const kept = (await Promise.all(flood)).map(ackOf).filter((ack) => !ack.isAbandoned);
    expect(kept).toHaveLength(BURST);
    const seqs = [...heard, ...kept].map((ack) => ack.position.seq).toSorted((a, b) => a - b);
    expect(seqs).toEqual(Array.from({ length: BURST + 100 }, (_, index) => index + 1));
  });
});

describe("virtual members", () => {
  it("[VM1] [OC1] count as online beside the persons, and are told to whoever counts", async () => {
    const cluster = await aCluster();
    const changed: number[] = [];
    const services = cluster.services();
    const effects = { ...services.effects, virtualMembersChanged: (roomId: number) => void changed.push(roomId) };
    const room = cluster.openRoom({ ...services, effects });
    await inRoom(room, { kind: "read" });
    room.persons = 3;
    const actor = throughServerApi(CREATOR);
    const members = ["vera", "vito"].map((name) => ({
      accountId: name as AccountId,
      nick: "",
      avatar: "",
      extension: "",
    }));
    const add = { kind: "addVirtualMembers", actor, members, notice: NOTICE } as const;
    expect(await inRoom(room, { kind: "change", command: add })).toMatchObject({ online: 5 });
    expect(room.virtualMembers).toBe(2);
    const remove = { kind: "removeVirtualMembers", actor, accountIds: ["vera" as AccountId], notice: NOTICE } as const;
    expect(await inRoom(room, { kind: "change", command: remove })).toMatchObject({ online: 4 });
    expect(await inRoom(room, entering("ann"))).toMatchObject({ online: 4 });
    expect(changed).toEqual([ROOM_ID, ROOM_ID]);
  });
});
