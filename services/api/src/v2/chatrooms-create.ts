import { limits } from "@plaza/core";
import { z } from "zod";
import { accountId, choice, optionalText, text, withDefault } from "../call/parameters.ts";
import { createRoom } from "../operations/create-room.ts";
import { requireAccount } from "../operations/require-account.ts";
import { defineCall } from "./call.ts";
import { chatroomFields } from "./chatroom-fields.ts";
import { delayedClosingOf, settingsParameters } from "./chatroom-parameters.ts";
import { antispamConfiguration } from "./without-effect.ts";

export const chatroomsCreate = defineCall({
  method: "POST",
  path: "/im/v2/chatrooms",
  parameters: z.object({
    creator: accountId(),
    room_name: text(limits.MAX_ROOM_NAME_LENGTH),
    announcement: optionalText(limits.MAX_ANNOUNCEMENT_LENGTH),
    live_url: optionalText(limits.MAX_LIVE_URL_LENGTH),
    extension: optionalText(limits.MAX_EXTENSION_LENGTH),
    queue_level: withDefault(choice(0, 1), 0),
    ...settingsParameters,
    ...antispamConfiguration,
  }),
  execute: async (input, context) => {
    const { accountId: creator } = await requireAccount("creator", input.creator, context);
    const description = await createRoom(context, {
      creator,
      name: input.room_name,
      announcement: input.announcement,
      liveUrl: input.live_url,
      extension: input.extension,
      queueLevel: input.queue_level,
      enterExitNotices: input.in_out_notification ?? true,
      ...(input.delay_close_policy && { settings: delayedClosingOf(input) }),
    });
    return chatroomFields(description);
  },
});
