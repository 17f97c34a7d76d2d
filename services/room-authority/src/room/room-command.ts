import type { AccountId } from "@plaza/core";
import type { Actor } from "./actor.ts";
import type { ChatMessage } from "./chat-message.ts";

/** What the rules decide on. Reading commands need no decision and are answered from the state. */
export type RoomCommand =
  | { readonly kind: "enter"; readonly actor: Actor; readonly profile: Profile; readonly isConfirmation: boolean }
  | { readonly kind: "exit"; readonly actor: Actor; readonly nick: string }
  | { readonly kind: "send"; readonly actor: Actor; readonly message: ChatMessage; readonly profile: Profile }
  | { readonly kind: "setOpen"; readonly actor: Actor; readonly isOpen: boolean }
  | { readonly kind: "configure"; readonly actor: Actor; readonly settings: RoomSettings }
  | MemberCommand
  | { readonly kind: "setRoomMuted"; readonly actor: Actor; readonly isMuted: boolean; readonly notice: NoticeOptions }
  | { readonly kind: "updateRoom"; readonly actor: Actor; readonly fields: RoomFields; readonly notice: NoticeOptions }
  | {
      readonly kind: "updateSelf";
      readonly actor: Actor;
      readonly fields: SelfFields;
      readonly isPersistent: boolean;
      readonly notice: NoticeOptions;
    };

/** What only the server API sets; fields that are present are changed. */
export type RoomSettings = {
  readonly hasEnterExitNotices?: boolean;
};

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
