import type { Call } from "./call.ts";
import { chatroomAddRobot } from "./chatroom-add-robot.ts";
import { chatroomBatchSendMsg } from "./chatroom-batch-send-msg.ts";
import { chatroomBatchSendMsgToSomeone } from "./chatroom-batch-send-msg-to-someone.ts";
import { chatroomBroadcast } from "./chatroom-broadcast.ts";
import { chatroomCleanRobot } from "./chatroom-clean-robot.ts";
import { chatroomCreate } from "./chatroom-create.ts";
import { chatroomDeleteHistoryMessage } from "./chatroom-delete-history-message.ts";
import { chatroomGet } from "./chatroom-get.ts";
import { chatroomGetBatch } from "./chatroom-get-batch.ts";
import { chatroomKickMember } from "./chatroom-kick-member.ts";
import { chatroomList } from "./chatroom-list.ts";
import { chatroomMembersByPage } from "./chatroom-members-by-page.ts";
import { chatroomMuteRoom } from "./chatroom-mute-room.ts";
import { chatroomPinMessage } from "./chatroom-pin-message.ts";
import { chatroomQueryMembers } from "./chatroom-query-members.ts";
import { chatroomQueryMembersByRole } from "./chatroom-query-members-by-role.ts";
import { chatroomQueryUserRoomIds } from "./chatroom-query-user-room-ids.ts";
import { chatroomQueueBatchOffer } from "./chatroom-queue-batch-offer.ts";
import { chatroomQueueBatchUpdateElements } from "./chatroom-queue-batch-update-elements.ts";
import { chatroomQueueDrop } from "./chatroom-queue-drop.ts";
import { chatroomQueueInit } from "./chatroom-queue-init.ts";
import { chatroomQueueList } from "./chatroom-queue-list.ts";
import { chatroomQueueMultiGet } from "./chatroom-queue-multi-get.ts";
import { chatroomQueueOffer } from "./chatroom-queue-offer.ts";
import { chatroomQueuePoll } from "./chatroom-queue-poll.ts";
import { chatroomRecall } from "./chatroom-recall.ts";
import { chatroomRemoveRobot } from "./chatroom-remove-robot.ts";
import { chatroomRequestAddr } from "./chatroom-request-addr.ts";
import { chatroomSendMsg } from "./chatroom-send-msg.ts";
import { chatroomSendMsgToSomeone } from "./chatroom-send-msg-to-someone.ts";
import { chatroomSetMemberRole } from "./chatroom-set-member-role.ts";
import { chatroomSetMessageBudget } from "./chatroom-set-message-budget.ts";
import { chatroomSetMultiClientPolicy } from "./chatroom-set-multi-client-policy.ts";
import { chatroomSetSlowMode } from "./chatroom-set-slow-mode.ts";
import { chatroomTagMembersCount } from "./chatroom-tag-members-count.ts";
import { chatroomTagMembersQuery } from "./chatroom-tag-members-query.ts";
import { chatroomTagTemporaryMute } from "./chatroom-tag-temporary-mute.ts";
import { chatroomTemporaryMute } from "./chatroom-temporary-mute.ts";
import { chatroomToggleCloseStat } from "./chatroom-toggle-close-stat.ts";
import { chatroomUnpinMessage } from "./chatroom-unpin-message.ts";
import { chatroomUpdate } from "./chatroom-update.ts";
import { chatroomUpdateChatRoomRoleTag } from "./chatroom-update-chat-room-role-tag.ts";
import { chatroomUpdateDelayClosePolicy } from "./chatroom-update-delay-close-policy.ts";
import { chatroomUpdateInOutNotification } from "./chatroom-update-in-out-notification.ts";
import { chatroomUpdateMyRoomRole } from "./chatroom-update-my-room-role.ts";
import { historyQueryChatroomMsg } from "./history-query-chatroom-msg.ts";
import { historyQueryTagHistoryMsg } from "./history-query-tag-history-msg.ts";
import { statsChatroomTopn } from "./stats-chatroom-topn.ts";
import { userCreate } from "./user-create.ts";
import { userRefreshToken } from "./user-refresh-token.ts";

const ROOM_CALLS = [
  chatroomCreate,
  chatroomGet,
  chatroomGetBatch,
  chatroomUpdate,
  chatroomToggleCloseStat,
  chatroomUpdateDelayClosePolicy,
  chatroomUpdateInOutNotification,
  chatroomQueryUserRoomIds,
  chatroomRequestAddr,
];

const MEMBER_CALLS = [
  chatroomSetMemberRole,
  chatroomUpdateMyRoomRole,
  chatroomMembersByPage,
  chatroomQueryMembersByRole,
  chatroomQueryMembers,
  chatroomKickMember,
  chatroomTemporaryMute,
  chatroomMuteRoom,
  chatroomAddRobot,
  chatroomRemoveRobot,
  chatroomCleanRobot,
];

const MESSAGE_CALLS = [
  chatroomSendMsg,
  chatroomSendMsgToSomeone,
  chatroomBatchSendMsg,
  chatroomBatchSendMsgToSomeone,
  chatroomRecall,
  chatroomBroadcast,
  historyQueryChatroomMsg,
  chatroomDeleteHistoryMessage,
];

const TAG_CALLS = [
  chatroomTagTemporaryMute,
  chatroomTagMembersCount,
  chatroomTagMembersQuery,
  chatroomUpdateChatRoomRoleTag,
  historyQueryTagHistoryMsg,
];

const QUEUE_CALLS = [
  chatroomQueueInit,
  chatroomQueueOffer,
  chatroomQueueBatchOffer,
  chatroomQueueBatchUpdateElements,
  chatroomQueueList,
  chatroomQueueMultiGet,
  chatroomQueuePoll,
  chatroomQueueDrop,
];

const OTHER_CALLS = [statsChatroomTopn, userCreate, userRefreshToken];

/** Ours; the product has no such calls. */
const OPERATOR_CALLS = [
  chatroomList,
  chatroomSetMultiClientPolicy,
  chatroomSetMessageBudget,
  chatroomSetSlowMode,
  chatroomPinMessage,
  chatroomUnpinMessage,
];

/** Every call of the V1 API. */
export const V1_CALLS: readonly Call[] = [
  ...ROOM_CALLS,
  ...MEMBER_CALLS,
  ...MESSAGE_CALLS,
  ...TAG_CALLS,
  ...QUEUE_CALLS,
  ...OTHER_CALLS,
  ...OPERATOR_CALLS,
];
