import type { MessageType } from "@plaza/core";

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
};
