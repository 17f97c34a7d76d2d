import type { Request } from "../connection/link.ts";
import type { Room } from "../room.ts";
import { notificationToWire } from "../wire/change-to-wire.ts";
import { messageReferenceFromWire } from "../wire/notification-from-wire.ts";
import { roomIn } from "./room-changes.ts";

/** What is done to a message that the room has. */
export function messageChanges(
  roomId: number,
  request: Request,
): Pick<Room, "recallMessage" | "pinMessage" | "unpinMessage"> {
  return {
    recallMessage: async ({ seq, clientMessageId }, options = {}) => {
      const notification = notificationToWire(options);
      const reply = await request({ recallMessage: { roomId, seq, clientMessageId, notification } });
      return messageReferenceFromWire(reply.recalledMessage?.message ?? {});
    },
    pinMessage: async ({ seq }, options = {}) =>
      roomIn(await request({ pinMessage: { roomId, seq, notification: notificationToWire(options) } })),
    unpinMessage: async (options = {}) =>
      roomIn(await request({ unpinMessage: { roomId, notification: notificationToWire(options) } })),
  };
}
