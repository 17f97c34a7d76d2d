import type { MessageContent } from "./messages.ts";

export type RoomInfo = {
  readonly id: number;
  readonly name: string;
  readonly announcement: string;
  readonly liveUrl: string;
  readonly extension: string;
  readonly creator: string;
  readonly isOpen: boolean;
  readonly isMuted: boolean;
  /** 0: anyone may change the queue; 1: only creator and managers. */
  readonly queueLevel: number;
  /** Milliseconds since 1970. */
  readonly createdAtMs: number;
  /** Persons online. */
  readonly online: number;
  /** Between two messages of one member; creator and managers are free of it. 0: no slow mode. */
  readonly slowModeSeconds: number;
  readonly hasEnterExitNotices: boolean;
  /** Absent: the room does not close by itself. */
  readonly delayedClosing?: DelayedClosing;
  readonly multiClientPolicy: MultiClientPolicy;
  /** The room's budget; 0: unlimited. Absent: the deployment's. */
  readonly messagesPerSecond?: number;
  /** The message that the room shows on top. */
  readonly pinned?: PinnedMessage;
  /** The most elements that the queue takes. Absent: it was not initialised. */
  readonly queueSizeLimit?: number;
  /** Those that are running. */
  readonly tagMutes: readonly TagMute[];
};

/** A room as a notification tells of it: nobody is counted for that. */
export type NotifiedRoom = Omit<RoomInfo, "online">;

export type DelayedClosing = {
  readonly policy: "afterFixedTime" | "afterIdleTime" | "unknown";
  readonly seconds: number;
  /** When the time began to run, in milliseconds since 1970; for `afterIdleTime` 0 while somebody is in the room. */
  readonly startedAtMs: number;
};

/** What happens when an account enters a room in which it is with another device. `deployment`: as the servers are set. */
export type MultiClientPolicy = "deployment" | "all" | "onePerKind" | "newestOnly" | "refuseNew" | "unknown";

/** A message as it was when it was pinned. */
export type PinnedMessage = MessageContent & {
  readonly seq: number;
  /** Milliseconds since 1970, server clock. */
  readonly timeMs: number;
  readonly clientMessageId: string;
  /** The sender's account. */
  readonly sender: string;
  readonly senderNick: string;
  readonly pinnedBy: string;
  readonly pinnedAtMs: number;
};

/** Who holds the tag receives and cannot send, for so many seconds from now. */
export type TagMute = {
  readonly tag: string;
  readonly seconds: number;
};
