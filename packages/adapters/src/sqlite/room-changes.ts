import type { Member, QueueElement, Room, RoomId, VirtualMember } from "@plaza/core";
import type { RoomChanges } from "@plaza/ports";
import { encodeRoom } from "../room-json.ts";
import type { Database } from "./database.ts";

/** Writes the changes of a commit, within its transaction. */
export function writeChanges(database: Database, roomId: RoomId, changes: RoomChanges): void {
  const { room, putMembers = [], removeMembers = [], putQueueElements = [], removeQueueElements = [] } = changes;
  const { putVirtualMembers = [], removeVirtualMembers = [] } = changes;
  if (room !== undefined) putRoom(database, room);
  putMembersOf(database, roomId, putMembers);
  remove(database, "DELETE FROM members WHERE room_id = ? AND account_id = ?", { roomId, names: removeMembers });
  remove(database, "DELETE FROM queue_elements WHERE room_id = ? AND key = ?", { roomId, names: removeQueueElements });
  putElements(database, roomId, putQueueElements);
  const robots = "DELETE FROM virtual_members WHERE room_id = ? AND account_id = ?";
  remove(database, robots, { roomId, names: removeVirtualMembers });
  putVirtual(database, roomId, putVirtualMembers);
}

export function putRoom(database: Database, room: Room): void {
  database.statement("INSERT OR REPLACE INTO rooms VALUES (?, ?)").run(room.roomId, encodeRoom(room));
}

export function putMembersOf(database: Database, roomId: RoomId, members: readonly Member[]): void {
  const statement = database.statement("INSERT OR REPLACE INTO members VALUES (?, ?, ?)");
  for (const member of members) statement.run(roomId, member.accountId, JSON.stringify(member));
}

function putElements(database: Database, roomId: RoomId, elements: readonly QueueElement[]): void {
  const statement = database.statement("INSERT OR REPLACE INTO queue_elements VALUES (?, ?, ?)");
  for (const element of elements) statement.run(roomId, element.key, JSON.stringify(element));
}

function putVirtual(database: Database, roomId: RoomId, members: readonly VirtualMember[]): void {
  const statement = database.statement("INSERT OR REPLACE INTO virtual_members VALUES (?, ?, ?)");
  for (const member of members) statement.run(roomId, member.accountId, JSON.stringify(member));
}

type Removal = { readonly roomId: RoomId; readonly names: readonly string[] };

function remove(database: Database, sql: string, { roomId, names }: Removal): void {
  const statement = database.statement(sql);
  for (const name of names) statement.run(roomId, name);
}
