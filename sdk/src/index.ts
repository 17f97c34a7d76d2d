export { type ClientEvents, createClient, type PlazaClient } from "./client.ts";
export type { ClientOptions, CommonOptions, GatewayOptions, IdentityOptions } from "./client-options.ts";
export type { Attempt, ConnectionState } from "./connection/connection-state.ts";
export type { EnterOptions, Listening, SessionTags } from "./enter-options.ts";
export type { CloseEventLike, WebSocketConstructor, WebSocketLike } from "./environment.ts";
export { PlazaClientError, type PlazaErrorCode } from "./errors.ts";
export type { Subscribe, Unsubscribe } from "./events.ts";
export type {
  AssignableRole,
  ClientType,
  MemberDevice,
  MemberPage,
  MemberQuery,
  MemberStanding,
  MemberTags,
  Role,
  RoomMember,
} from "./members.ts";
export type {
  AudioAttachment,
  BroadcastMessage,
  FileAttachment,
  HistoryAnchor,
  HistoryPage,
  HistoryQuery,
  ImageAttachment,
  LocationAttachment,
  MessageContent,
  MessagePriority,
  MessageReference,
  MessageType,
  OutgoingMessage,
  Place,
  RoomMessage,
  RoomPosition,
  RoomPublication,
  SendableContent,
  Sender,
  SendOptions,
  SendReceipt,
  VideoAttachment,
} from "./messages.ts";
export type { NotificationContent, NotificationType, RoomNotification } from "./notifications.ts";
export type {
  QueueChange,
  QueueChangeKind,
  QueueContent,
  QueueElement,
  QueueFailure,
  QueueOffer,
  QueueOffered,
  QueueOfferPolicy,
  QueueQuery,
  QueueSize,
  QueueValue,
  RoomQueue,
} from "./queue.ts";
export type {
  ChangeOptions,
  KickReason,
  MessageToRecall,
  Room,
  RoomEnd,
  RoomFields,
  RoomMembers,
  RoomState,
  SelfFields,
  SelfOptions,
  TagMuteOptions,
} from "./room.ts";
export type {
  MemberChange,
  QueueChanged,
  RoomChange,
  RoomChangeEvents,
  RoomEvents,
  TemporaryMuteChange,
} from "./room-events.ts";
export type { DelayedClosing, MultiClientPolicy, NotifiedRoom, PinnedMessage, RoomInfo, TagMute } from "./room-info.ts";
