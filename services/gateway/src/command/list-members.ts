import { limits } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { enteredSession, integerField, roomIdField, textField } from "./fields.ts";
import { tagField } from "./tags-field.ts";

/** A page token is ours; the longest holds a presence cursor. */
const MAX_PAGE_TOKEN_LENGTH = 512;
const MAX_ROLES = 16;

/** [ML1] A page of the room's members. */
export const listMembers: CommandHandler<plaza.v1.ListMembers.$Properties> = async (command, call) => {
  const roomId = roomIdField(command.roomId);
  const session = enteredSession(call.connection, roomId);
  integerField("limit", command.limit, { min: 0, max: limits.MAX_MEMBERS_PAGE });
  integerField("the number of roles", command.roles?.length, { min: 0, max: MAX_ROLES });
  textField("page_token", command.pageToken, MAX_PAGE_TOKEN_LENGTH);
  if (command.tag) tagField("tag", command.tag);
  call.reply({ memberPage: await call.context.commands.listMembers(session, command) });
};
