import { limits } from "@plaza/core";
import type { Request } from "../connection/link.ts";
import type { Reply } from "../connection/request-table.ts";
import type { MemberPage, RoomMember } from "../members.ts";
import type { ChangeOptions, RoomMembers } from "../room.ts";
import { notificationToWire } from "../wire/change-to-wire.ts";
import { memberFromWire, roleToWire } from "../wire/member-from-wire.ts";
import { memberQueryToWire } from "../wire/query-to-wire.ts";
import { checkedInteger } from "./checked-integer.ts";

/** The lists of a room's members, and what is done to one of them. */
export function roomMembers(roomId: number, request: Request): RoomMembers {
  const addressed = (accountId: string, options: ChangeOptions = {}) => {
    return { roomId, accountId, notification: notificationToWire(options) };
  };
  return {
    list: async (query = {}) => memberPage(await request({ listMembers: memberQueryToWire(roomId, query) })),
    get: async (accountIds) => {
      const reply = await request({ getMembers: { roomId, accountIds: [...accountIds] } });
      return (reply.memberList?.members ?? []).map(memberFromWire);
    },
    countWithTag: async (tag) => (await request({ countMembersWithTag: { roomId, tag } })).tagCount?.members ?? 0,
    setRole: async (accountId, role, options) =>
      memberIn(await request({ setMemberRole: { ...addressed(accountId, options), role: roleToWire(role) } })),
    setBlocked: async (accountId, blocked, options) =>
      memberIn(await request({ setMemberBlocked: { ...addressed(accountId, options), blocked } })),
    setMuted: async (accountId, muted, options) =>
      memberIn(await request({ setMemberMuted: { ...addressed(accountId, options), muted } })),
    setTemporaryMute: async (accountId, seconds, options) => {
      const durationSeconds = checkedInteger("durationSeconds", seconds, limits.MAX_TEMPORARY_MUTE_SECONDS);
      return memberIn(await request({ setMemberTemporaryMute: { ...addressed(accountId, options), durationSeconds } }));
    },
    remove: async (accountId, options) => {
      await request({ removeMember: addressed(accountId, options) });
    },
  };
}

export function memberIn({ member }: Reply): RoomMember {
  return memberFromWire(member ?? {});
}

function memberPage({ memberPage: page }: Reply): MemberPage {
  return { members: (page?.members ?? []).map(memberFromWire), nextPageToken: page?.nextPageToken ?? "" };
}
