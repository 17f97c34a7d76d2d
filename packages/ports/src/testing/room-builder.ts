import type { Member, Room } from "@plaza/core";
import type { IdempotencyKey } from "../room-store.ts";
import { accountIdOf, freshAccountId, freshRoomId } from "./fresh-ids.ts";

export function buildRoom(overrides: Partial<Room> = {}): Room {
  return {
    roomId: freshRoomId(),
    creator: accountIdOf("creator"),
    name: "room",
    announcement: "",
    liveUrl: "",
    extension: "",
    queueLevel: 0,
    isOpen: true,
    isMuted: false,
    hasEnterExitNotices: false,
    createdAtMs: 1_700_000_000_000,
    ...overrides,
  };
}

export function buildMember(overrides: Partial<Member> = {}): Member {
  return {
    accountId: freshAccountId(),
    role: "ordinaryMember",
    nick: "nick",
    avatar: "",
    extension: "",
    isBlocked: false,
    isMuted: false,
    mutedUntilMs: 0,
    updatedAtMs: 1_700_000_000_000,
    ...overrides,
  };
}

export function buildKey(key: string, overrides: Partial<IdempotencyKey> = {}): IdempotencyKey {
  return { key, seq: 1, timeMs: 1_700_000_000_001, ...overrides };
}

/** Members in a fixed order, since a store may return them in any. */
export function sortedMembers(members: readonly Member[]): readonly Member[] {
  return members.toSorted((a, b) => (a.accountId < b.accountId ? -1 : 1));
}
