import type { Place } from "@plaza/audience";
import type { AccountId, MessageType } from "@plaza/core";

/** A message as its sender wrote it. */
export type ChatMessage = {
  readonly clientMessageId: string;
  readonly type: MessageType;
  readonly subType: number;
  /** For `text` and `tip`. */
  readonly text: string;
  /** JSON by type; any string for `custom`. */
  readonly attachment: string;
  readonly extension: string;
  readonly isStored: boolean;
  readonly priority: MessagePriority;
  /** With `high`: refuse rather than send as a normal one when the room's share is spent. [PR2] */
  readonly refusesDowngrade: boolean;
  readonly audience: Audience;
  /** 0 to 9999 in 10,000: with this probability the message is dropped, whatever the room's budget. */
  readonly abandonRatio: number;
};

export type { Place } from "@plaza/audience";

export type MessagePriority = "high" | "normal" | "low";

/** Who gets a message. */
export type Audience =
  /** Named accounts alone: never stored, without a sequence. [MS6] */
  | { readonly kind: "directed"; readonly receivers: readonly AccountId[] }
  | {
      readonly kind: "room";
      /** A tag expression; undefined: what the sender's session says; empty: everyone. [TG1] */
      readonly targetTags: string | undefined;
      /** Only who listens there. [PL1] */
      readonly place: Place | undefined;
    };

export const EVERYONE: Audience = { kind: "room", targetTags: undefined, place: undefined };
