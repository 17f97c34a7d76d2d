import {
  accountRule,
  choiceRule,
  flagRule,
  integerRule,
  jsonRule,
  listRule,
  type Rule,
  roomRule,
  textRule,
  timestampRule,
} from "../testing/parameter-rules.ts";
import { describeV2Parameters } from "../testing/v2-parameter-rules.ts";

// The calls about messages and queues: every parameter at its limit and one beyond.

const roomId = { ...roomRule, name: "room_id" };
const LARGEST = 2_147_483_647;
const TYPES = "must be one of 0, 1, 2, 3, 4, 6, 10, 100";

const typeRule = (name: string): Rule => ({
  name,
  accepted: [0, 10],
  refused: [5, 7, 11, 99, -1, "x"].map((value) => [value, TYPES] as const),
});
const placeRule = (name: string): Rule => ({
  name,
  accepted: [0, -1.5, 1e15, "1.0E7", ""],
  refused: [
    ["x", "must be a number"],
    ["1e400", "must be a number"],
  ],
});

const sending = [
  accountRule("sender_id", ["ZhangSan"]),
  listRule("receiver_ids", (index) => `to${index}`, { max: 100, what: "account ids" }),
  choiceRule("resend_flag", [0, 1], [2]),
  textRule("extension", 4096),
  flagRule("message_config.ignore_chat_banned"),
  flagRule("message_config.history_enabled"),
  flagRule("message_config.high_priority"),
  flagRule("message_config.need_high_priority_msg_resend"),
  integerRule("message_config.abandon_ratio", [0, 9_999]),
  textRule("message_config.notify_target_tags", 128),
  choiceRule("message_config.chat_msg_priority", [0, 1, 2, 3], [4, -1]),
  choiceRule("message_config.forbidden_if_high_priority_msg_freq", [0, 1], [2]),
  flagRule("route_config.route_enabled"),
  textRule("route_config.route_environment", 64),
  flagRule("antispam_config.antispam_enabled"),
  textRule("antispam_config.antispam_extension", 1024),
  textRule("antispam_config.antispam_cheating", 1024),
].map(receiversMayBeEmpty);

const configs = { message_config: {}, route_config: {}, antispam_config: {} };
const text = { message_client_id: "m", message_type: 0, text: "hi" };
const custom = { message_type: 100, attachment: {} };
const queueNotification = [
  flagRule("notification_config.notification_enabled"),
  textRule("notification_config.notification_extension", 2048),
  choiceRule("notification_config.high_priority", [0, 1], [2]),
  choiceRule("notification_config.high_priority_policy", [0, 1], [2]),
];
const queueConfigs = { notification_config: {}, route_config: {} };
const elements = { max: 200, what: "elements" };

describeV2Parameters([
  {
    name: "POST /im/v2/chatrooms/{room_id}/messages",
    in: "body",
    base: { room_id: 0, sender_id: "zhangsan", message: text, ...configs },
    required: ["sender_id", "message", "message.message_client_id", "message.message_type"],
    rules: [
      roomId,
      ...sending,
      textRule("message.message_client_id", 64, true),
      typeRule("message.message_type"),
      integerRule("message.sub_type", [0, LARGEST]),
      { ...textRule("message.text", 4096), accepted: ["x".repeat(4096), "€".repeat(4096)] },
      placeRule("message.location_x"),
      placeRule("message.location_y"),
      placeRule("message.location_z"),
    ],
  },
  {
    name: "POST /im/v2/chatrooms/{room_id}/messages",
    in: "body",
    base: { room_id: 0, sender_id: "zhangsan", message: { ...custom, message_client_id: "c" } },
    rules: [{ ...jsonRule("message.attachment", 4096), accepted: [`{"a":"${"x".repeat(4088)}"}`] }],
  },
  {
    name: "POST /im/v2/chatrooms/messages",
    in: "body",
    base: { room_id: 0, sender_id: "zhangsan", messages: [text], ...configs },
    required: ["room_id", "sender_id", "messages", "messages.0.message_client_id", "messages.0.message_type"],
    rules: [
      roomId,
      ...sending,
      listRule("messages", (index) => ({ ...text, message_client_id: `m${index}` }), { max: 20, what: "messages" }),
      textRule("messages.0.message_client_id", 64, true),
      typeRule("messages.0.message_type"),
      { ...textRule("messages.0.text", 4096), accepted: ["x".repeat(4096), "€".repeat(1706)] },
    ],
  },
  {
    name: "DELETE /im/v2/chatrooms/{room_id}/messages/{message_client_id}",
    in: "query",
    base: {
      room_id: 0,
      message_client_id: "m",
      operator_id: "zhangsan",
      sender_id: "zhangsan",
      create_time: 1_750_000_000_001,
    },
    required: ["sender_id", "create_time"],
    rules: [
      roomId,
      textRule("message_client_id", 64, true),
      { ...accountRule("operator_id", ["ZhangSan"]), refused: accountRule("operator_id").refused.slice(0, 4) },
      accountRule("sender_id"),
      timestampRule("create_time"),
      { ...flagRule("notification_enabled"), accepted: [true] },
      textRule("notification_extension", 1024),
    ],
  },
  {
    name: "GET /im/v2.1/chatrooms/{room_id}/messages",
    in: "query",
    base: { room_id: 0, limit: 1 },
    required: ["limit"],
    rules: [
      roomId,
      { ...accountRule("sender_id"), refused: accountRule("sender_id").refused.slice(0, 4) },
      integerRule("page_token", [1, Number.MAX_SAFE_INTEGER]),
      integerRule("limit", [1, 100], true),
      flagRule("descending"),
      ...["message_type", "message_types"].map((name) => ({
        name,
        accepted: ["0", "0,5,100", "[0, 1]", ""],
        refused: [["8", "must be numbers of message types, separated by commas"]] as const,
      })),
    ],
  },
  {
    name: "POST /im/v2.1/broadcast_notification/actions/chatroom",
    in: "body",
    base: {
      client_broadcast_id: "b",
      sender_id: "zhangsan",
      message: { message_type: 0, text: "hi" },
      message_config: {},
      route_config: {},
    },
    required: ["client_broadcast_id", "sender_id", "message", "message.message_type"],
    rules: [
      textRule("client_broadcast_id", 64, true),
      accountRule("sender_id", ["ZhangSan"]),
      textRule("extension", 4096),
      choiceRule("resend_flag", [0, 1], [2]),
      typeRule("message.message_type"),
      integerRule("message.sub_type", [0, LARGEST]),
      { ...textRule("message.text", 4096), accepted: ["x".repeat(4096)] },
      flagRule("message_config.high_priority"),
      textRule("message_config.notify_target_tags", 128),
    ],
  },
  {
    name: "POST /im/v2/room_queues/{room_id}",
    in: "body",
    base: { room_id: 0 },
    rules: [roomId, integerRule("queue_size_limit", [0, 1000])],
  },
  {
    name: "PATCH /im/v2/room_queues/{room_id}",
    in: "body",
    base: {
      room_id: 0,
      operator_account_id: "zhangsan",
      element_list: [{ element_key: "k", element_value: "v" }],
      ...queueConfigs,
    },
    required: ["operator_account_id", "element_list", "element_list.0.element_key"],
    rules: [
      roomId,
      accountRule("operator_account_id", ["ZhangSan"]),
      listRule("element_list", (index) => ({ element_key: `k${index}`, element_value: "v" }), elements),
      textRule("element_list.0.element_key", 128, true),
      textRule("element_list.0.element_value", 4096),
      {
        ...accountRule("element_list.0.element_account_id"),
        refused: accountRule("element_list.0.element_account_id").refused.slice(0, 4),
      },
      flagRule("element_list.0.element_transient"),
      choiceRule("element_list.0.element_add_policy", [0, 1, 2], [3, -1]),
      ...queueNotification,
    ],
  },
  {
    name: "POST /im/v2/room_queues/{room_id}/actions/query",
    in: "body",
    base: { room_id: 0 },
    rules: [
      roomId,
      {
        ...listRule("element_key_list", (index) => `k${index}`, { max: 1000, what: "keys" }),
        refused: [["{}", "must be a JSON array"]],
      },
      {
        name: "element_key_list",
        accepted: ["[]"],
        refused: [[JSON.stringify(Array.from({ length: 1001 }, () => "k")), "of 1001 keys exceeds 1000"]],
      },
    ],
  },
  {
    name: "PATCH /im/v2/room_queues/{room_id}/actions/poll",
    in: "body",
    base: { room_id: 0, ...queueConfigs },
    rules: [roomId, textRule("element_key", 128), ...queueNotification],
  },
  {
    name: "POST /im/v2/room_queues/{room_id}/actions/poll",
    in: "body",
    base: { room_id: 0 },
    rules: [textRule("element_key", 128)],
  },
  {
    name: "DELETE /im/v2/room_queues/{room_id}",
    in: "body",
    base: { room_id: 0, ...queueConfigs },
    rules: [roomId, ...queueNotification],
  },
]);

/** Nobody in particular is everybody, which clients write as an empty list. */
function receiversMayBeEmpty(rule: Rule): Rule {
  if (rule.name !== "receiver_ids") return rule;
  return {
    ...rule,
    accepted: [...rule.accepted, "[]"],
    refused: rule.refused.filter(([value]) => value !== "[]" && value !== ""),
  };
}
