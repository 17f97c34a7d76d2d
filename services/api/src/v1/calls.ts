import type { Call } from "./call.ts";
import { chatroomCreate } from "./chatroom-create.ts";
import { chatroomGet } from "./chatroom-get.ts";
import { chatroomRequestAddr } from "./chatroom-request-addr.ts";
import { chatroomSendMsg } from "./chatroom-send-msg.ts";
import { chatroomToggleCloseStat } from "./chatroom-toggle-close-stat.ts";
import { historyQueryChatroomMsg } from "./history-query-chatroom-msg.ts";
import { userCreate } from "./user-create.ts";
import { userRefreshToken } from "./user-refresh-token.ts";

/** Every call of the V1 API. */
export const V1_CALLS: readonly Call[] = [
  chatroomCreate,
  chatroomGet,
  chatroomToggleCloseStat,
  chatroomRequestAddr,
  chatroomSendMsg,
  historyQueryChatroomMsg,
  userCreate,
  userRefreshToken,
];
