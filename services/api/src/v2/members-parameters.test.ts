import {
  accountRule,
  flagRule,
  integerRule,
  listRule,
  type Rule,
  requiredChoiceRule,
  roomRule,
  textRule,
} from "../testing/parameter-rules.ts";
import { describeV2Parameters } from "../testing/v2-parameter-rules.ts";

// The calls about members: every parameter at its limit and one beyond.

const roomId = { ...roomRule, name: "room_id" };
const operator = "operator_account_id";
const notify = [flagRule("notification_enabled"), textRule("notification_extension", 2048)];
const operated = [accountRule("account_id"), roomId, accountRule(operator)];
const base = { account_id: "lisi", room_id: 0, [operator]: "zhangsan" };
const profile = [textRule("room_nick", 64), textRule("room_avatar", 1024), textRule("extension", 4096)];
const duration = integerRule("chat_banned_duration", [0, 2_592_000]);
/** Zero is in form alone: whoever mutes must say for how long. */
const banRule: Rule = { ...duration, accepted: [1, 2_592_000] };
const tagRule = textRule("tag", 32, true);

function csvRule(name: string, max: number): Rule {
  const ids = (length: number) => Array.from({ length }, (_, index) => `to${index}`).join(",");
  return {
    name,
    accepted: [ids(1), ids(max), "a, b", '["a","b"]'],
    refused: [
      [ids(max + 1), `of ${max + 1} account ids exceeds ${max}`],
      ["", "is required"],
    ],
  };
}

const onePage = [integerRule("offset", [0, Number.MAX_SAFE_INTEGER], true), integerRule("limit", [1, 100], true)];
const tagsRule: Rule = {
  ...listRule("tags", (index) => `t${index}`, { max: 10, what: "tags" }),
  refused: [
    [JSON.stringify(Array.from({ length: 11 }, (_, index) => `t${index}`)), "of 11 tags exceeds 10"],
    ["{}", "must be a JSON array"],
    ["vip", "must be a JSON array"],
  ],
};

describeV2Parameters([
  {
    name: "POST /im/v2/room_members/{account_id}",
    in: "body",
    base: { ...base, member_role: 0 },
    required: ["room_id", operator, "member_role"],
    rules: [
      ...operated,
      requiredChoiceRule("member_role", [0, 2, 3], [1, 4, 5, -1]),
      integerRule("member_level", [0, 2_147_483_647]),
      ...profile,
      ...notify,
    ],
  },
  {
    name: "PATCH /im/v2/room_members/{account_id}",
    in: "body",
    base: { account_id: "lisi", room_id: 0, persistence: true },
    required: ["room_id"],
    rules: [
      accountRule("account_id"),
      roomId,
      { ...flagRule("persistence"), accepted: [true] },
      textRule("room_nick", 64, true),
      textRule("room_avatar", 1024),
      textRule("extension", 4096),
      ...notify,
    ],
  },
  {
    name: "PATCH /im/v2/room_members/{account_id}/actions/chat_banned",
    in: "body",
    base: { ...base, chat_banned: true },
    required: ["room_id", operator, "chat_banned"],
    rules: [...operated, flagRule("chat_banned", true), ...notify],
  },
  {
    name: "PATCH /im/v2/room_members/{account_id}/actions/temp_chat_banned",
    in: "body",
    base: { ...base, chat_banned: true, chat_banned_duration: 1 },
    required: ["room_id", operator, "chat_banned"],
    rules: [...operated, flagRule("chat_banned", true), banRule, ...notify],
  },
  {
    name: "PATCH /im/v2/room_members/{account_id}/actions/blocked",
    in: "body",
    base: { ...base, blocked: true },
    required: ["room_id", operator, "blocked"],
    rules: [...operated, flagRule("blocked", true), ...notify],
  },
  {
    name: "PATCH /im/v2.1/room_members/{account_id}/actions/kicked",
    in: "body",
    base,
    required: ["room_id", operator],
    rules: [...operated, ...notify],
  },
  {
    name: "PATCH /im/v2/room_members/{account_id}/actions/tags",
    in: "body",
    base: { account_id: "lisi", room_id: 0, tags: ["vip"] },
    required: ["room_id"],
    rules: [
      accountRule("account_id"),
      roomId,
      tagsRule,
      textRule("tags.0", 32, true),
      textRule("notify_target_tags", 128),
      textRule("notify_extension", 2048),
    ],
  },
  {
    name: "PATCH /im/v2/room_members/actions/chat_banned_tagged_members",
    in: "body",
    base: { room_id: 0, [operator]: "zhangsan", target_tag: "vip", chat_banned: true, chat_banned_duration: 1 },
    required: ["room_id", operator, "target_tag", "chat_banned"],
    rules: [
      roomId,
      accountRule(operator),
      textRule("target_tag", 32, true),
      flagRule("chat_banned", true),
      banRule,
      ...notify,
      textRule("notification_target_tags", 128),
    ],
  },
  {
    name: "GET /im/v2/room_members/{room_id}/actions/tagged_members_count",
    in: "query",
    base: { room_id: 0, tag: "vip" },
    required: ["tag"],
    rules: [roomId, tagRule],
  },
  {
    name: "GET /im/v2/room_members/{room_id}/actions/list_tag_members",
    in: "query",
    base: { room_id: 0, tag: "vip", offset: 0, limit: 1 },
    required: ["tag", "offset", "limit"],
    rules: [roomId, tagRule, ...onePage],
  },
  { name: "GET /im/v2.1/room_members/{room_id}/actions/blocked", in: "query", base: { room_id: 0 }, rules: [roomId] },
  {
    name: "GET /im/v2.1/room_members/{room_id}/actions/chat_banned",
    in: "query",
    base: { room_id: 0 },
    rules: [roomId],
  },
  {
    name: "GET /im/v2/room_members/{room_id}/actions/batch",
    in: "query",
    base: { room_id: 0, account_ids: "lisi" },
    required: ["account_ids"],
    rules: [roomId, csvRule("account_ids", 200)],
  },
  {
    name: "POST /im/v2/room_members/actions/virtual_members",
    in: "body",
    base: { room_id: 0, virtual_members: [{ account_id: "zhangsan" }] },
    required: ["room_id", "virtual_members"],
    rules: [
      roomId,
      listRule("virtual_members", (index) => ({ account_id: `v${index}` }), { max: 200, what: "virtual members" }),
      accountRule("virtual_members.0.account_id"),
      textRule("virtual_members.0.room_nick", 64),
      textRule("virtual_members.0.room_avatar", 1024),
      textRule("virtual_members.0.extension", 4096),
      textRule("extension", 4096),
      ...notify,
    ],
  },
  {
    name: "DELETE /im/v2/room_members/actions/virtual_members",
    in: "query",
    base: { room_id: 0, account_ids: "lisi" },
    required: ["room_id", "account_ids"],
    rules: [roomId, csvRule("account_ids", 100), flagRule("notification_enabled")],
  },
  {
    name: "DELETE /im/v2/room_members/actions/virtual_members",
    in: "body",
    base: { room_id: 0, account_ids: ["lisi"] },
    rules: [listRule("account_ids", (index) => `to${index}`, { max: 100, what: "account ids" })],
  },
  {
    name: "DELETE /im/v2/room_members/actions/clear_virtual_members",
    in: "query",
    base: { room_id: 0 },
    required: ["room_id"],
    rules: [roomId, flagRule("notification_enabled")],
  },
  {
    name: "GET /im/v2.1/room_members/actions/virtual_members",
    in: "query",
    base: { room_id: 0 },
    required: ["room_id"],
    rules: [roomId],
  },
]);
