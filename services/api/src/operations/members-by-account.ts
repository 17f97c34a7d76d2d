import type { AccountId, RoomId } from "@plaza/core";
import type { RoomCommands } from "../room-commands.ts";
import type { Member } from "./member-pages.ts";

/** The members among some accounts; those who are unknown to the room are left out. */
export async function membersByAccount(
  roomId: RoomId,
  accountIds: readonly AccountId[],
  rooms: RoomCommands,
): Promise<readonly Member[]> {
  const command = { getMembers: { query: { roomId, accountIds: [...accountIds] } } };
  const { members } = await rooms.executeFor("memberList", { roomId, command });
  return members ?? [];
}
