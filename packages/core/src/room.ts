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
  /** Between two messages of one member at least; 0: no slow mode. Creator and managers are free of it. */
  readonly slowModeSeconds: number;
  readonly delayedClosing: DelayedClosing;
  /** Undefined: the deployment's policy. */
  readonly multiClientPolicy: MultiClientPolicy | undefined;
  /** The room's budget; 0: unlimited; undefined: the deployment's. */
  readonly messagesPerSecond: number | undefined;
  /** At most MAX_TAG_MUTES, those that have ended are dropped when another one is set. */
  readonly tagMutes: readonly TagMute[];
  readonly pinned: PinnedMessage | undefined;
  /** Undefined until the queue is initialised; then the most elements that it takes. */
  readonly queueSizeLimit: number | undefined;
};

/** What rooms of an earlier version lack, and what a new room has unless its creation says otherwise. */
export const ROOM_DEFAULTS = {
  slowModeSeconds: 0,
  delayedClosing: { kind: "none" },
  multiClientPolicy: undefined,
  messagesPerSecond: undefined,
  tagMutes: [],
  pinned: undefined,
  queueSizeLimit: undefined,
} as const satisfies Partial<Room>;

/** When a room closes by itself. */
export type DelayedClosing =
  | { readonly kind: "none" }
  /** A fixed time after it was set. */
  | { readonly kind: "fixed"; readonly seconds: number; readonly startedAtMs: number }
  /** When nobody was in the room for that time; `emptySinceMs` is undefined while somebody is. */
  | {
      readonly kind: "idle";
      readonly seconds: number;
      readonly startedAtMs: number;
      readonly emptySinceMs: number | undefined;
    };

/** What happens when an account enters a room in which it is with another device. */
export const MULTI_CLIENT_POLICIES = ["all", "onePerKind", "newestOnly", "refuseNew"] as const;

export type MultiClientPolicy = (typeof MULTI_CLIENT_POLICIES)[number];

/** Who holds the tag receives and cannot send. */
export type TagMute = {
  readonly tag: string;
  /** Milliseconds since 1970. */
  readonly untilMs: number;
};

/** The message that a room shows on top. */
export type PinnedMessage = {
  readonly seq: number;
  readonly timeMs: number;
  readonly clientMessageId: string;
  readonly sender: AccountId;
  readonly senderNick: string;
  readonly text: string;
  readonly attachment: string;
  /** The number of the message type on the wire. */
  readonly type: number;
  readonly pinnedBy: AccountId;
  readonly pinnedAtMs: number;
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

/** An account that the room shows as present without a connection; gone after VIRTUAL_MEMBER_LIFETIME_MS. */
export type VirtualMember = {
  readonly accountId: AccountId;
  readonly nick: string;
  readonly avatar: string;
  readonly extension: string;
  readonly enteredAtMs: number;
  readonly expiresAtMs: number;
};

/** One element of a room's queue for linking microphones. */
export type QueueElement = {
  readonly key: string;
  readonly value: string;
  /** Whose element it is: whoever offered it or updated it last, unless somebody else was named. */
  readonly owner: AccountId;
  readonly ownerNick: string;
  /** Leaves with its owner's last session. */
  readonly isTransient: boolean;
  /** Elements stand in ascending order; grows with every new key of the room. */
  readonly order: number;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
};
