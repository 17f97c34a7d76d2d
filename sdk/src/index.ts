export { type ClientEvents, createClient, type PlazaClient } from "./client.ts";
export type { ClientOptions, CommonOptions, GatewayOptions, IdentityOptions } from "./client-options.ts";
export type { Attempt, ConnectionState } from "./connection/connection-state.ts";
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
  Role,
  RoomMember,
} from "./members.ts";
export type {
  AudioAttachment,
  FileAttachment,
  HistoryAnchor,
  HistoryPage,
  HistoryQuery,
  ImageAttachment,
  LocationAttachment,
  MessageContent,
  MessageType,
  NotificationContent,
  NotificationType,
  OutgoingMessage,
  RoomMessage,
  RoomNotification,
  RoomPosition,
  RoomPublication,
  SendableContent,
  Sender,
  SendOptions,
  SendReceipt,
  VideoAttachment,
} from "./messages.ts";
export type {
  ChangeOptions,
  EnterOptions,
  KickReason,
  Room,
  RoomEnd,
  RoomEvents,
  RoomFields,
  RoomInfo,
  RoomMembers,
  RoomState,
  SelfFields,
  SelfOptions,
} from "./room.ts";
