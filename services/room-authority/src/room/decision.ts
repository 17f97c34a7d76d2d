import type { AccountId, Member, QueueElement, Refusal, Role, Room, SessionId, VirtualMember } from "@plaza/core";
import type { Actor } from "./actor.ts";
import type { ChatMessage } from "./chat-message.ts";
import type { PublishedMessage } from "./published-message.ts";
import type { NoticeOptions, SelfFields, SessionTags } from "./room-command.ts";

/** What the rules say to a command: what changes and what the room hears, or why not. */
export type Decision =
  | {
      readonly kind: "accepted";
      /** In their order. */
      readonly changes: readonly RoomChange[];
      /** In the order in which the room hears of them. */
      readonly events: readonly RoomEvent[];
      /** What the command is answered with beyond the state that it leaves. */
      readonly answer?: CommandAnswer;
    }
  | Rejected;

export type Rejected = { readonly kind: "rejected"; readonly refusal: Refusal };

export type CommandAnswer =
  | { readonly kind: "muteSeconds"; readonly seconds: number }
  | { readonly kind: "recalled"; readonly message: PublishedMessage }
  | {
      readonly kind: "queueOffered";
      readonly added: readonly string[];
      readonly updated: readonly string[];
      readonly failed: readonly { readonly key: string; readonly refusal: Refusal }[];
    }
  | { readonly kind: "queuePolled"; readonly element: QueueElement }
  | { readonly kind: "queueUpdated"; readonly missingKeys: readonly string[] }
  /** How many elements there were. */
  | { readonly kind: "queueDropped"; readonly size: number }
  | {
      readonly kind: "virtualMembersChanged";
      readonly changed: readonly AccountId[];
      /** Added: were there before and stay longer. Removed: were not there. */
      readonly unchanged: readonly AccountId[];
    };

export type RoomChange =
  | { readonly kind: "roomChanged"; readonly room: Room }
  /** A standing that says nothing is dropped: visitors are known only while something is special about them. */
  | { readonly kind: "memberChanged"; readonly member: Member }
  | { readonly kind: "queueChanged"; readonly put: readonly QueueElement[]; readonly removed: readonly string[] }
  | {
      readonly kind: "virtualMembersChanged";
      readonly put: readonly VirtualMember[];
      readonly removed: readonly AccountId[];
    };

export type RoomEvent =
  /** Sequenced, and stored unless the sender asked not to. */
  | {
      readonly kind: "messageSent";
      readonly message: ChatMessage;
      readonly sender: { readonly actor: Actor; readonly role: Role; readonly nick: string; readonly avatar: string };
      /** The room's budget does not count it: creator, managers or the application said it. [PR1] */
      readonly isExempt: boolean;
      /** The tag expression of those who get it, resolved; empty: everyone. */
      readonly targetTags: string;
    }
  /** Sequenced; every session of the room ends with the closing. */
  | ({ readonly kind: "roomNotified"; readonly what: RoomNotice; readonly room: Room } & Notified)
  /** Sequenced; the sessions of the member end where `endsSessions` says so. */
  | MemberNotified
  /** Sequenced, told to those whom the tag expression names. [TG2] */
  | TagNotified
  /** Sequenced. [QU2] [QU3] [QU4] */
  | QueueNotified
  /** Sequenced; the message is found no more. [RC4] */
  | ({ readonly kind: "messageRecalled"; readonly message: PublishedMessage } & Notified)
  /** Sequenced. [PN1] */
  | ({
      readonly kind: "messagePinned";
      readonly isPinned: boolean;
      readonly message: PinReference;
      readonly room: Room;
    } & Notified)
  /** Sequenced without a body: the sessions end, and each learns why. [DV1] */
  | { readonly kind: "sessionsDisplaced"; readonly sessionIds: readonly SessionId[] }
  /** Lives only now. */
  | {
      readonly kind: "memberEntered";
      readonly account: AccountId;
      readonly operator: AccountId;
      readonly nick: string;
      readonly extension: string;
      /** What is special about the member, for the notice. */
      readonly standing: Member;
    }
  /** Lives only now. */
  | {
      readonly kind: "memberExited";
      readonly account: AccountId;
      readonly operator: AccountId;
      readonly nick: string;
      readonly extension: string;
    };

export type PinReference = Pick<PublishedMessage, "seq" | "timeMs" | "clientMessageId" | "sender">;

export type TagNotified = {
  readonly kind: "tagNotified";
  readonly tag: string;
  readonly what:
    | { readonly kind: "muted"; readonly seconds: number }
    | { readonly kind: "muteEnded"; readonly remainingSeconds: number };
  readonly room: Room;
  /** A tag expression; empty: everyone. */
  readonly targetTags: string;
} & Notified;

export type QueueNotified = {
  readonly kind: "queueNotified";
  readonly what: "offered" | "polled" | "dropped" | "ownerLeft" | "batchUpdated" | "batchOffered";
  readonly elements: readonly QueueElement[];
} & Notified;

export type RoomNotice = "closed" | "opened" | "updated" | "muted" | "unmuted";

export type MemberNotified = {
  readonly kind: "memberNotified";
  readonly what: MemberNotice;
  readonly member: Member;
  /** How the member shows now, where that was changed. */
  readonly profile?: SelfFields;
  /** The member's tags, where those were changed. */
  readonly tags?: SessionTags;
} & Notified;

export type MemberNotice =
  | { readonly kind: "blocked" | "unblocked" | "muted" | "unmuted" | "removed" | "updated" | "tagsUpdated" }
  | { readonly kind: "temporarilyMuted"; readonly seconds: number }
  | { readonly kind: "temporaryMuteEnded"; readonly remainingSeconds: number }
  | { readonly kind: "roleUpdated"; readonly previousRole: Role };

type Notified = {
  /** Undefined: nobody; the room did it by itself. */
  readonly operator: Actor | undefined;
} & NoticeOptions;

/** Nobody did it, or nobody who shows in the room; the room is told without more. */
export const PLAIN_NOTICE: NoticeOptions = { isSilent: false, extension: "", operatorNick: "", targetShown: {} };

export function accept(
  changes: readonly RoomChange[] = [],
  events: readonly RoomEvent[] = [],
  answer?: CommandAnswer,
): Decision {
  return answer === undefined ? { kind: "accepted", changes, events } : { kind: "accepted", changes, events, answer };
}

export function reject(error: Refusal["error"], message: string, retryAfterMs?: number): Rejected {
  const refusal = { error, message };
  return { kind: "rejected", refusal: retryAfterMs === undefined ? refusal : { ...refusal, retryAfterMs } };
}

/** A role without the right. Anonymous visitors have a code of their own: it tells their client to offer a sign-in. */
export function rejectRole(role: Role, message: string): Rejected {
  if (role === "anonymousVisitor") return reject("anonymousForbidden", "anonymous visitors only receive");
  return reject("forbidden", message);
}

/** The account that an event is about, whose sessions end. */
export function endedAccount(event: RoomEvent): AccountId | undefined {
  if (event.kind !== "memberNotified") return undefined;
  return event.what.kind === "blocked" || event.what.kind === "removed" ? event.member.accountId : undefined;
}
