import type { Actor } from "./actor.ts";
import type { ChatMessage } from "./chat-message.ts";

/** What the rules decide on. Reading commands need no decision and are answered from the state. */
export type RoomCommand =
  | { readonly kind: "enter"; readonly actor: Actor; readonly profile: Profile; readonly isConfirmation: boolean }
  | { readonly kind: "exit"; readonly actor: Actor; readonly nick: string }
  | { readonly kind: "send"; readonly actor: Actor; readonly message: ChatMessage; readonly profile: Profile }
  | { readonly kind: "setOpen"; readonly actor: Actor; readonly isOpen: boolean };

/** How an account shows itself in the room. */
export type Profile = {
  readonly nick: string;
  readonly avatar: string;
  readonly extension: string;
  /** Carried by the enter notice only. */
  readonly notificationExtension: string;
};
