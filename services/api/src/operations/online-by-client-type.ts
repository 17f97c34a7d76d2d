import { CLIENT_TYPES, type ClientType, type RoomId } from "@plaza/core";
import type { RoomCommands } from "../room-commands.ts";
import { memberPages } from "./member-pages.ts";

/** A room with more than these takes too many pages for one call. */
export const MAX_COUNTED_MEMBERS = 10_000;

/** How many devices of each kind are in a room; undefined when more than MAX_COUNTED_MEMBERS are. */
export async function onlineByClientType(
  roomId: RoomId,
  rooms: RoomCommands,
): Promise<Readonly<Record<ClientType, number>> | undefined> {
  const counts = new Map<number, number>();
  let members = 0;
  for await (const page of memberPages(rooms, roomId, { onlyOnline: true })) {
    members += page.length;
    if (members > MAX_COUNTED_MEMBERS) return undefined;
    for (const { clientType } of page.flatMap(({ devices }) => devices ?? [])) {
      counts.set(clientType ?? 0, (counts.get(clientType ?? 0) ?? 0) + 1);
    }
  }
  const entries = Object.entries(CLIENT_TYPES).map(([name, number]) => [name, counts.get(number) ?? 0]);
  return Object.fromEntries(entries) as Record<ClientType, number>;
}
