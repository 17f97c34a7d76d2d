import type { MemberStanding, MemberTags, Role } from "./members.ts";
import type { MessageReference } from "./messages.ts";
import type { QueueChange } from "./queue.ts";
import type { NotifiedRoom } from "./room-info.ts";

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
  /** How long a temporary mute, of a member or of a tag, will last, or what was left of one that was ended. */
  readonly muteSeconds?: number;
  /** How the room is after a change of the room. */
  readonly room?: NotifiedRoom;
  /** For changes of the queue. */
  readonly queue?: QueueChange;
  /** For mutes of a tag. */
  readonly tag?: string;
  /** For `tagsUpdated`: the member's tags as they are now. */
  readonly tags?: MemberTags;
  /** For messages that were recalled, pinned or unpinned. */
  readonly message?: MessageReference;
};

/** A notification that has its place in the room's order and is recovered like a message. */
export type RoomNotification = NotificationContent & {
  readonly kind: "notification";
  readonly seq: number;
  readonly timeMs: number;
};
