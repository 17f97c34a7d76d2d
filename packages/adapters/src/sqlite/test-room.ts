import { newRoomId, parseAccountId, ROOM_DEFAULTS, type RoomId } from "@plaza/core";
import type { Database } from "./database.ts";
import { createSqliteRooms } from "./rooms.ts";

/** For tests: a new room in the database. */
export async function createRoom(database: Database): Promise<RoomId> {
  const roomId = newRoomId(Date.now(), Math.random());
  const creator = parseAccountId("creator");
  if (creator === undefined) throw new Error("the creator's account id is refused");
  const texts = { name: "room", announcement: "", liveUrl: "", extension: "" };
  const settings = { queueLevel: 0, isOpen: true, isMuted: false, hasEnterExitNotices: false } as const;
  await createSqliteRooms(database).rooms.create(
    { ...ROOM_DEFAULTS, roomId, creator, ...texts, ...settings, createdAtMs: Date.now() },
    [],
  );
  return roomId;
}
