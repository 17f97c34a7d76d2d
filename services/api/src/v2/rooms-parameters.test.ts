import {
  accountRule,
  choiceRule,
  flagRule,
  integerRule,
  type Rule,
  roomRule,
  textRule,
} from "../testing/parameter-rules.ts";
import { describeV2Parameters } from "../testing/v2-parameter-rules.ts";

// The calls about rooms: every parameter at its limit and one beyond.

const roomId = { ...roomRule, name: "room_id" };
const notify = [flagRule("notification_enabled"), textRule("notification_extension", 2048)];
const delay = [choiceRule("delay_close_policy", [0, 1, 2], [3, -1]), integerRule("delay_seconds", [0, 604_800])];
const texts = [textRule("announcement", 4096), textRule("live_url", 1024), textRule("extension", 4096)];
const antispam = [
  flagRule("antispam_configuration.enabled"),
  choiceRule("antispam_configuration.business_id_map.0.type", [1, 2], [0, 3]),
];
const antispam_configuration = { enabled: true, business_id_map: [{ type: 1, business_id: "b" }] };
const operator = "operator_account_id";

function rolesRule(numbers: readonly number[]): Rule {
  const sentence = `must be some of ${numbers.join(", ")}, separated by commas`;
  const refused = ["6", "-1", "0,6", "x", "0,,1", "1.0"].map((value) => [value, sentence] as const);
  return { name: "member_roles", accepted: ["", numbers.join(","), "0", "2, 1"], refused };
}

const onePage = [integerRule("offset", [0, Number.MAX_SAFE_INTEGER], true), integerRule("limit", [1, 100], true)];

describeV2Parameters([
  {
    name: "POST /im/v2/chatrooms",
    in: "body",
    base: { creator: "zhangsan", room_name: "n", antispam_configuration },
    required: ["creator", "room_name"],
    rules: [
      accountRule("creator", ["ZhangSan"]),
      textRule("room_name", 128, true),
      ...texts,
      choiceRule("queue_level", [0, 1], [2]),
      flagRule("in_out_notification"),
      ...delay,
      ...antispam,
    ],
  },
  {
    name: "GET /im/v2/chatrooms/{room_id}",
    in: "query",
    base: { room_id: 0 },
    rules: [roomId, flagRule("need_online_user_count"), flagRule("online_user_count_by_type")],
  },
  {
    name: "PATCH /im/v2/chatrooms/{room_id}",
    in: "body",
    base: { room_id: 0, room_name: "n", antispam_configuration },
    rules: [
      roomId,
      textRule("room_name", 128, true),
      ...texts,
      choiceRule("queue_level", [0, 1], [2]),
      flagRule("in_out_notification"),
      ...delay,
      ...notify,
      ...antispam,
    ],
  },
  {
    name: "GET /im/v2/chatrooms/{room_id}/actions/address",
    in: "query",
    base: { room_id: 0, account_id: "lisi", client_ip: "1.2.3.4" },
    required: ["account_id"],
    rules: [
      roomId,
      accountRule("account_id"),
      { name: "client_ip", accepted: ["::1", ""], refused: [["1.2.3", "must be an IP address"]] },
      choiceRule("client_type", [1, 2, 3], [0, 4]),
      choiceRule("ip_type", [0, 1, 2], [3]),
    ],
  },
  {
    name: "PATCH /im/v2/chatrooms/{room_id}/actions/update_status",
    in: "body",
    base: { room_id: 0, [operator]: "zhangsan", valid: false },
    required: [operator, "valid"],
    rules: [roomId, accountRule(operator, ["ZhangSan"]), { ...flagRule("valid", true), accepted: [false] }, ...delay],
  },
  {
    name: "PATCH /im/v2/chatrooms/{room_id}/actions/chat_banned",
    in: "body",
    base: { room_id: 0, [operator]: "zhangsan", chat_banned: true },
    required: [operator, "chat_banned"],
    rules: [roomId, accountRule(operator), flagRule("chat_banned", true), ...notify],
  },
  {
    name: "PATCH /im/v2/chatrooms/{room_id}/actions/in_out_notification",
    in: "query",
    base: { room_id: 0, in_out_notification: true },
    required: ["in_out_notification"],
    rules: [roomId, flagRule("in_out_notification", true)],
  },
  {
    name: "PATCH /im/v2/chatrooms/{room_id}/actions/in_out_notification",
    in: "body",
    base: { room_id: 0, in_out_notification: true },
    rules: [flagRule("in_out_notification", true)],
  },
  {
    name: "GET /im/v2/chatrooms/actions/opend_chatrooms",
    in: "query",
    base: { creator_account_id: "zhangsan" },
    required: ["creator_account_id"],
    rules: [accountRule("creator_account_id")],
  },
  {
    name: "GET /im/v2/chatrooms/{room_id}/actions/list_online_members",
    in: "query",
    base: { room_id: 0, offset: 0, limit: 1 },
    required: ["offset", "limit"],
    rules: [roomId, ...onePage, rolesRule([0, 1, 2, 3, 4, 5])],
  },
  {
    name: "GET /im/v2/chatrooms/{room_id}/actions/list_members",
    in: "query",
    base: { room_id: 0 },
    rules: [roomId, rolesRule([0, 1, 2])],
  },
]);
