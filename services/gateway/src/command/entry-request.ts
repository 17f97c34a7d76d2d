import { limits } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import type { EntryRequest } from "../session/room-entry.ts";
import { NO_TAGS } from "../session/tags.ts";
import { positionField, roomIdField, textField } from "./fields.ts";
import { listeningField } from "./place-field.ts";
import { tagsField } from "./tags-field.ts";

/** A checked EnterRoom, as it comes alone or within connect. Throws `badArgument`. */
export function entryRequestOf(command: plaza.v1.EnterRoom.$Properties): EntryRequest {
  return {
    roomId: roomIdField(command.roomId),
    profile: {
      nick: textField("nick", command.nick, limits.MAX_NICK_LENGTH),
      avatar: textField("avatar", command.avatar, limits.MAX_AVATAR_LENGTH),
      extension: textField("extension", command.extension, limits.MAX_EXTENSION_LENGTH),
      tags: command.tags ? tagsField(command.tags) : NO_TAGS,
    },
    listening: listeningField(command.listening),
    notificationExtension: textField(
      "notification_extension",
      command.notificationExtension,
      limits.MAX_NOTIFICATION_EXTENSION_LENGTH,
    ),
    resume: command.resume ? positionField("resume", command.resume) : undefined,
  };
}
