import type { Listening, SessionTags } from "./enter-options.ts";
import type { PlazaClientError } from "./errors.ts";
import type { Subscribe } from "./events.ts";
import type { AssignableRole, MemberPage, MemberQuery, RoomMember } from "./members.ts";
import type {
  HistoryPage,
  HistoryQuery,
  MessageReference,
  OutgoingMessage,
  RoomPosition,
  SendOptions,
  SendReceipt,
} from "./messages.ts";
import type { RoomQueue } from "./queue.ts";
import type { RoomEvents } from "./room-events.ts";
import type { RoomInfo, TagMute } from "./room-info.ts";

/** A room that this client has entered. It stays usable over reconnects until its state is `ended`. */
export type Room = {
  readonly id: number;
  readonly state: RoomState;
  /** The room as of the last entry, kept up to date by what is pushed. Silent changes show with the next entry. */
  readonly snapshot: RoomInfo;
  /** This client's own standing, kept up to date likewise. */
  readonly self: RoomMember;
  /** Up to where the application has seen the room. */
  readonly position: RoomPosition;
  readonly on: Subscribe<RoomEvents>;
  readonly members: RoomMembers;
  readonly queue: RoomQueue;

  /**
   * Sends a message. Resolves once with the server's answer, however often the connection breaks meanwhile: the same
   * message is sent again with the same id, which never doubles it. Rejects with the server's refusal; with
   * `unavailable` when it could not be sent in `sendTimeoutMs`, with `timeout` when it was sent and no answer came.
   */
  send(message: OutgoingMessage): Promise<SendReceipt>;

  /** `send` of a text message. */
  sendText(text: string, options?: SendOptions): Promise<SendReceipt>;

  /** A page of history. Rejects with `disconnected` while there is no connection. */
  history(query?: HistoryQuery): Promise<HistoryPage>;

  /** The room as the server knows it now. */
  info(): Promise<RoomInfo>;

  /** In a muted room only the creator and managers speak. The room as it is then. */
  setMuted(isMuted: boolean, options?: ChangeOptions): Promise<RoomInfo>;

  /** Changes the fields that are given. The room as it is then. */
  update(fields: RoomFields, options?: ChangeOptions): Promise<RoomInfo>;

  /** Changes how this account shows in the room, in the fields that are given. The member as it is then. */
  updateSelf(fields: SelfFields, options?: SelfOptions): Promise<RoomMember>;

  /**
   * Takes a message back: its sender for two minutes by default, creator and managers at any time. It leaves recovery
   * and history; who shows it removes it when `messageRecalled` says so. `extension` has at most 1,024 characters here.
   */
  recallMessage(message: MessageToRecall, options?: ChangeOptions): Promise<MessageReference>;

  /** Shows a message on top of the room, in place of the one that is there. Creator and managers. */
  pinMessage(message: { readonly seq: number }, options?: ChangeOptions): Promise<RoomInfo>;

  unpinMessage(options?: ChangeOptions): Promise<RoomInfo>;

  /**
   * Mutes whoever holds the tag for whole seconds up to 2,592,000 from now, whatever was set before; 0 ends it. Creator
   * and managers. What was set, or what was left of the one that was ended.
   */
  setTagMute(tag: string, durationSeconds: number, options?: TagMuteOptions): Promise<TagMute>;

  /** Replaces the tags of this account in all its sessions in the room; later entries say the same. */
  updateTags(tags: SessionTags, options?: ChangeOptions): Promise<RoomMember>;

  /** Moves this session; nobody is told. Undefined: messages with a place are received from everywhere. */
  updateLocation(listening: Listening | undefined): Promise<void>;

  /** Leaves the room. Resolves also when the connection breaks meanwhile: then the server notices by itself. */
  exit(): Promise<void>;
};

/** Changes reject with `forbidden` where the role has no right to them, and with `nothingToChange`. */
export type RoomMembers = {
  list(query?: MemberQuery): Promise<MemberPage>;
  /** Those of at most 200 accounts that are known; the others are left out. */
  get(accountIds: readonly string[]): Promise<readonly RoomMember[]>;
  /** How many accounts that are online hold the tag. */
  countWithTag(tag: string): Promise<number>;
  setRole(accountId: string, role: AssignableRole, options?: ChangeOptions): Promise<RoomMember>;
  /** Blocking ends every session of the account in the room, and keeps it out. */
  setBlocked(accountId: string, isBlocked: boolean, options?: ChangeOptions): Promise<RoomMember>;
  setMuted(accountId: string, isMuted: boolean, options?: ChangeOptions): Promise<RoomMember>;
  /** Whole seconds up to 2,592,000 from now, whatever was set before; 0 ends it. */
  setTemporaryMute(accountId: string, durationSeconds: number, options?: ChangeOptions): Promise<RoomMember>;
  /** Ends every session of the account in the room, an anonymous visitor's too; it may come back. */
  remove(accountId: string, options?: ChangeOptions): Promise<void>;
};

/** How the room is told of a change. */
export type ChangeOptions = {
  /** True: it is not told. */
  readonly silent?: boolean;
  /** Carried by the notification, at most 2048 characters. */
  readonly extension?: string;
};

export type TagMuteOptions = ChangeOptions & {
  /** Who is told, as a tag expression; empty: everyone. When absent, who holds the tag. */
  readonly notifyTargetTags?: string;
};

/** Any `RoomMessage`; of a receipt, `position.seq` is the sequence. */
export type MessageToRecall = { readonly seq: number; readonly clientMessageId: string };

export type RoomFields = {
  /** 1 to 128 characters. */
  readonly name?: string;
  /** At most 4096 characters. */
  readonly announcement?: string;
  /** At most 1024 characters. */
  readonly liveUrl?: string;
  /** Free for the application, at most 4096 characters. */
  readonly extension?: string;
  /** 0: anyone may change the queue; 1: only creator and managers. */
  readonly queueLevel?: 0 | 1;
  /** Between two messages of one member, 0 to 120; 0 ends slow mode. */
  readonly slowModeSeconds?: number;
};

export type SelfFields = {
  /** 1 to 64 characters. */
  readonly nick?: string;
  /** At most 1024 characters. */
  readonly avatar?: string;
  /** Free for the application, at most 4096 characters. */
  readonly extension?: string;
};

export type SelfOptions = ChangeOptions & {
  /** Kept for later entries; only fixed members have a place for it. */
  readonly persistent?: boolean;
};

export type RoomState =
  | { readonly kind: "live" }
  /** The connection is away, or the session is being made again. Nothing is lost yet. */
  | { readonly kind: "resuming" }
  | { readonly kind: "ended"; readonly end: RoomEnd };

export type RoomEnd =
  | { readonly kind: "exited" }
  | { readonly kind: "closed"; readonly reason: string }
  | { readonly kind: "kicked"; readonly reason: KickReason; readonly extension: string }
  /** The server refused to let this client in again, or the client was closed. */
  | { readonly kind: "refused"; readonly error: PlazaClientError };

export type KickReason = "roomClosed" | "byManager" | "otherDevice" | "silently" | "blocked" | "unknown";
