import { newRoomId, parseAccountId, ROOM_DEFAULTS, type Room } from "@plaza/core";
import { describe, expect, it } from "vitest";
import { decodeRoom, encodeRoom } from "./room-json.ts";

describe("the text of a room", () => {
  it("of an earlier version has the defaults in the fields that it lacks", () => {
    const stored = Object.entries(buildRoom()).filter(([field]) => !(field in ROOM_DEFAULTS));
    expect(stored.length).toBeGreaterThan(0);
    expect(decodeRoom(JSON.stringify(Object.fromEntries(stored)))).toStrictEqual(buildRoom());
  });

  it("keeps every field that is not the default", () => {
    const room = buildRoom({
      slowModeSeconds: 3,
      multiClientPolicy: "refuseNew",
      messagesPerSecond: 0,
      tagMutes: [{ tag: "a", untilMs: 1 }],
      queueSizeLimit: 0,
      delayedClosing: { kind: "idle", seconds: 60, startedAtMs: 1, emptySinceMs: 2 },
    });
    expect(decodeRoom(encodeRoom(room))).toStrictEqual(room);
  });

  it("gives back fields that are undefined, also that of a room that waits for being empty", () => {
    const room = buildRoom({
      delayedClosing: { kind: "idle", seconds: 60, startedAtMs: 1, emptySinceMs: undefined },
    });
    expect(decodeRoom(encodeRoom(room))).toStrictEqual(room);
  });
});

function buildRoom(overrides: Partial<Room> = {}): Room {
  const creator = parseAccountId("creator");
  if (creator === undefined) throw new Error("the creator's account id is refused");
  return {
    ...ROOM_DEFAULTS,
    roomId: newRoomId(1_750_000_000_000, 0.5),
    creator,
    name: "room",
    announcement: "",
    liveUrl: "",
    extension: "",
    queueLevel: 0,
    isOpen: true,
    isMuted: false,
    hasEnterExitNotices: false,
    createdAtMs: 1_750_000_000_000,
    ...overrides,
  };
}
