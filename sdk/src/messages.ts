import type { ClientType, MemberStanding, Role } from "./members.ts";
import type { RoomInfo } from "./room.ts";

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
};

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
  readonly seq: number;
  /** Milliseconds since 1970, server clock. */
  readonly timeMs: number;
  readonly clientMessageId: string;
  readonly sender: Sender;
  readonly subType: number;
  readonly extension: string;
  readonly isStored: boolean;
  readonly isHighPriority: boolean;
  /** Sent by this client's account, from whichever device. */
  readonly isOwn: boolean;
};

export type NotificationType =
  | "memberEntered"
  | "memberExited"
  | "memberBlocked"
  | "memberUnblocked"
  | "memberMuted"
  | "memberUnmuted"
  | "memberTemporarilyMuted"
  | "temporaryMuteEnded"
  | "memberRemoved"
  | "memberUpdated"
  | "memberRoleUpdated"
  | "queueChanged"
  | "queueBatchChanged"
  | "queueBatchOffered"
  | "tagMuted"
  | "tagMuteEnded"
  | "tagsUpdated"
  | "messageRecalled"
  | "messagePinned"
  | "messageUnpinned"
  | "roomClosed"
  | "roomOpened"
  | "roomUpdated"
  | "roomMuted"
  | "roomUnmuted"
  | "unknown";

/** Something that happened in the room. */
export type NotificationContent = {
  readonly type: NotificationType;
  /** The number on the wire, for types that this version does not know. */
  readonly typeNumber: number;
  readonly operator: string;
  readonly operatorNick: string;
  readonly targets: readonly string[];
  readonly targetNicks: readonly string[];
  readonly extension: string;
  /** How the member is after a change of a member. */
  readonly member?: MemberStanding;
  /** For `memberRoleUpdated`. */
  readonly previousRole?: Role;
  /** How long a temporary mute will last, or what was left of one that was ended. */
  readonly muteSeconds?: number;
  /** How the room is after a change of the room. */
  readonly room?: Omit<RoomInfo, "online">;
};

/** A notification that has its place in the room's order and is recovered like a message. */
export type RoomNotification = NotificationContent & {
  readonly kind: "notification";
  readonly seq: number;
  readonly timeMs: number;
};

export type RoomPublication = RoomMessage | RoomNotification;

/** The server's answer to a message. */
export type SendReceipt = {
  readonly clientMessageId: string;
  readonly position: RoomPosition;
  /** Milliseconds since 1970, server clock. */
  readonly timeMs: number;
  /** The message is in history, whatever fails next. False: it asked not to be stored, or history is away. */
  readonly isStored: boolean;
  /** The room was over its budget and the message was dropped: nobody has seen it. */
  readonly isAbandoned: boolean;
  /** The server had this `clientMessageId` already; position and time are those of the first sending. */
  readonly isDuplicate: boolean;
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
};

export type HistoryPage = {
  /** Oldest first, in whichever direction the page was asked for. */
  readonly publications: readonly RoomPublication[];
  /** Whether there is more beyond this page in the direction asked for. */
  readonly hasMore: boolean;
};
