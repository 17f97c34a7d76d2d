import type { Request } from "../connection/link.ts";
import type { Reply } from "../connection/request-table.ts";
import type { Room, RoomInfo } from "../room.ts";
import { notificationToWire } from "../wire/change-to-wire.ts";
import { roomFromWire } from "../wire/room-from-wire.ts";
import { memberIn } from "./room-members.ts";
import type { RoomSession } from "./room-session.ts";

/** What changes the room itself, and how this client shows in it. */
export function roomChanges(session: RoomSession, request: Request): Pick<Room, "setMuted" | "update" | "updateSelf"> {
  const { roomId } = session;
  return {
    setMuted: async (muted, options = {}) =>
      roomIn(await request({ setRoomMuted: { roomId, muted, notification: notificationToWire(options) } })),
    update: async ({ name, announcement, liveUrl, extension, queueLevel }, options = {}) => {
      const fields = present({ name, announcement, liveUrl, extension, queueLevel });
      return roomIn(await request({ updateRoom: { roomId, ...fields, notification: notificationToWire(options) } }));
    },
    updateSelf: async ({ nick, avatar, extension }, { persistent = false, ...options } = {}) => {
      const fields = present({ nick, avatar, extension });
      const notification = notificationToWire(options);
      const reply = await request({ updateSelf: { roomId, ...fields, persistent, notification } });
      session.showAs(fields);
      return memberIn(reply);
    },
  };
}

function roomIn({ room }: Reply): RoomInfo {
  return roomFromWire(room ?? {});
}

/** Without the fields that the application left out. */
function present<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };
}
