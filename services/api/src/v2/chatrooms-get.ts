import type { RoomId } from "@plaza/core";
import { z } from "zod";
import { flag, roomId, withDefault } from "../call/parameters.ts";
import { onlineByClientType } from "../operations/online-by-client-type.ts";
import type { RoomCommands } from "../room-commands.ts";
import { defineCall } from "./call.ts";
import { chatroomFields } from "./chatroom-fields.ts";

export const chatroomsGet = defineCall({
  method: "GET",
  path: "/im/v2/chatrooms/{room_id}",
  parameters: z.object({
    room_id: roomId(),
    need_online_user_count: withDefault(flag(), false),
    online_user_count_by_type: withDefault(flag(), false),
  }),
  execute: async ({ room_id, need_online_user_count, online_user_count_by_type }, { rooms }) => {
    const description = await rooms.describe(room_id);
    return {
      ...chatroomFields(description),
      in_out_notification: description.hasEnterExitNotices ? 1 : 0,
      // Plaza has no messages by CDN.
      cdn_message_enable: false,
      ...(need_online_user_count && { online_user_count: description.room.online ?? 0 }),
      ...(online_user_count_by_type && (await countsByType(room_id, rooms))),
    };
  },
});

/** Rooms that are too large to count have none. */
async function countsByType(roomId: RoomId, rooms: RoomCommands) {
  const counts = await onlineByClientType(roomId, rooms);
  if (counts === undefined) return {};
  return {
    ios_online_user_count: counts.ios,
    android_online_user_count: counts.android,
    pc_online_user_count: counts.pc,
    web_online_user_count: counts.web,
    mac_online_user_count: counts.macos,
    harmony_online_user_count: counts.harmony,
  };
}
