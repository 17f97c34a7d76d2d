import { type AccountId, limits, PlazaError, presentFields, type RoomId } from "@plaza/core";
import { z } from "zod";
import { accountId, clearableText, flag, roomId, text, withDefault } from "../call/parameters.ts";
import { membersByAccount } from "../operations/members-by-account.ts";
import { roleNumber } from "../operations/role-number.ts";
import type { RoomCommands } from "../room-commands.ts";
import { defineCall } from "./call.ts";
import { profileFields } from "./member-fields.ts";
import { notificationOf, toldByDefault } from "./notification-parameters.ts";
import { antispamConfiguration } from "./without-effect.ts";

const parameters = z.object({
  account_id: accountId(),
  room_id: roomId(),
  persistence: withDefault(flag(), false),
  room_nick: text(limits.MAX_NICK_LENGTH).optional(),
  room_avatar: clearableText(limits.MAX_AVATAR_LENGTH),
  extension: clearableText(limits.MAX_EXTENSION_LENGTH),
  ...toldByDefault,
  ...antispamConfiguration,
});

/** [OI1] Changes how an account shows in the room; with `persistence`, of fixed members, also in later entries. */
export const roomMembersUpdate = defineCall({
  method: "PATCH",
  path: "/im/v2/room_members/{account_id}",
  codes: { forbidden: 403 },
  parameters,
  execute: async (input, { rooms }) => {
    const { room_id: roomId, account_id: account, persistence } = input;
    if (!persistence) await requireOnline(account, roomId, rooms);
    const command = { updateSelf: changesOf(input) };
    const member = await rooms.executeFor("member", { roomId, command, accountId: account });
    const { extension = "", role, online = false } = member;
    const { account_id, ...profile } = profileFields(member);
    return {
      extension: extension ?? "",
      room_id: roomId,
      account_id,
      ...profile,
      member_role: roleNumber(role),
      is_online: online ?? false,
    };
  },
});

/** What is not kept has no place but the member's sessions. */
async function requireOnline(account: AccountId, roomId: RoomId, rooms: RoomCommands): Promise<void> {
  const [member] = await membersByAccount(roomId, [account], rooms);
  if (member?.online) return;
  const message = `${account} is not in the room, and persistence is false`;
  throw new PlazaError({ error: "memberNotOnline", message });
}

function changesOf(input: z.output<typeof parameters>) {
  const { room_id: roomId, persistence: persistent, room_nick: nick, room_avatar: avatar, extension } = input;
  return { roomId, persistent, ...presentFields({ nick, avatar, extension }), notification: notificationOf(input) };
}
