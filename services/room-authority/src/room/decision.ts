import type { AccountId, Member, Refusal, Role, Room } from "@plaza/core";
import type { Actor } from "./actor.ts";
import type { ChatMessage } from "./chat-message.ts";
import type { NoticeOptions, SelfFields } from "./room-command.ts";

/** What the rules say to a command: what changes and what the room hears, or why not. */
export type Decision =
  | { readonly kind: "accepted"; readonly change?: RoomChange; readonly event?: RoomEvent }
  | { readonly kind: "rejected"; readonly refusal: Refusal };

export type RoomChange =
  | { readonly kind: "roomChanged"; readonly room: Room }
  /** A standing that says nothing is dropped: visitors are known only while something is special about them. */
  | { readonly kind: "memberChanged"; readonly member: Member };

export type RoomEvent =
  /** Sequenced, and stored unless the sender asked not to. */
  | {
      readonly kind: "messageSent";
      readonly message: ChatMessage;
      readonly sender: { readonly actor: Actor; readonly role: Role; readonly nick: string; readonly avatar: string };
    }
  /** Sequenced; every session of the room ends with the closing. */
  | ({ readonly kind: "roomNotified"; readonly what: RoomNotice; readonly room: Room } & Notified)
  /** Sequenced; the sessions of the member end where `endsSessions` says so. */
  | MemberNotified
  /** Lives only now. */
  | { readonly kind: "memberEntered"; readonly actor: Actor; readonly nick: string; readonly extension: string }
  /** Lives only now. */
  | { readonly kind: "memberExited"; readonly actor: Actor; readonly nick: string };

export type RoomNotice = "closed" | "opened" | "updated" | "muted" | "unmuted";

export type MemberNotified = {
  readonly kind: "memberNotified";
  readonly what: MemberNotice;
  readonly member: Member;
  /** How the member shows now, where that was changed. */
  readonly profile?: SelfFields;
} & Notified;

export type MemberNotice =
  | { readonly kind: "blocked" | "unblocked" | "muted" | "unmuted" | "removed" | "updated" }
  | { readonly kind: "temporarilyMuted"; readonly seconds: number }
  | { readonly kind: "temporaryMuteEnded"; readonly remainingSeconds: number }
  | { readonly kind: "roleUpdated"; readonly previousRole: Role };

type Notified = {
  readonly operator: Actor;
} & NoticeOptions;

export function reject(error: Refusal["error"], message: string, retryAfterMs?: number): Decision {
  const refusal = { error, message };
  return { kind: "rejected", refusal: retryAfterMs === undefined ? refusal : { ...refusal, retryAfterMs } };
}

/** A role without the right. Anonymous visitors have a code of their own: it tells their client to offer a sign-in. */
export function rejectRole(role: Role, message: string): Decision {
  if (role === "anonymousVisitor") return reject("anonymousForbidden", "anonymous visitors only receive");
  return reject("forbidden", message);
}

/** The account that an event is about, whose sessions end. */
export function endedAccount(event: RoomEvent): AccountId | undefined {
  if (event.kind !== "memberNotified") return undefined;
  return event.what.kind === "blocked" || event.what.kind === "removed" ? event.member.accountId : undefined;
}
