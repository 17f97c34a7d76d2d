import type { Refusal, Role } from "@plaza/core";
import type { Actor } from "./actor.ts";
import type { ChatMessage } from "./chat-message.ts";

/** What the rules say to a command: what changes and what the room hears, or why not. */
export type Decision =
  | { readonly kind: "accepted"; readonly change?: RoomChange; readonly event?: RoomEvent }
  | { readonly kind: "rejected"; readonly refusal: Refusal };

export type RoomChange = { readonly kind: "roomOpenChanged"; readonly isOpen: boolean };

export type RoomEvent =
  /** Sequenced, and stored unless the sender asked not to. */
  | {
      readonly kind: "messageSent";
      readonly message: ChatMessage;
      readonly sender: { readonly actor: Actor; readonly role: Role; readonly nick: string; readonly avatar: string };
    }
  /** Sequenced; every session of the room ends with it. */
  | { readonly kind: "roomClosed"; readonly operator: Actor }
  /** Sequenced. */
  | { readonly kind: "roomOpened"; readonly operator: Actor }
  /** Lives only now. */
  | { readonly kind: "memberEntered"; readonly actor: Actor; readonly nick: string; readonly extension: string }
  /** Lives only now. */
  | { readonly kind: "memberExited"; readonly actor: Actor; readonly nick: string };

export function reject(error: Refusal["error"], message: string): Decision {
  return { kind: "rejected", refusal: { error, message } };
}
