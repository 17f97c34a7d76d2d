export { assertNever } from "./assert-never.ts";
export { type Backoff, fullJitterDelayMs } from "./backoff.ts";
export { CLIENT_TYPES, type ClientType, clientTypeOf } from "./client-type.ts";
export { DISCONNECTS, type DisconnectName, mayReconnectAfter } from "./disconnect-code.ts";
export { ERRORS, type ErrorName, errorNameOf, PlazaError, type Refusal } from "./error-code.ts";
export { hash32 } from "./hash.ts";
export {
  type AccountId,
  ANONYMOUS_PREFIX,
  type AuthorityId,
  type ConnectionId,
  type GatewayId,
  MAX_ACCOUNT_ID_LENGTH,
  newRoomId,
  parseAccountId,
  parseRoomId,
  type RoomId,
  type SessionId,
} from "./ids.ts";
export * as limits from "./limits.ts";
export { MESSAGE_TYPES, type MessageType, messageTypeOf } from "./message-type.ts";
export { PARTITION_COUNT, partitionOf } from "./partition.ts";
export { EPOCH_SEQUENCE_JUMP, type Position } from "./position.ts";
export { presentFields } from "./present-fields.ts";
export { rendezvousOwner } from "./rendezvous.ts";
export { type FixedRole, isFixedRole, ROLES, type Role } from "./role.ts";
export {
  type DelayedClosing,
  type Member,
  MULTI_CLIENT_POLICIES,
  type MultiClientPolicy,
  type PinnedMessage,
  type QueueElement,
  ROOM_DEFAULTS,
  type Room,
  type TagMute,
  type VirtualMember,
} from "./room.ts";
export { TokenBucket } from "./token-bucket.ts";
