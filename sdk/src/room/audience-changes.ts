import { limits, presentFields } from "@plaza/core";
import type { Request } from "../connection/link.ts";
import type { Room } from "../room.ts";
import { notificationToWire } from "../wire/change-to-wire.ts";
import { tagsToWire } from "../wire/entry-to-wire.ts";
import { tagMuteFromWire } from "../wire/room-from-wire.ts";
import { checkedInteger } from "./checked-integer.ts";
import { memberIn } from "./room-members.ts";
import type { RoomSession } from "./room-session.ts";

/** Who hears whom: tags and places. */
export function audienceChanges(
  session: RoomSession,
  request: Request,
): Pick<Room, "setTagMute" | "updateTags" | "updateLocation"> {
  const { roomId } = session;
  return {
    setTagMute: async (tag, seconds, { notifyTargetTags, ...options } = {}) => {
      const durationSeconds = checkedInteger("durationSeconds", seconds, limits.MAX_TEMPORARY_MUTE_SECONDS);
      const told = { notification: notificationToWire(options), ...presentFields({ notifyTargetTags }) };
      const reply = await request({ setTagMute: { roomId, tag, durationSeconds, ...told } });
      return tagMuteFromWire(reply.tagMute ?? {});
    },
    updateTags: async (tags, options = {}) => {
      const notification = notificationToWire(options);
      const member = memberIn(await request({ updateTags: { roomId, tags: tagsToWire(tags), notification } }));
      session.tagAs(tags, member);
      return member;
    },
    updateLocation: async (listening) => {
      await request({ updateLocation: { roomId, ...presentFields({ listening }) } });
      session.listenAt(listening);
    },
  };
}
