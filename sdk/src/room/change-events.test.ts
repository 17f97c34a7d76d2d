import type { plaza } from "@plaza/proto";
import { describe, expect, it } from "vitest";
import type { RoomChangeEvents } from "../room-events.ts";
import { enterRoom, notify } from "../testing/entered-client.ts";

type Notification = plaza.v1.Notification.$Properties;
type EventName = keyof RoomChangeEvents;

const bob = { accountId: "bob", role: 4 };
const ada = { accountId: "ada", role: 4 };
const room = { roomId: 1, name: "Salon" };
const message = { seq: 7, timeMs: 70, clientMessageId: "m", sender: "bob" };
const elements = [{ key: "mic", value: "v", owner: "bob" }];

/** A notification for each event, which the compiler finds missing for a new one. */
const NOTIFICATIONS: { readonly [Name in EventName]: Notification } = {
  memberEntered: { type: 301, operator: "bob" },
  memberExited: { type: 302, operator: "bob" },
  memberBlocked: { type: 303, member: bob },
  memberUnblocked: { type: 304, member: bob },
  memberMuted: { type: 305, member: bob },
  memberUnmuted: { type: 306, member: bob },
  roomClosed: { type: 311, room },
  roomUpdated: { type: 312, room },
  memberRemoved: { type: 313, member: bob },
  memberTemporarilyMuted: { type: 314, member: bob, muteSeconds: 60 },
  temporaryMuteEnded: { type: 315, member: bob },
  memberUpdated: { type: 316, member: bob },
  roomMuted: { type: 318, room },
  roomUnmuted: { type: 319, room },
  tagMuted: { type: 321, tag: "vip", muteSeconds: 60 },
  tagMuteEnded: { type: 322, tag: "vip" },
  messageRecalled: { type: 323, message },
  tagsUpdated: { type: 325, member: { ...bob, tags: ["vip"] } },
  memberRoleUpdated: { type: 326, member: bob, previousRole: 2 },
  messagePinned: { type: 397, message },
  messageUnpinned: { type: 398, message },
  roomOpened: { type: 399, room },
  queueOffered: { type: 317, queue: { kind: 1, elements } },
  queuePolled: { type: 317, queue: { kind: 2, elements } },
  queueDropped: { type: 317, queue: { kind: 3 } },
  queueOwnerLeft: { type: 320, queue: { kind: 4, elements } },
  queueUpdated: { type: 320, queue: { kind: 5, elements } },
  queueBatchOffered: { type: 324, queue: { kind: 6, elements } },
  selfMuted: { type: 305, member: ada },
  selfUnmuted: { type: 306, member: ada },
  selfTemporarilyMuted: { type: 314, member: ada, muteSeconds: 60 },
  selfTemporaryMuteEnded: { type: 315, member: ada },
};

const NAMES = Object.keys(NOTIFICATIONS) as EventName[];

/** Everything that a room tells by name, and the names in their order. */
async function listen() {
  const client = await enterRoom();
  const told: string[] = [];
  const payloads: unknown[] = [];
  for (const name of ["notification", "notice", ...NAMES] as const) {
    client.room.on(name, (payload) => {
      told.push(name);
      payloads.push(payload);
    });
  }
  return { ...client, told, payloads };
}

describe("[NT2] events", () => {
  it.each(NAMES.filter((name) => !name.startsWith("self")))("%s follows its notification", async (name) => {
    const { server, told } = await listen();
    notify(server, NOTIFICATIONS[name]);
    expect(told).toEqual(["notification", name]);
  });

  it.each([
    ["memberMuted", "selfMuted"],
    ["memberUnmuted", "selfUnmuted"],
    ["memberTemporarilyMuted", "selfTemporarilyMuted"],
    ["temporaryMuteEnded", "selfTemporaryMuteEnded"],
  ] as const)("%s of one's own account is %s too", async (name, selfName) => {
    const { server, told } = await listen();
    notify(server, NOTIFICATIONS[selfName]);
    expect(told).toEqual(["notification", name, selfName]);
  });

  it("carry their particulars, typed", async () => {
    const { server, room: entered } = await enterRoom();
    const seen: unknown[] = [];
    entered.on("memberRoleUpdated", ({ member, previousRole }) => seen.push([member.accountId, previousRole]));
    entered.on("temporaryMuteEnded", ({ muteSeconds }) => seen.push(muteSeconds));
    entered.on("tagsUpdated", ({ member, tags }) => seen.push([member.accountId, tags.tags]));
    entered.on("tagMuteEnded", ({ tag, muteSeconds }) => seen.push([tag, muteSeconds]));
    entered.on("messageRecalled", (recalled) => seen.push(recalled.message));
    entered.on("queueOffered", ({ queue }) => seen.push([queue.kind, queue.elements.map(({ key }) => key)]));
    entered.on("roomUpdated", (updated) => seen.push([updated.room.name, entered.snapshot.name]));
    const { memberRoleUpdated, temporaryMuteEnded, tagsUpdated, tagMuteEnded, messageRecalled } = NOTIFICATIONS;
    notify(server, memberRoleUpdated, temporaryMuteEnded, tagsUpdated, tagMuteEnded, messageRecalled);
    notify(server, NOTIFICATIONS.queueOffered, NOTIFICATIONS.roomUpdated);
    expect(seen).toEqual([
      ["bob", "manager"],
      0,
      ["bob", ["vip"]],
      ["vip", 0],
      message,
      ["offered", ["mic"]],
      ["Salon", "Salon"],
    ]);
  });

  it("[NT1] come for notices as well", async () => {
    const { server, told } = await listen();
    server.push({ roomBatch: { roomId: 1, notices: [NOTIFICATIONS.memberEntered, NOTIFICATIONS.memberExited] } });
    expect(told).toEqual(["notice", "memberEntered", "notice", "memberExited"]);
  });

  it("[PV1] a notification of a newer server, or without what its event promises, is only a notification", async () => {
    const { server, told } = await listen();
    const queueChange = { type: 317, queue: { kind: 9 } } as unknown as Notification;
    notify(server, { type: 999 as never }, { type: 305 }, { type: 317 }, queueChange, { type: 325, operator: "bob" });
    expect(told).toEqual(Array(5).fill("notification"));
  });

  it("end with the room, also when a listener leaves it", async () => {
    const { server, room: entered, told } = await listen();
    entered.on("notification", () => void entered.exit());
    notify(server, NOTIFICATIONS.roomMuted);
    expect(told).toEqual(["notification"]);
  });
});

describe("[BR1] a broadcast", () => {
  it("comes once per client, without a room", async () => {
    const { client, server, seen, time } = await enterRoom();
    await Promise.all([client.enterRoom(2), time.advance(5)]);
    const broadcasts: unknown[] = [];
    client.on("broadcast", (broadcast) => broadcasts.push(broadcast));
    const sender = { accountId: "host", nick: "Host", role: 1 };
    server.push({ broadcast: { timeMs: 5, message: { clientMessageId: "b", text: "Hello all", subType: 2, sender } } });
    expect(broadcasts).toMatchObject([
      { type: "text", text: "Hello all", timeMs: 5, clientMessageId: "b", subType: 2, sender: { accountId: "host" } },
    ]);
    expect(seen).toEqual([]);
  });
});
