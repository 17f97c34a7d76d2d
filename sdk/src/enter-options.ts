import type { Place } from "./messages.ts";

export type EnterOptions = {
  /** Shown in the room, at most 64 characters. */
  readonly nick?: string;
  /** At most 1024 characters. */
  readonly avatar?: string;
  /** Free for the application, at most 4096 characters. */
  readonly extension?: string;
  /** Carried by the enter notice, at most 2048 characters. */
  readonly notificationExtension?: string;
  /** Messages with a place are received only from near enough. When absent, from everywhere. */
  readonly listening?: Listening;
} & SessionTags;

/** Which messages with a tag expression are received, and which expression the own messages carry. */
export type SessionTags = {
  /** At most 10 of at most 32 characters, each once. None when absent. */
  readonly tags?: readonly string[];
  /** A tag expression of at most 128 characters; empty: everyone. When absent, who holds all of `tags`. */
  readonly notifyTargetTags?: string;
};

/** Where this client is, and how far away a message with a place may be. */
export type Listening = {
  readonly place: Place;
  /** From 0, in the unit of the coordinates. */
  readonly distance: number;
};
