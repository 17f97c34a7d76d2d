import { type Member, type QueueElement, ROOM_DEFAULTS, type Room, type VirtualMember } from "@plaza/core";
import type { IdempotencyKey, StoredRoom } from "../room-store.ts";
import { accountIdOf, freshAccountId, freshRoomId } from "./fresh-ids.ts";

export function buildRoom(overrides: Partial<Room> = {}): Room {
  return {
    ...ROOM_DEFAULTS,
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

export function buildQueueElement(overrides: Partial<QueueElement> = {}): QueueElement {
  return {
    key: "key",
    value: "value",
    owner: freshAccountId(),
    ownerNick: "nick",
    isTransient: false,
    order: 1,
    createdAtMs: 1_700_000_000_000,
    updatedAtMs: 1_700_000_000_000,
    ...overrides,
  };
}

export function buildVirtualMember(overrides: Partial<VirtualMember> = {}): VirtualMember {
  return {
    accountId: freshAccountId(),
    nick: "nick",
    avatar: "",
    extension: "",
    enteredAtMs: 1_700_000_000_000,
    expiresAtMs: 1_700_086_400_000,
    ...overrides,
  };
}

export function buildKey(key: string, overrides: Partial<IdempotencyKey> = {}): IdempotencyKey {
  return { key, seq: 1, timeMs: 1_700_000_000_001, ...overrides };
}

/** By account in a fixed order, since a store may return members in any. */
export function sortedMembers<T extends Member | VirtualMember>(members: readonly T[]): readonly T[] {
  return members.toSorted((a, b) => (a.accountId < b.accountId ? -1 : 1));
}

/** A room whose members and virtual members are in a fixed order; the queue stays as it came. */
export function sortedRoom(stored: StoredRoom): StoredRoom {
  const { members, virtualMembers } = stored;
  return { ...stored, members: sortedMembers(members), virtualMembers: sortedMembers(virtualMembers) };
}
