import type { AccountId, RoomId } from "./ids.ts";
import type { Role } from "./role.ts";

/** What a room is, apart from who is in it. */
export type Room = {
  readonly roomId: RoomId;
  readonly creator: AccountId;
  readonly name: string;
  readonly announcement: string;
  readonly liveUrl: string;
  readonly extension: string;
  /** 0: anyone may change the queue; 1: only creator and managers. */
  readonly queueLevel: 0 | 1;
  readonly isOpen: boolean;
  /** The whole room is muted: only creator and managers may speak. */
  readonly isMuted: boolean;
  readonly hasEnterExitNotices: boolean;
  readonly createdAtMs: number;
};

/**
 * The standing of an account in a room that outlives its connections: fixed members, and visitors who are muted or
 * blocked. Anybody without one is a visitor.
 */
export type Member = {
  readonly accountId: AccountId;
  readonly role: Role;
  readonly nick: string;
  readonly avatar: string;
  readonly extension: string;
  readonly isBlocked: boolean;
  readonly isMuted: boolean;
  /** End of a temporary mute, milliseconds since 1970; 0 without one. */
  readonly mutedUntilMs: number;
  readonly updatedAtMs: number;
};
