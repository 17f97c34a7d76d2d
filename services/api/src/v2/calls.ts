import { broadcastChatroom } from "./broadcast-chatroom.ts";
import type { Call } from "./call.ts";
import { chatroomsAddress } from "./chatrooms-address.ts";
import { chatroomsChatBanned } from "./chatrooms-chat-banned.ts";
import { chatroomsCreate } from "./chatrooms-create.ts";
import { chatroomsGet } from "./chatrooms-get.ts";
import { chatroomsInOutNotification } from "./chatrooms-in-out-notification.ts";
import { chatroomsListMembers } from "./chatrooms-list-members.ts";
import { chatroomsListOnlineMembers } from "./chatrooms-list-online-members.ts";
import { chatroomsOpendChatrooms } from "./chatrooms-opend-chatrooms.ts";
import { chatroomsUpdate } from "./chatrooms-update.ts";
import { chatroomsUpdateStatus } from "./chatrooms-update-status.ts";
import { messagesHistory } from "./messages-history.ts";
import { messagesRecall } from "./messages-recall.ts";
import { messagesSend } from "./messages-send.ts";
import { messagesSendBatch } from "./messages-send-batch.ts";
import { roomMembersBatch } from "./room-members-batch.ts";
import { roomMembersBlocked } from "./room-members-blocked.ts";
import { roomMembersChatBanned } from "./room-members-chat-banned.ts";
import { roomMembersChatBannedTaggedMembers } from "./room-members-chat-banned-tagged-members.ts";
import { roomMembersKicked } from "./room-members-kicked.ts";
import { roomMembersListBlocked } from "./room-members-list-blocked.ts";
import { roomMembersListChatBanned } from "./room-members-list-chat-banned.ts";
import { roomMembersListTagMembers } from "./room-members-list-tag-members.ts";
import { roomMembersSetRole } from "./room-members-set-role.ts";
import { roomMembersTaggedMembersCount } from "./room-members-tagged-members-count.ts";
import { roomMembersTags } from "./room-members-tags.ts";
import { roomMembersTempChatBanned } from "./room-members-temp-chat-banned.ts";
import { roomMembersUpdate } from "./room-members-update.ts";
import { roomQueuesDelete } from "./room-queues-delete.ts";
import { roomQueuesInit } from "./room-queues-init.ts";
import { roomQueuesPoll } from "./room-queues-poll.ts";
import { roomQueuesQuery } from "./room-queues-query.ts";
import { roomQueuesUpdate } from "./room-queues-update.ts";
import { virtualMembersAdd } from "./virtual-members-add.ts";
import { virtualMembersClear } from "./virtual-members-clear.ts";
import { virtualMembersDelete } from "./virtual-members-delete.ts";
import { virtualMembersList } from "./virtual-members-list.ts";

const ROOM_CALLS = [
  chatroomsAddress,
  chatroomsChatBanned,
  chatroomsCreate,
  chatroomsGet,
  chatroomsInOutNotification,
  chatroomsListMembers,
  chatroomsListOnlineMembers,
  chatroomsOpendChatrooms,
  chatroomsUpdateStatus,
  chatroomsUpdate,
];

const MEMBER_CALLS = [
  roomMembersBatch,
  roomMembersBlocked,
  roomMembersChatBannedTaggedMembers,
  roomMembersChatBanned,
  roomMembersKicked,
  roomMembersListBlocked,
  roomMembersListChatBanned,
  roomMembersListTagMembers,
  roomMembersSetRole,
  roomMembersTaggedMembersCount,
  roomMembersTags,
  roomMembersTempChatBanned,
  roomMembersUpdate,
  virtualMembersAdd,
  virtualMembersClear,
  virtualMembersDelete,
  virtualMembersList,
];

const MESSAGE_CALLS = [broadcastChatroom, messagesHistory, messagesRecall, messagesSendBatch, messagesSend];

const QUEUE_CALLS = [roomQueuesDelete, roomQueuesInit, roomQueuesPoll, roomQueuesQuery, roomQueuesUpdate];

/** Every call of the V2 API. */
export const V2_CALLS: readonly Call[] = [...ROOM_CALLS, ...MEMBER_CALLS, ...MESSAGE_CALLS, ...QUEUE_CALLS];
