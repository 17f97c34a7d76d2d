import {
  accountRule,
  choiceRule,
  describeParameters,
  flagRule,
  integerRule,
  listRule,
  notifyRules,
  optionalAccountRule,
  type Rule,
  required,
  requiredChoiceRule,
  roomRule,
  textRule,
} from "../testing/parameter-rules.ts";

// The calls that set up rooms, their queues and operators' calls: every parameter at its limit and one beyond.

const operated = { roomid: "ROOM", operator: "zhangsan" };
const queueFlags = [choiceRule("highPriority", [0, 1], [2]), choiceRule("highPriorityPolicy", [0, 1], [2])];

const entries = (length: number) =>
  JSON.stringify(Object.fromEntries(Array.from({ length }, (_, index) => [`k${index}`, "v"])));
const elementsRule: Rule = {
  name: "elements",
  accepted: ['{"k":"v"}', '{"k":1}', entries(200)],
  refused: [
    [entries(201), "of 201 elements exceeds 200"],
    ["{}", "must hold at least 1 of the elements"],
    ["[]", "must be a JSON object"],
    ["null", "must be a JSON object"],
    ...required,
  ],
};

describeParameters([
  {
    path: "chatroom/update.action",
    base: { roomid: "ROOM", name: "n" },
    rules: [
      roomRule,
      textRule("name", 128),
      textRule("announcement", 4096),
      textRule("broadcasturl", 1024),
      textRule("ext", 4096),
      choiceRule("queuelevel", [0, 1], [2]),
      ...notifyRules,
    ],
  },
  {
    path: "chatroom/updateDelayClosePolicy.action",
    base: { roomid: "ROOM", delayClosePolicy: 1 },
    rules: [
      roomRule,
      requiredChoiceRule("delayClosePolicy", [0, 1, 2], [3]),
      integerRule("delaySeconds", [0, 604_800]),
    ],
  },
  {
    path: "chatroom/updateInOutNotification.action",
    base: { roomid: "ROOM", close: true },
    rules: [roomRule, flagRule("close", true)],
  },
  { path: "chatroom/queryUserRoomIds.action", base: { creator: "zhangsan" }, rules: [accountRule("creator")] },
  {
    path: "chatroom/getBatch.action",
    base: { roomids: "[1]" },
    rules: [listRule("roomids", (index) => index + 1, { max: 20, what: "room ids" }), flagRule("needOnlineUserCount")],
  },
  {
    path: "chatroom/list.action",
    base: {},
    rules: [
      integerRule("limit", [1, 100]),
      { ...roomRule, name: "before", refused: [["0", "must be an integer from 1 to 9007199254740991"]] },
    ],
  },
  {
    path: "chatroom/setMultiClientPolicy.action",
    base: { roomid: "ROOM", policy: 1 },
    rules: [roomRule, requiredChoiceRule("policy", [0, 1, 2, 3, 4], [5, -1])],
  },
  {
    path: "chatroom/setMessageBudget.action",
    base: { roomid: "ROOM", messagesPerSecond: 1 },
    rules: [roomRule, integerRule("messagesPerSecond", [-1, 10_000], true)],
  },
  {
    path: "chatroom/setSlowMode.action",
    base: { ...operated, seconds: 5 },
    rules: [roomRule, accountRule("operator"), integerRule("seconds", [0, 120], true), ...notifyRules],
  },
  { path: "chatroom/unpinMessage.action", base: operated, rules: [roomRule, accountRule("operator"), ...notifyRules] },
  {
    path: "chatroom/queueInit.action",
    base: { roomid: "ROOM", sizeLimit: 10 },
    rules: [roomRule, integerRule("sizeLimit", [0, 1000], true)],
  },
  {
    path: "chatroom/queueOffer.action",
    base: { roomid: "ROOM", key: "k", value: "v" },
    rules: [
      roomRule,
      textRule("key", 128, true),
      textRule("value", 4096, true),
      optionalAccountRule("operator"),
      flagRule("transient"),
      ...queueFlags,
    ],
  },
  {
    path: "chatroom/queueBatchOffer.action",
    base: { ...operated, elements: '[{"key":"k","value":"v"}]' },
    rules: [
      roomRule,
      listRule("elements", (index) => ({ key: `k${index}`, value: "v", accid: "lisi", transient: true }), {
        max: 200,
        what: "elements",
      }),
      optionalAccountRule("operator"),
      flagRule("transient"),
      ...queueFlags,
      ...notifyRules,
    ],
  },
  {
    path: "chatroom/queueBatchUpdateElements.action",
    base: { ...operated, elements: '{"k":"v"}' },
    rules: [roomRule, accountRule("operator"), elementsRule, ...queueFlags, ...notifyRules],
  },
  { path: "chatroom/queueList.action", base: { roomid: "ROOM" }, rules: [roomRule] },
  {
    path: "chatroom/queueMultiGet.action",
    base: { roomid: "ROOM", keys: '["k"]' },
    rules: [roomRule, listRule("keys", (index) => `k${index}`, { max: 1000, what: "keys" })],
  },
  {
    path: "chatroom/queuePoll.action",
    base: { roomid: "ROOM" },
    rules: [roomRule, textRule("key", 128), ...queueFlags],
  },
  { path: "chatroom/queueDrop.action", base: { roomid: "ROOM" }, rules: [roomRule, ...queueFlags] },
  {
    path: "stats/chatroom/topn.action",
    base: {},
    rules: [
      integerRule("topn", [1, 500]),
      integerRule("timestamp", [1, 9_999_999_999_999]),
      {
        name: "period",
        accepted: ["", "hour", "day"],
        refused: [["week", "must be one of hour, day"]],
      },
      {
        name: "orderby",
        accepted: ["", "active", "enter", "message", "online"],
        refused: [["toString", "must be one of active, enter, message, online"]],
      },
    ],
  },
]);
