import { limits, presentFields } from "@plaza/core";
import { z } from "zod";
import { accountId, flag, optional, roomId, text, withDefault } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { notificationOf, notificationParameters } from "./notification-options.ts";

const parameters = z.object({
  roomid: roomId(),
  accid: accountId(),
  save: withDefault(flag(), false),
  nick: optional(text(limits.MAX_NICK_LENGTH)),
  avator: optional(text(limits.MAX_AVATAR_LENGTH)),
  ext: optional(text(limits.MAX_EXTENSION_LENGTH)),
  ...notificationParameters,
});

/** Changes how an account shows in the room; with `save`, of fixed members, also in later entries. */
export const chatroomUpdateMyRoomRole = defineCall({
  path: "chatroom/updateMyRoomRole.action",
  parameters,
  execute: async (input, { rooms }) => {
    await rooms.execute(input.roomid, { updateSelf: changesOf(input) }, input.accid);
    return { code: OK };
  },
});

function changesOf(input: z.output<typeof parameters>) {
  const { roomid, save, nick, avator, ext } = input;
  return {
    roomId: roomid,
    persistent: save,
    ...presentFields({ nick, avatar: avator, extension: ext }),
    notification: notificationOf(input),
  };
}
