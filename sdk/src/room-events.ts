import type { PlazaClientError } from "./errors.ts";
import type { RoomMessage, RoomPosition } from "./messages.ts";
import type { NotificationContent, RoomNotification } from "./notifications.ts";
import type { KickReason, RoomState } from "./room.ts";

export type RoomEvents = {
  /** Each message once, in the room's order, the client's own included; directed ones as they come. */
  readonly message: RoomMessage;
  readonly notification: RoomNotification;
  /** Something that matters only now, as members who come and go: without a place in the order, and never repeated. */
  readonly notice: NotificationContent;
  readonly occupancy: { readonly online: number };
  /** What was published between the two positions will not come; `history` may have it. */
  readonly continuityLost: { readonly from: RoomPosition; readonly to: RoomPosition };
  readonly state: RoomState;
  /** The room was closed, or entering it again was refused. */
  readonly closed: { readonly reason: string; readonly error: PlazaClientError | undefined };
  readonly kicked: { readonly reason: KickReason; readonly extension: string };
} & RoomChangeEvents;

/**
 * What notifications and notices tell, by name, right after `notification` or `notice` told it. Each has the particulars
 * of its kind for certain.
 */
export type RoomChangeEvents = {
  readonly memberEntered: NotificationContent;
  readonly memberExited: NotificationContent;
  readonly memberBlocked: MemberChange;
  readonly memberUnblocked: MemberChange;
  readonly memberMuted: MemberChange;
  readonly memberUnmuted: MemberChange;
  readonly memberTemporarilyMuted: TemporaryMuteChange;
  /** Before its time; one that runs out ends without a word. */
  readonly temporaryMuteEnded: TemporaryMuteChange;
  readonly memberRemoved: MemberChange;
  readonly memberUpdated: MemberChange;
  readonly memberRoleUpdated: WithParticulars<"member" | "previousRole">;
  /** The four of these that are about this client's account come once more under these names. */
  readonly selfMuted: MemberChange;
  readonly selfUnmuted: MemberChange;
  readonly selfTemporarilyMuted: TemporaryMuteChange;
  readonly selfTemporaryMuteEnded: TemporaryMuteChange;
  /** Of an account in all its sessions in the room. */
  readonly tagsUpdated: WithParticulars<"member" | "tags">;
  readonly tagMuted: WithParticulars<"tag" | "muteSeconds">;
  readonly tagMuteEnded: WithParticulars<"tag" | "muteSeconds">;
  readonly roomOpened: RoomChange;
  readonly roomClosed: RoomChange;
  readonly roomUpdated: RoomChange;
  readonly roomMuted: RoomChange;
  readonly roomUnmuted: RoomChange;
  /** Who shows the message removes it. */
  readonly messageRecalled: WithParticulars<"message">;
  readonly messagePinned: WithParticulars<"message">;
  readonly messageUnpinned: WithParticulars<"message">;
  readonly queueOffered: QueueChanged;
  readonly queuePolled: QueueChanged;
  readonly queueUpdated: QueueChanged;
  readonly queueDropped: QueueChanged;
  /** The owner's last session ended, and its transient elements left with it. */
  readonly queueOwnerLeft: QueueChanged;
  readonly queueBatchOffered: QueueChanged;
};

type WithParticulars<Name extends keyof NotificationContent> = NotificationContent &
  Required<Pick<NotificationContent, Name>>;

export type MemberChange = WithParticulars<"member">;
export type TemporaryMuteChange = WithParticulars<"member" | "muteSeconds">;
export type RoomChange = WithParticulars<"room">;
export type QueueChanged = WithParticulars<"queue">;
