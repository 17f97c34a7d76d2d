import { limits, PlazaError, presentFields } from "@plaza/core";
import { z } from "zod";
import type { CallContext } from "../call/call-context.ts";
import { choice, integer, optional, text } from "../call/parameters.ts";
import { roleOfNumber } from "../operations/role-number.ts";
import { defineCall } from "./call.ts";
import { notificationOf, silentByDefault } from "./notification-parameters.ts";
import { operatedMember, requireOther } from "./operated-member.ts";
import { CodedRefusal, MEMBER_CODES } from "./result-code.ts";
import { antispamConfiguration } from "./without-effect.ts";

/** Roles that can be given, in the product's numbering; visitor ends the fixed standing. */
const ORDINARY = 0;
const MANAGER = 2;
const VISITOR = 3;
const OWNER_ONLY = 114_427;
const MAX_LEVEL = 2 ** 31 - 1;

const parameters = z.object({
  ...operatedMember,
  member_role: choice(ORDINARY, MANAGER, VISITOR),
  member_level: optional(integer(0, MAX_LEVEL)),
  room_nick: optional(text(limits.MAX_NICK_LENGTH)),
  room_avatar: optional(text(limits.MAX_AVATAR_LENGTH)),
  extension: optional(text(limits.MAX_EXTENSION_LENGTH)),
  ...silentByDefault,
  ...antispamConfiguration,
});

type Input = z.output<typeof parameters>;

/** [RO1] Gives a member a role, and a fixed one also how it shows from now on. */
export const roomMembersSetRole = defineCall({
  method: "POST",
  path: "/im/v2/room_members/{account_id}",
  codes: MEMBER_CODES,
  parameters,
  execute: async (input, { rooms }) => {
    requireOther(input);
    const updateSelf = profileOf(input);
    const hasProfile = input.member_role !== VISITOR && Object.keys(updateSelf).length > 0;
    await setRole(input, { rooms, mayBeDone: hasProfile });
    if (hasProfile) await updateProfile(input, rooms);
    return {};
  },
});

type Rooms = CallContext["rooms"];

/** Who has the role already may still get another profile. */
async function setRole(input: Input, { rooms, mayBeDone }: { readonly rooms: Rooms; readonly mayBeDone: boolean }) {
  const { room_id: roomId, account_id: accountId, operator_account_id: operator, member_role } = input;
  const role = roleOfNumber(member_role) ?? 0;
  const setMemberRole = { roomId, accountId, role, notification: notificationOf(input) };
  try {
    await rooms.execute(roomId, { setMemberRole }, operator);
  } catch (error) {
    if (!(error instanceof PlazaError)) throw error;
    const { error: refused, message } = error.refusal;
    if (refused === "nothingToChange" && mayBeDone) return;
    if (refused === "forbidden" && member_role === MANAGER) throw new CodedRefusal(OWNER_ONLY, message);
    throw error;
  }
}

async function updateProfile(input: Input, rooms: Rooms): Promise<void> {
  const { room_id: roomId, account_id } = input;
  const updateSelf = { roomId, ...profileOf(input), persistent: true, notification: { silent: true } };
  await rooms.execute(roomId, { updateSelf }, account_id);
}

function profileOf({ room_nick, room_avatar, extension }: Input) {
  return presentFields({ nick: room_nick, avatar: room_avatar, extension });
}
