import { limits, newRoomId, PlazaError } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { z } from "zod";
import type { RoomDescription } from "../room-commands.ts";
import { type CallContext, defineCall } from "./call.ts";
import { chatroomWithNotices } from "./chatroom-fields.ts";
import { delayCloseParameters, delayedClosingOf } from "./delay-close.ts";
import { accountId, choice, optionalText, text, withDefault } from "./parameters.ts";
import { requireAccount } from "./require-account.ts";
import { OK } from "./result-code.ts";

/** Two rooms made in one second share an id once in 8 million times. */
const MAX_DRAWS = 5;

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

async function createRoom(
  { rooms, now, random }: CallContext,
  room: plaza.cluster.v1.CreateRoom.$Properties & { readonly creator: string },
): Promise<RoomDescription> {
  for (let draw = 1; ; draw += 1) {
    try {
      return await rooms.executeForRoom(newRoomId(now(), random()), { createRoom: room }, room.creator);
    } catch (error) {
      const isTaken = error instanceof PlazaError && error.refusal.error === "alreadyExists";
      if (!isTaken) throw error;
      if (draw === MAX_DRAWS) throw new Error(`${MAX_DRAWS} fresh room ids were taken already`, { cause: error });
    }
  }
}
