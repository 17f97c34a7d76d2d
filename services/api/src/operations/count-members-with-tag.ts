import type { RoomId } from "@plaza/core";
import type { RoomCommands } from "../room-commands.ts";

/** How many accounts with a tag are online, each once however many devices it has. */
export async function countMembersWithTag(roomId: RoomId, tag: string, rooms: RoomCommands): Promise<number> {
  const command = { countMembersWithTag: { roomId, tag } };
  const { members } = await rooms.executeFor("tagCount", { roomId, command });
  return members ?? 0;
}
