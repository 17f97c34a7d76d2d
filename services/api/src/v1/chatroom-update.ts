import { limits, presentFields } from "@plaza/core";
import { z } from "zod";
import { choice, optional, roomId, text } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { chatroomWithNotices } from "./chatroom-fields.ts";
import { notificationOf, notificationParameters } from "./notification-options.ts";

const parameters = z.object({
  roomid: roomId(),
  name: optional(text(limits.MAX_ROOM_NAME_LENGTH)),
  announcement: optional(text(limits.MAX_ANNOUNCEMENT_LENGTH)),
  broadcasturl: optional(text(limits.MAX_LIVE_URL_LENGTH)),
  ext: optional(text(limits.MAX_EXTENSION_LENGTH)),
  queuelevel: optional(choice(0, 1)),
  ...notificationParameters,
});

/** Changes what is given; empty counts as absent, as everywhere in V1, so a text is changed but never emptied. */
export const chatroomUpdate = defineCall({
  path: "chatroom/update.action",
  parameters,
  execute: async (input, { rooms }) => {
    const description = await rooms.executeForRoom(input.roomid, { updateRoom: changesOf(input) });
    return { chatroom: chatroomWithNotices(description), code: OK };
  },
});

function changesOf(input: z.output<typeof parameters>) {
  const { roomid, name, announcement, broadcasturl, ext, queuelevel } = input;
  return {
    roomId: roomid,
    ...presentFields({ name, announcement, liveUrl: broadcasturl, extension: ext, queueLevel: queuelevel }),
    notification: notificationOf(input),
  };
}
