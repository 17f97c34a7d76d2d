import type { AccountId, ClientType, DelayedClosing, MultiClientPolicy, SessionId, VirtualMember } from "@plaza/core";
import type { Actor } from "./actor.ts";
import type { ChatMessage } from "./chat-message.ts";
import type { PublishedMessage } from "./published-message.ts";

/** What the rules decide on. Reading commands need no decision and are answered from the state. */
export type RoomCommand =
  | EnterCommand
  | ExitCommand
  | SendCommand
  | {
      readonly kind: "setOpen";
      readonly actor: Actor;
      readonly isOpen: boolean;
      /** Undefined: as it was, counting anew. */
      readonly delayedClosing: DelayedClosingSetting | undefined;
    }
  | {
      readonly kind: "configure";
      readonly actor: Actor;
      readonly settings: RoomSettings;
      /** Whether nobody is in the room; asked for only where it is to close when that is so. */
      readonly isEmpty?: boolean;
    }
  | TickCommand
  | MemberCommand
  | TagCommand
  | MessageCommand
  | QueueCommand
  | VirtualMemberCommand
  | { readonly kind: "setRoomMuted"; readonly actor: Actor; readonly isMuted: boolean; readonly notice: NoticeOptions }
  | { readonly kind: "updateRoom"; readonly actor: Actor; readonly fields: RoomFields; readonly notice: NoticeOptions }
  | {
      readonly kind: "updateSelf";
      readonly actor: Actor;
      readonly fields: SelfFields;
      readonly isPersistent: boolean;
      readonly notice: NoticeOptions;
    };

/** A session wants in; it is in the list of who is present already, so of two at once each sees the other. [DV1] */
export type EnterCommand = {
  readonly kind: "enter";
  readonly actor: Actor;
  readonly profile: Profile;
  readonly isConfirmation: boolean;
  readonly session: AccountSession;
  /** The account's other sessions in the room, in any order. Asked for only where the policy does not let all in. */
  readonly others: readonly AccountSession[];
  /** Of the deployment, for rooms without one of their own. */
  readonly defaultPolicy: MultiClientPolicy;
};

/** One session of an account, as far as the policy asks. */
export type AccountSession = {
  readonly sessionId: SessionId;
  readonly clientType: ClientType;
  /** Empty: unknown. */
  readonly deviceId: string;
  readonly enteredAtMs: number;
};

export type ExitCommand = {
  readonly kind: "exit";
  readonly actor: Actor;
  readonly nick: string;
  /** No other session of the account is in the room. Asked for only while that matters. */
  readonly isLastOfAccount: boolean;
  /** Nobody is in the room any more. Asked for only while that matters. */
  readonly isRoomEmpty: boolean;
};

export type SendCommand = {
  readonly kind: "send";
  readonly actor: Actor;
  readonly message: ChatMessage;
  readonly profile: Profile;
  /** Of the session that sends; none through the server API. */
  readonly tags: SessionTags;
  /** Through the server API only: temporary mutes do not count. */
  readonly ignoresTemporaryMute: boolean;
};

/** Nobody asked: something may have become due. */
export type TickCommand = {
  readonly kind: "tick";
  /** Whether an account has no session in the room; asked of the owners of transient elements. */
  readonly isAbsent: (owner: AccountId) => boolean;
  readonly isEmpty: boolean;
};

/** The tags of a session. */
export type SessionTags = {
  readonly tags: readonly string[];
  /** The tag expression of its messages; empty: everyone. */
  readonly notifyTargetTags: string;
};

export const NO_TAGS: SessionTags = { tags: [], notifyTargetTags: "" };

export type TagCommand =
  | {
      readonly kind: "setTagMute";
      readonly actor: Actor;
      readonly tag: string;
      readonly durationSeconds: number;
      /** Who is told, as a tag expression; undefined: who holds the tag; empty: everyone. */
      readonly notifyTargetTags: string | undefined;
      readonly notice: NoticeOptions;
    }
  | {
      readonly kind: "updateTags";
      readonly actor: Actor;
      readonly tags: SessionTags;
      readonly notice: NoticeOptions;
    };

/** What is done about a message that the room has; it is looked up before the rules are asked. */
export type MessageCommand =
  | {
      readonly kind: "recall";
      readonly actor: Actor;
      readonly message: PublishedMessage;
      /** For how long a sender may take its message back. */
      readonly windowMs: number;
      readonly notice: NoticeOptions;
    }
  | { readonly kind: "pin"; readonly actor: Actor; readonly message: PublishedMessage; readonly notice: NoticeOptions }
  | { readonly kind: "unpin"; readonly actor: Actor; readonly notice: NoticeOptions };

export type QueueCommand =
  | { readonly kind: "queueInit"; readonly actor: Actor; readonly sizeLimit: number }
  | {
      readonly kind: "queueOffer";
      readonly actor: Actor;
      readonly offers: readonly QueueOffer[];
      readonly notice: NoticeOptions;
      /** Whether an account has no session in the room; asked of the owners of transient offers. */
      readonly isAbsent: (owner: AccountId) => boolean;
    }
  | {
      readonly kind: "queuePoll";
      readonly actor: Actor;
      /** Undefined: the head. */
      readonly key: string | undefined;
      readonly notice: NoticeOptions;
    }
  | {
      readonly kind: "queueUpdate";
      readonly actor: Actor;
      readonly values: readonly { readonly key: string; readonly value: string }[];
      readonly notice: NoticeOptions;
    }
  | { readonly kind: "queueDrop"; readonly actor: Actor; readonly notice: NoticeOptions };

export type QueueOffer = {
  readonly key: string;
  readonly value: string;
  readonly owner: AccountId;
  readonly ownerNick: string;
  readonly isTransient: boolean;
  readonly policy: "addOrUpdate" | "onlyAdd" | "onlyUpdate";
};

/** Through the server API only. */
export type VirtualMemberCommand =
  | {
      readonly kind: "addVirtualMembers";
      readonly actor: Actor;
      readonly members: readonly Pick<VirtualMember, "accountId" | "nick" | "avatar" | "extension">[];
      readonly notice: NoticeOptions;
    }
  | {
      readonly kind: "removeVirtualMembers";
      readonly actor: Actor;
      /** "all", or those that are named. */
      readonly accountIds: readonly AccountId[] | "all";
      readonly notice: NoticeOptions;
    };

/** What only the server API sets; fields that are present are changed. */
export type RoomSettings = {
  readonly hasEnterExitNotices?: boolean;
  readonly delayedClosing?: DelayedClosingSetting;
  readonly multiClientPolicy?: MultiClientPolicy | "deployment";
  readonly messagesPerSecond?: number | "deployment";
  readonly slowModeSeconds?: number;
};

/** The setting without its clock, which starts when it is made. */
export type DelayedClosingSetting = { readonly kind: DelayedClosing["kind"]; readonly seconds: number };

/** What somebody does to the standing of another member. */
export type MemberCommand = {
  readonly actor: Actor;
  readonly target: AccountId;
  readonly notice: NoticeOptions;
} & (
  | { readonly kind: "setRole"; readonly role: AssignableRole }
  | { readonly kind: "setBlocked"; readonly isBlocked: boolean }
  | { readonly kind: "setMuted"; readonly isMuted: boolean }
  | { readonly kind: "setTemporaryMute"; readonly durationSeconds: number }
  | { readonly kind: "remove" }
);

/** Roles that can be given; `visitor` ends a fixed standing. */
export type AssignableRole = "manager" | "ordinaryMember" | "visitor";

/** Whether and how the room hears of a change. */
export type NoticeOptions = {
  readonly isSilent: boolean;
  readonly extension: string;
  /** How the operator shows in the room right now; empty for one who is not there. The rules only pass it on. */
  readonly operatorNick: string;
  /** How the target shows right now, which its standing need not know. The rules only pass it on. */
  readonly targetShown: SelfFields;
};

/** The fields that are present are changed. */
export type RoomFields = {
  readonly name?: string;
  readonly announcement?: string;
  readonly liveUrl?: string;
  readonly extension?: string;
  readonly queueLevel?: number;
  readonly slowModeSeconds?: number;
};

/** The fields that are present are changed. */
export type SelfFields = {
  readonly nick?: string;
  readonly avatar?: string;
  readonly extension?: string;
};

/** How an account shows itself in the room. */
export type Profile = {
  readonly nick: string;
  readonly avatar: string;
  readonly extension: string;
  /** Carried by the enter notice only. */
  readonly notificationExtension: string;
};
