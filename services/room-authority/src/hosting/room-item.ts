import type { Position, Refusal } from "@plaza/core";
import type { PresentSession, SessionKey } from "@plaza/ports";
import type { Actor } from "../room/actor.ts";
import type { CommandAnswer } from "../room/decision.ts";
import type { EnterCommand, RoomCommand, SendCommand } from "../room/room-command.ts";
import type { RoomState } from "../room/room-state.ts";

/** Something to be done in a room, waiting for its turn, with the one who waits for the outcome. */
export type RoomItem = {
  readonly work: RoomWork;
  /** By the authority's clock, milliseconds since 1970: afterwards nobody waits any more. */
  readonly expiresAtMs: number;
  readonly settle: (outcome: RoomOutcome) => void;
};

export type RoomWork =
  /** Answered from the state that the store confirms in this step. */
  | { readonly kind: "read" }
  | {
      readonly kind: "enter";
      readonly actor: Actor;
      readonly profile: EnterCommand["profile"];
      readonly isConfirmation: boolean;
      readonly session: PresentSession;
    }
  | { readonly kind: "exit"; readonly actor: Actor; readonly key: SessionKey; readonly nick: string }
  | { readonly kind: "send"; readonly command: SendCommand }
  /** With a key, the same change is carried out once, as one message is sent once. */
  | {
      readonly kind: "change";
      readonly command: ChangingCommand;
      readonly key?: string;
      readonly unless?: Precedence;
    }
  /** Something may have become due. */
  | { readonly kind: "tick" };

/** What must not have been carried out before: the change is refused then. */
export type Precedence = { readonly key: string; readonly refusal: Refusal };

/** Commands that change the room or a member's standing, or tell the room of one. */
export type ChangingCommand = Exclude<RoomCommand, { kind: "enter" | "exit" | "send" | "tick" }>;

export type RoomOutcome =
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | ({ readonly kind: "state"; readonly answer: CommandAnswer | undefined } & RoomSnapshot)
  | { readonly kind: "exited" }
  /** The same change was carried out before; how the room is now is not said. */
  | { readonly kind: "repeated" }
  | { readonly kind: "sent"; readonly ack: SentAck };

/** The room as a step left it. */
export type RoomSnapshot = {
  readonly state: RoomState;
  readonly position: Position;
  readonly online: number;
};

export type SentAck = {
  /** Of the message, with sequence 0 if it was directed; of the room if it was abandoned. */
  readonly position: Position;
  readonly timeMs: number;
  readonly isStored: boolean;
  readonly isDuplicate: boolean;
  /** Dropped, over the room's budget. [PR1] */
  readonly isAbandoned: boolean;
  /** Sent as a normal one. [PR2] */
  readonly isDowngraded: boolean;
};

export function refuse(item: RoomItem, error: Refusal["error"], message: string): void {
  item.settle({ kind: "refused", refusal: { error, message } });
}

/** The items that somebody still waits for; the others are refused. */
export function dropExpired(items: readonly RoomItem[], nowMs: number): readonly RoomItem[] {
  const expired = items.filter((item) => item.expiresAtMs < nowMs);
  for (const item of expired) refuse(item, "timeout", "the command waited too long in the authority");
  return expired.length === 0 ? items : items.filter((item) => item.expiresAtMs >= nowMs);
}

/** What must not have been carried out before the item. */
export function precedenceOf({ work }: RoomItem): Precedence | undefined {
  return work.kind === "change" ? work.unless : undefined;
}

/** Sends may wait for the room's flush window; everything else is done at once. */
export function mayWait(item: RoomItem): boolean {
  return item.work.kind === "send";
}

/** Changes of the room keep their place among the messages, so what was sent before goes with them. */
export function changesRoom(item: RoomItem): boolean {
  return item.work.kind === "change" || item.work.kind === "tick";
}
