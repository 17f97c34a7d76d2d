import { plaza } from "@plaza/proto";
import { ROOM } from "./contract-examples.ts";
import { errorReply, PUBLISHED_AT_MS, type TestAuthority } from "./test-authority.ts";

/** The time of the first message that is sent in a room, which examples of reading history find. */
const FIRST = PUBLISHED_AT_MS + 1;
/** The time at which members in the examples entered. */
const ENTERED = PUBLISHED_AT_MS - 1_000;
const { Role } = plaza.v1;

/** A call as the product's server libraries send it, and the whole `data` of its answer. */
export type V2Example = {
  /** Path and query, byte for byte. */
  readonly url: string;
  /** The body, byte for byte; absent where libraries send none. */
  readonly body?: string;
  readonly data: string;
  readonly script?: TestAuthority["script"];
};

const texts = '"creator":"zhangsan","room_name":"square"';
const rest = `"live_url":"","extension":"","chat_banned":false,"room_id":${ROOM},"queue_level":0`;
const room = `"valid":true,${texts},"announcement":"",${rest}`;
const delay = `"delay_info":{"delay_close_enable":true,"delay_close_policy":1,"delay_seconds":60,"status":1,"start_time":${PUBLISHED_AT_MS}}`;

const lisi = {
  accountId: "lisi",
  role: Role.VISITOR,
  nick: "Li",
  avatar: "li.png",
  online: true,
  enteredAtMs: ENTERED,
  updatedAtMs: 9,
  tags: ["vip"],
  notifyTargetTags: "{}",
  devices: [{ clientType: 16, enteredAtMs: ENTERED }],
};
const profile = '"account_id":"lisi","room_nick":"Li","room_avatar":"li.png"';
const device = `{"room_nick":"Li","room_avatar":"li.png","enter_time":${ENTERED},"client_type":16,"robot":false}`;
const noBan = '"chat_banned":false,"temp_chat_banned":false,"temp_chat_banned_time":0';
const member = (role: number) =>
  `{${profile},"extension":"","member_role":${role},"member_level":0,"is_online":true,"enter_time":${ENTERED},` +
  `"blocked":false,${noBan},"tags":"[\\"vip\\"]","notify_target_tags":"{}","online_count":1,"online_info_list":[${device}]}`;
const page =
  (given: plaza.v1.Member.$Properties = lisi) =>
  () => ({ memberPage: { members: [given] } });

const operated = `"room_id":${ROOM},"operator_account_id":"zhangsan"`;
const sender = '"sender_id":"zhangsan","sender_nick":"Zhang San","sender_avatar":"zs.png"';
const outcome = `"room_id":${ROOM},"extension":"","msg_abandon":false,"high_priority":false`;
const sent = `{"text":"hi","message_client_id":"m","create_time":${FIRST},"message_type":0,${sender},${outcome}}`;
const custom =
  `{"attachment":{"k":{"a":1}},"message_client_id":"c","create_time":${FIRST},"message_type":100,"sub_type":7,` +
  `${sender},${outcome}}`;

const queueElement = { key: "k", value: "v", owner: "lisi", transient: true, createdAtMs: 1, updatedAtMs: 2 };
const element = '"element_key":"k","element_value":"v","element_account_id":"lisi","element_transient":true';

/**
 * One example of every call. They meet the room ROOM of zhangsan, who is registered, with one gateway; before those that
 * read history somebody has sent OLD_MESSAGE there.
 */
export const V2_EXAMPLES: Readonly<Record<string, V2Example>> = {
  "POST /im/v2/chatrooms": {
    url: "/im/v2/chatrooms",
    body: '{"creator":"zhangsan","room_name":"square","delay_close_policy":1,"delay_seconds":60,"in_out_notification":true}',
    data: `{${room},${delay}}`,
  },
  "GET /im/v2/chatrooms/{room_id}": {
    url: `/im/v2/chatrooms/${ROOM}?need_online_user_count=true&online_user_count_by_type=true`,
    script: ({ listMembers }) => (listMembers ? page()() : undefined),
    data:
      `{${room},"in_out_notification":1,"cdn_message_enable":false,"online_user_count":3,"ios_online_user_count":0,` +
      '"android_online_user_count":0,"pc_online_user_count":0,"web_online_user_count":1,"mac_online_user_count":0,' +
      '"harmony_online_user_count":0}',
  },
  "PATCH /im/v2/chatrooms/{room_id}": {
    url: `/im/v2/chatrooms/${ROOM}`,
    body: '{"announcement":"hear","notification_enabled":true}',
    data: `{"valid":true,${texts},"announcement":"hear",${rest}}`,
  },
  "GET /im/v2/chatrooms/{room_id}/actions/address": {
    url: `/im/v2/chatrooms/${ROOM}/actions/address?account_id=lisi&client_ip=1.2.3.4&client_type=2`,
    data: '{"items":["10.0.0.1:7400"]}',
  },
  "PATCH /im/v2/chatrooms/{room_id}/actions/update_status": {
    url: `/im/v2/chatrooms/${ROOM}/actions/update_status`,
    body: '{"operator_account_id":"zhangsan","valid":false}',
    data: `{"valid":false,${texts},"announcement":"",${rest}}`,
  },
  "PATCH /im/v2/chatrooms/{room_id}/actions/chat_banned": {
    url: `/im/v2/chatrooms/${ROOM}/actions/chat_banned`,
    body: '{"operator_account_id":"zhangsan","chat_banned":true}',
    data: "{}",
  },
  "PATCH /im/v2/chatrooms/{room_id}/actions/in_out_notification": {
    url: `/im/v2/chatrooms/${ROOM}/actions/in_out_notification?in_out_notification=false`,
    body: "",
    data: "{}",
  },
  "GET /im/v2/chatrooms/actions/opend_chatrooms": {
    url: "/im/v2/chatrooms/actions/opend_chatrooms?creator_account_id=zhangsan",
    data: `{"items":["${ROOM}"]}`,
  },
  "GET /im/v2/chatrooms/{room_id}/actions/list_online_members": {
    url: `/im/v2/chatrooms/${ROOM}/actions/list_online_members?offset=0&limit=10&member_roles=0%2C1%2C2%2C3%2C4`,
    script: page(),
    data: `{"has_more":false,"offset":${ENTERED}001,"items":[${member(3)}]}`,
  },
  "GET /im/v2/chatrooms/{room_id}/actions/list_members": {
    url: `/im/v2/chatrooms/${ROOM}/actions/list_members?member_roles=1,2`,
    script: page({ ...lisi, role: Role.MANAGER }),
    data: `{"items":[${member(2)}]}`,
  },
  "POST /im/v2/room_members/{account_id}": {
    url: "/im/v2/room_members/lisi",
    body: `{${operated},"member_role":0,"notification_enabled":true,"notification_extension":"x"}`,
    data: "{}",
  },
  "PATCH /im/v2/room_members/{account_id}": {
    url: "/im/v2/room_members/lisi",
    body: `{"room_id":${ROOM},"persistence":true,"room_nick":"Li"}`,
    script: ({ updateSelf }) => (updateSelf ? { member: { ...lisi, role: Role.ORDINARY_MEMBER } } : undefined),
    data: `{"extension":"","room_id":${ROOM},${profile},"member_role":0,"is_online":true}`,
  },
  "PATCH /im/v2/room_members/{account_id}/actions/chat_banned": {
    url: "/im/v2/room_members/lisi/actions/chat_banned",
    body: `{${operated},"chat_banned":true}`,
    data: "{}",
  },
  "PATCH /im/v2/room_members/{account_id}/actions/temp_chat_banned": {
    url: "/im/v2/room_members/lisi/actions/temp_chat_banned",
    body: `{${operated},"chat_banned":true,"chat_banned_duration":300}`,
    data: '{"mute_duration":300}',
  },
  "PATCH /im/v2/room_members/{account_id}/actions/blocked": {
    url: "/im/v2/room_members/lisi/actions/blocked",
    body: `{${operated},"blocked":true}`,
    data: "{}",
  },
  "PATCH /im/v2.1/room_members/{account_id}/actions/kicked": {
    url: "/im/v2.1/room_members/lisi/actions/kicked",
    body: `{${operated}}`,
    data: "{}",
  },
  "PATCH /im/v2/room_members/{account_id}/actions/tags": {
    url: "/im/v2/room_members/lisi/actions/tags",
    body: `{"room_id":${ROOM},"tags":["vip"],"notify_target_tags":"{\\"tag\\":\\"vip\\"}"}`,
    data: "{}",
  },
  "PATCH /im/v2/room_members/actions/chat_banned_tagged_members": {
    url: "/im/v2/room_members/actions/chat_banned_tagged_members",
    body: `{${operated},"target_tag":"vip","chat_banned":true,"chat_banned_duration":60}`,
    data: '{"mute_duration":60}',
  },
  "GET /im/v2/room_members/{room_id}/actions/tagged_members_count": {
    url: `/im/v2/room_members/${ROOM}/actions/tagged_members_count?tag=vip`,
    data: '{"tag":"vip","online_user_count":2}',
  },
  "GET /im/v2/room_members/{room_id}/actions/list_tag_members": {
    url: `/im/v2/room_members/${ROOM}/actions/list_tag_members?tag=vip&offset=0&limit=1`,
    script: page(),
    data:
      `{"offset":${ENTERED}001,"has_more":false,"items":[{"account_id":"lisi","room_id":${ROOM},"room_nick":"Li",` +
      '"room_avatar":"li.png","extension":"","member_role":3}]}',
  },
  "GET /im/v2.1/room_members/{room_id}/actions/blocked": {
    url: `/im/v2.1/room_members/${ROOM}/actions/blocked`,
    script: page({ ...lisi, blocked: true }),
    data: `{"items":[{${profile},"extension":"","block_time":9}]}`,
  },
  "GET /im/v2.1/room_members/{room_id}/actions/chat_banned": {
    url: `/im/v2.1/room_members/${ROOM}/actions/chat_banned`,
    script: page({ ...lisi, muted: true, temporaryMuteSeconds: 9 }),
    data: `{"items":[{${profile},"chat_banned":true,"temp_chat_banned":true,"temp_chat_banned_time":9}]}`,
  },
  "GET /im/v2/room_members/{room_id}/actions/batch": {
    url: `/im/v2/room_members/${ROOM}/actions/batch?account_ids=lisi%2Cnobody`,
    script: () => ({ memberList: { members: [lisi] } }),
    data:
      `{"success_list":[${member(3)}],"failed_list":[{"account_id":"nobody","error_code":114404,` +
      '"error_msg":"nobody is no member"}]}',
  },
  "POST /im/v2/room_members/actions/virtual_members": {
    url: "/im/v2/room_members/actions/virtual_members",
    body: `{"room_id":${ROOM},"virtual_members":[{"account_id":"zhangsan"},{"account_id":"nobody","room_nick":"N"}]}`,
    data:
      '{"success_list":["zhangsan"],"failed_list":[{"account_id":"nobody","error_code":102404,' +
      '"error_msg":"nobody is not registered"}]}',
  },
  "DELETE /im/v2/room_members/actions/virtual_members": {
    url: `/im/v2/room_members/actions/virtual_members?room_id=${ROOM}&account_ids=lisi,nobody&notification_enabled=false`,
    script: () => ({ virtualMembersChanged: { accountIds: ["lisi"], unchanged: ["nobody"] } }),
    data:
      '{"success_list":["lisi"],"failed_list":[{"account_id":"nobody","error_code":114404,' +
      '"error_msg":"nobody is no member"}]}',
  },
  "DELETE /im/v2/room_members/actions/clear_virtual_members": {
    url: `/im/v2/room_members/actions/clear_virtual_members?room_id=${ROOM}`,
    script: () => ({ virtualMembersChanged: { accountIds: ["lisi", "wangwu"] } }),
    data: '{"count":2}',
  },
  "GET /im/v2.1/room_members/actions/virtual_members": {
    url: `/im/v2.1/room_members/actions/virtual_members?room_id=${ROOM}`,
    script: page({ ...lisi, role: Role.VIRTUAL_MEMBER }),
    data: `{"items":[{${profile},"extension":"","enter_time":${ENTERED}}]}`,
  },
  "POST /im/v2/chatrooms/{room_id}/messages": {
    url: `/im/v2/chatrooms/${ROOM}/messages`,
    body:
      '{"sender_id":"zhangsan","message":{"message_client_id":"c","message_type":100,"sub_type":7,' +
      '"attachment":{"k":{"a":1}}},"message_config":{"history_enabled":true},"route_config":{"route_enabled":true}}',
    data: `{"message":${custom},"failed_list":[]}`,
  },
  "POST /im/v2/chatrooms/messages": {
    url: "/im/v2/chatrooms/messages",
    body:
      `{"room_id":${ROOM},"sender_id":"zhangsan","messages":[{"message_client_id":"m","message_type":0,"text":"hi"},` +
      '{"message_client_id":"n","message_type":0,"text":"no"}]}',
    script: ({ send }) => (send?.message?.clientMessageId === "n" ? errorReply("muted", "no") : undefined),
    data:
      `{"success_list":[${sent}],"failed_list":[{"message_client_id":"n","error_code":114421,"error_msg":"no",` +
      '"failed_messages":[{"message_client_id":"n","error_code":114421,"error_msg":"no"}]}]}',
  },
  "DELETE /im/v2/chatrooms/{room_id}/messages/{message_client_id}": {
    url:
      `/im/v2/chatrooms/${ROOM}/messages/old?operator_id=zhangsan&sender_id=zhangsan&create_time=${FIRST}` +
      "&notification_enabled=true&notification_extension=x",
    data: "{}",
  },
  "GET /im/v2.1/chatrooms/{room_id}/messages": {
    url: `/im/v2.1/chatrooms/${ROOM}/messages?sender_id=lisi&limit=1&descending=true&message_type=0%2C100`,
    data:
      `{"has_more":false,"next_token":"","items":[{"sender_id":"zhangsan","message_type":0,"create_time":${FIRST},` +
      '"message_client_id":"old","sender_client_type":32,"text":"hello","extension":""}]}',
  },
  "POST /im/v2.1/broadcast_notification/actions/chatroom": {
    url: "/im/v2.1/broadcast_notification/actions/chatroom",
    body:
      '{"client_broadcast_id":"b","sender_id":"zhangsan","message":{"message_type":0,"text":"hi"},' +
      '"message_config":{"high_priority":true}}',
    data:
      `{"create_time":${PUBLISHED_AT_MS},"client_broadcast_id":"b","sender_id":"zhangsan","from_nick":"Zhang San",` +
      '"from_avatar":"zs.png","message_type":0,"text":"hi","extension":"","sender_client_type":32,"high_priority":true}',
  },
  "POST /im/v2/room_queues/{room_id}": {
    url: `/im/v2/room_queues/${ROOM}`,
    body: `{"room_id":${ROOM},"queue_size_limit":10}`,
    data: "{}",
  },
  "PATCH /im/v2/room_queues/{room_id}": {
    url: `/im/v2/room_queues/${ROOM}`,
    body:
      '{"operator_account_id":"zhangsan","element_list":[{"element_key":"k","element_value":"v"},' +
      '{"element_key":"l","element_value":"v"},{"element_key":"m","element_value":"v","element_add_policy":1}],' +
      '"notification_config":{"notification_enabled":true,"high_priority":1}}',
    script: ({ offerQueue }) => {
      if (!offerQueue) return undefined;
      const failed = [{ key: "m", error: errorReply("queueNotFound", "no").error ?? {} }];
      return { queueOffered: { sizeLimit: 100, size: 2, addedKeys: ["k"], updatedKeys: ["l"], failed } };
    },
    data:
      `{"room_id":${ROOM},"queue_size_limit":100,"queue_size":2,"insert_element_list":["k"],"update_element_list":["l"],` +
      '"failed_element_list":[{"element_key":"m","error_code":117404,"error_msg":"no"}]}',
  },
  "POST /im/v2/room_queues/{room_id}/actions/query": {
    url: `/im/v2/room_queues/${ROOM}/actions/query`,
    body: '{"element_key_list":null}',
    script: () => ({ queue: { sizeLimit: 100, size: 1, elements: [queueElement] } }),
    data:
      `{"room_id":${ROOM},"queue_size_limit":100,"queue_size":1,` +
      `"element_list":[{${element},"create_time":1,"update_time":2}]}`,
  },
  "PATCH /im/v2/room_queues/{room_id}/actions/poll": {
    url: `/im/v2/room_queues/${ROOM}/actions/poll`,
    body: '{"element_key":""}',
    script: () => ({ queuePolled: { element: queueElement } }),
    data: `{${element}}`,
  },
  "DELETE /im/v2/room_queues/{room_id}": {
    url: `/im/v2/room_queues/${ROOM}`,
    body: '{"notification_config":{"high_priority":1}}',
    script: () => ({ queue: { sizeLimit: 100, size: 2 } }),
    data: `{"room_id":${ROOM},"queue_size":2,"high_priority":1}`,
  },
};
