import type { ClientType, Role } from "./members.ts";
import type { RoomNotification } from "./notifications.ts";

/** A point in the order of a room. Sequences grow by one; a new epoch begins when the server's store lost some. */
export type RoomPosition = {
  readonly epoch: number;
  readonly seq: number;
};

/** Files are uploaded by the application; messages carry their addresses. Sizes are bytes, lengths pixels. */
export type ImageAttachment = {
  readonly url: string;
  readonly name?: string;
  readonly md5?: string;
  readonly ext?: string;
  readonly size?: number;
  readonly w?: number;
  readonly h?: number;
};

export type AudioAttachment = {
  readonly url: string;
  readonly md5?: string;
  readonly ext?: string;
  readonly size?: number;
  /** Milliseconds. */
  readonly dur?: number;
};

export type VideoAttachment = {
  readonly url: string;
  readonly md5?: string;
  readonly ext?: string;
  readonly size?: number;
  readonly w?: number;
  readonly h?: number;
  /** Milliseconds. */
  readonly dur?: number;
};

export type FileAttachment = {
  readonly url: string;
  readonly name?: string;
  readonly md5?: string;
  readonly ext?: string;
  readonly size?: number;
};

export type LocationAttachment = {
  /** Degrees, -90 to 90. */
  readonly lat: number;
  /** Degrees, -180 to 180. */
  readonly lng: number;
  readonly title?: string;
};

/** What clients can send. Text is limited to 4096 characters, an attachment in JSON to 4096. */
export type SendableContent =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "tip"; readonly text: string }
  | { readonly type: "image"; readonly attachment: ImageAttachment }
  | { readonly type: "audio"; readonly attachment: AudioAttachment }
  | { readonly type: "video"; readonly attachment: VideoAttachment }
  | { readonly type: "file"; readonly attachment: FileAttachment }
  | { readonly type: "location"; readonly attachment: LocationAttachment }
  | { readonly type: "custom"; readonly attachment: string };

export type MessageContent =
  | SendableContent
  /** Made by the server's API only. */
  | { readonly type: "notification"; readonly attachment: string }
  /** Of a type that this version of the library does not know, or with an attachment that breaks its type's form. */
  | { readonly type: "unknown"; readonly typeNumber: number; readonly text: string; readonly attachment: string };

export type MessageType = Exclude<MessageContent["type"], "unknown">;

export type SendOptions = {
  /** 1 to 64 characters. The server takes a message with the same id only once. Chosen at random when absent. */
  readonly clientMessageId?: string;
  /** A number of the application for its own kinds of messages. */
  readonly subType?: number;
  /** Free for the application, at most 4096 characters. */
  readonly extension?: string;
  /** False: delivered live, but never written to history. True when absent. */
  readonly isStored?: boolean;
  /** `normal` when absent. Over the room's budget `low` goes first; ten a second of `high` go before all others. */
  readonly priority?: MessagePriority;
  /** With `high`: reject with `prioritySpent` when the ten are spent, rather than send the message as a normal one. */
  readonly refuseDowngrade?: boolean;
  /** 1 to 100 accounts: only their sessions get the message, live; it is never stored and has no place in the order. */
  readonly receivers?: readonly string[];
  /**
   * Who gets the message, as a tag expression of at most 128 characters; empty: everyone. When absent, the
   * `notifyTargetTags` of this session.
   */
  readonly targetTags?: string;
  /** Only who listens there gets the message. */
  readonly place?: Place;
};

export type MessagePriority = "high" | "normal" | "low";

/** In coordinates of the application's own. */
export type Place = { readonly x: number; readonly y: number; readonly z: number };

export type OutgoingMessage = SendableContent & SendOptions;

export type Sender = {
  readonly accountId: string;
  readonly nick: string;
  readonly avatar: string;
  readonly role: Role;
  readonly clientType: ClientType;
};

export type RoomMessage = MessageContent & {
  readonly kind: "message";
  /** Its place in the room's order; 0 for a directed message, which has none. */
  readonly seq: number;
  /** Milliseconds since 1970, server clock. */
  readonly timeMs: number;
  readonly clientMessageId: string;
  readonly sender: Sender;
  readonly subType: number;
  readonly extension: string;
  readonly isStored: boolean;
  readonly isHighPriority: boolean;
  /** Sent to named receivers only. */
  readonly isDirected: boolean;
  /** The tag expression of those who get it; empty: everyone. */
  readonly targetTags: string;
  /** Only who listens there gets it. */
  readonly place?: Place;
  /** Sent by this client's account, from whichever device. */
  readonly isOwn: boolean;
};

/** Which message a notification, or the answer to a recall, is about. */
export type MessageReference = {
  readonly seq: number;
  readonly timeMs: number;
  readonly clientMessageId: string;
  /** The sender's account. */
  readonly sender: string;
};

/** A message to everybody in every room, live only. */
export type BroadcastMessage = MessageContent &
  Pick<RoomMessage, "timeMs" | "clientMessageId" | "sender" | "subType" | "extension">;

export type RoomPublication = RoomMessage | RoomNotification;

/** The server's answer to a message. */
export type SendReceipt = {
  readonly clientMessageId: string;
  /** The sequence is 0 for a directed message, which has no place in the order. */
  readonly position: RoomPosition;
  /** Milliseconds since 1970, server clock. */
  readonly timeMs: number;
  /** The message is in history, whatever fails next. False: it asked not to be stored, or history is away. */
  readonly isStored: boolean;
  /** The room was over its budget and the message was dropped: nobody has seen it. */
  readonly isAbandoned: boolean;
  /** The server had this `clientMessageId` already; position and time are those of the first sending. */
  readonly isDuplicate: boolean;
  /** The room's share of high priority was spent, so the message was sent as a normal one. */
  readonly isDowngraded: boolean;
};

/** Where a page of history begins, exclusive: a sequence, or a server time in milliseconds since 1970. */
export type HistoryAnchor = { readonly seq: number } | { readonly timeMs: number };

/** Neither `before` nor `after`: the newest page. */
export type HistoryQuery = {
  readonly before?: HistoryAnchor;
  readonly after?: HistoryAnchor;
  /** 1 to 100, 100 when absent. */
  readonly limit?: number;
  /** All when absent or empty. */
  readonly types?: readonly MessageType[];
  /** Only messages that somebody with one of these tags, or with all of them, would have received, at most 10. */
  readonly tags?: readonly string[];
};

export type HistoryPage = {
  /** Oldest first, in whichever direction the page was asked for. */
  readonly publications: readonly RoomPublication[];
  /** Whether there is more beyond this page in the direction asked for. */
  readonly hasMore: boolean;
};
