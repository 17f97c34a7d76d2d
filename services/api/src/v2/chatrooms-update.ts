import { limits, PlazaError, presentFields } from "@plaza/core";
import { z } from "zod";
import type { CallContext } from "../call/call-context.ts";
import { choice, clearableText, optional, roomId, text } from "../call/parameters.ts";
import type { RoomDescription } from "../room-commands.ts";
import { defineCall } from "./call.ts";
import { chatroomFields } from "./chatroom-fields.ts";
import { delayedClosingOf, settingsParameters } from "./chatroom-parameters.ts";
import { notificationOf, silentByDefault } from "./notification-parameters.ts";
import { antispamConfiguration } from "./without-effect.ts";

const parameters = z.object({
  room_id: roomId(),
  room_name: text(limits.MAX_ROOM_NAME_LENGTH).optional(),
  announcement: clearableText(limits.MAX_ANNOUNCEMENT_LENGTH),
  live_url: clearableText(limits.MAX_LIVE_URL_LENGTH),
  extension: clearableText(limits.MAX_EXTENSION_LENGTH),
  queue_level: optional(choice(0, 1)),
  ...settingsParameters,
  ...silentByDefault,
  ...antispamConfiguration,
});

type Input = z.output<typeof parameters>;

/** Changes what is given; a text that is given empty is empty then. */
export const chatroomsUpdate = defineCall({
  method: "PATCH",
  path: "/im/v2/chatrooms/{room_id}",
  parameters,
  execute: async (input, context) => chatroomFields(await update(input, context)),
});

/** What the room is told of and the settings are two commands; nothing of the second can be refused once the first is done. */
async function update(input: Input, { rooms }: CallContext): Promise<RoomDescription> {
  const information = informationOf(input);
  const settings = settingsOf(input);
  const hasSettings = Object.keys(settings).length > 0;
  if (!hasSettings && Object.keys(information).length === 0) {
    throw new PlazaError({ error: "badArgument", message: "nothing is given that could be changed" });
  }
  const updateRoom = { roomId: input.room_id, ...information, notification: notificationOf(input) };
  const updated =
    Object.keys(information).length > 0 ? await rooms.executeForRoom(input.room_id, { updateRoom }) : undefined;
  if (updated && !hasSettings) return updated;
  return rooms.executeForRoom(input.room_id, { configureRoom: { settings } });
}

function informationOf({ room_name, announcement, live_url, extension, queue_level }: Input) {
  return presentFields({ name: room_name, announcement, liveUrl: live_url, extension, queueLevel: queue_level });
}

function settingsOf(input: Input) {
  return { ...presentFields({ enterExitNotices: input.in_out_notification }), ...delayedClosingOf(input) };
}
