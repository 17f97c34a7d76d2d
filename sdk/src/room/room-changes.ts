import { limits, presentFields } from "@plaza/core";
import type { Request } from "../connection/link.ts";
import type { Reply } from "../connection/request-table.ts";
import type { Room } from "../room.ts";
import type { RoomInfo } from "../room-info.ts";
import { notificationToWire } from "../wire/change-to-wire.ts";
import { roomFromWire } from "../wire/room-from-wire.ts";
import { checkedInteger } from "./checked-integer.ts";
import { memberIn } from "./room-members.ts";
import type { RoomSession } from "./room-session.ts";

/** What changes the room itself, and how this client shows in it. */
export function roomChanges(session: RoomSession, request: Request): Pick<Room, "setMuted" | "update" | "updateSelf"> {
  const { roomId } = session;
  return {
    setMuted: async (muted, options = {}) =>
      roomIn(await request({ setRoomMuted: { roomId, muted, notification: notificationToWire(options) } })),
    update: async ({ name, announcement, liveUrl, extension, queueLevel, slowModeSeconds }, options = {}) => {
      checkedInteger("slowModeSeconds", slowModeSeconds ?? 0, limits.MAX_SLOW_MODE_SECONDS);
      const fields = presentFields({ name, announcement, liveUrl, extension, queueLevel, slowModeSeconds });
      return roomIn(await request({ updateRoom: { roomId, ...fields, notification: notificationToWire(options) } }));
    },
    updateSelf: async ({ nick, avatar, extension }, { persistent = false, ...options } = {}) => {
      const fields = presentFields({ nick, avatar, extension });
      const notification = notificationToWire(options);
      const reply = await request({ updateSelf: { roomId, ...fields, persistent, notification } });
      session.showAs(fields);
      return memberIn(reply);
    },
  };
}

export function roomIn({ room }: Reply): RoomInfo {
  return roomFromWire(room ?? {});
}
