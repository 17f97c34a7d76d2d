import type { Room } from "@plaza/client";

/** Something that one may do in a room, as a button offers it. */
export type RoomAction = { readonly label: string; readonly act: (room: Room) => Promise<unknown> };
