import type { RoomDescription } from "../room-commands.ts";

/**
 * A room as the product shows it, in its order. An announcement or live address that was never set is null, an extension
 * is an empty text, as in the product's samples.
 */
export function chatroomFields({ room }: RoomDescription) {
  return {
    roomid: room.roomId ?? 0,
    valid: room.open ?? false,
    announcement: room.announcement || null,
    queuelevel: room.queueLevel ?? 0,
    muted: room.muted ?? false,
    name: room.name ?? "",
    broadcasturl: room.liveUrl || null,
    ext: room.extension ?? "",
    creator: room.creator ?? "",
  };
}
