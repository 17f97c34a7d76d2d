import type { AccountId } from "@plaza/core";

/** A message that the room has already, as its publication says. */
export type PublishedMessage = {
  readonly seq: number;
  readonly timeMs: number;
  readonly clientMessageId: string;
  readonly sender: AccountId;
  readonly senderNick: string;
  /** The number of the message type on the wire. */
  readonly type: number;
  readonly text: string;
  readonly attachment: string;
  /** Who got it; empty: everyone. */
  readonly targetTags: string;
  /** Who got it is a matter of where they were. */
  readonly hasPlace: boolean;
};
