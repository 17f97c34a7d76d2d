import { limits } from "@plaza/core";
import { z } from "zod";
import { accountId, choice, optionalText, text, withDefault } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { createRoom } from "../operations/create-room.ts";
import { requireAccount } from "../operations/require-account.ts";
import { defineCall } from "./call.ts";
import { chatroomWithNotices } from "./chatroom-fields.ts";
import { delayCloseParameters, delayedClosingOf } from "./delay-close.ts";

export const chatroomCreate = defineCall({
  path: "chatroom/create.action",
  parameters: z.object({
    creator: accountId(),
    name: text(limits.MAX_ROOM_NAME_LENGTH),
    announcement: optionalText(limits.MAX_ANNOUNCEMENT_LENGTH),
    broadcasturl: optionalText(limits.MAX_LIVE_URL_LENGTH),
    ext: optionalText(limits.MAX_EXTENSION_LENGTH),
    queuelevel: withDefault(choice(0, 1), 0),
    inOutNotification: withDefault(choice(0, 1), 1),
    ...delayCloseParameters,
  }),
  execute: async (input, context) => {
    await requireAccount("creator", input.creator, context);
    const { delayClosePolicy = 0, delaySeconds } = input;
    const description = await createRoom(context, {
      creator: input.creator,
      name: input.name,
      announcement: input.announcement,
      liveUrl: input.broadcasturl,
      extension: input.ext,
      queueLevel: input.queuelevel,
      enterExitNotices: input.inOutNotification === 1,
      ...(delayClosePolicy !== 0 && {
        settings: { delayedClosing: delayedClosingOf({ delayClosePolicy, delaySeconds }) },
      }),
    });
    return { chatroom: chatroomWithNotices(description), code: OK };
  },
});
