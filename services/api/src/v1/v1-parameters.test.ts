import { expect, test } from "vitest";
import {
  accountRule,
  choiceRule,
  describeParameters,
  flagRule,
  integerRule,
  jsonRule,
  type Rule,
  required,
  roomRule,
  textRule,
  timestampRule,
} from "../testing/parameter-rules.ts";
import { startTestApi } from "../testing/test-api.ts";

// Every parameter at its limit and one beyond.

const delayClose: readonly Rule[] = [
  choiceRule("delayClosePolicy", [0, 1, 2], [3, -1]),
  integerRule("delaySeconds", [0, 604_800]),
];

function decimalRule(name: string): Rule {
  const refused = ["1e400", "e3", "x", "1,5", "0x10", "NaN", "Infinity"].map(
    (value) => [value, "must be a number"] as const,
  );
  return { name, accepted: ["", 0, "1.5", "-2", "0.30000000000000004", "1.0E7", "-4.9E-5", "1e+21"], refused };
}

describeParameters([
  {
    path: "chatroom/create.action",
    base: { creator: "zhangsan", name: "square" },
    rules: [
      accountRule("creator", ["ZhangSan"]),
      textRule("name", 128, true),
      textRule("announcement", 4096),
      textRule("broadcasturl", 1024),
      textRule("ext", 4096),
      choiceRule("queuelevel", [0, 1], [2, -1, "x"]),
      choiceRule("inOutNotification", [0, 1], [2, "true"]),
      ...delayClose,
    ],
  },
  {
    path: "chatroom/get.action",
    base: { roomid: "ROOM" },
    rules: [roomRule, flagRule("needOnlineUserCount")],
  },
  {
    path: "chatroom/toggleCloseStat.action",
    base: { roomid: "ROOM", operator: "zhangsan", valid: false },
    rules: [
      roomRule,
      accountRule("operator", ["ZHANGSAN"]),
      { ...flagRule("valid", true), accepted: [false] },
      ...delayClose,
    ],
  },
  {
    path: "chatroom/requestAddr.action",
    base: { roomid: "ROOM", accid: "lisi" },
    rules: [
      roomRule,
      accountRule("accid"),
      choiceRule("clienttype", [1, 2, 3], [0, 4]),
      {
        name: "clientip",
        accepted: ["", "192.0.2.1", "2001:db8::1"],
        refused: [
          ["192.0.2.256", "must be an IP address"],
          ["example.com", "must be an IP address"],
        ],
      },
    ],
  },
  {
    path: "chatroom/sendMsg.action",
    base: { roomid: "ROOM", msgId: "m", fromAccid: "zhangsan", msgType: 0, attach: "hi" },
    rules: [
      roomRule,
      textRule("msgId", 64, true),
      accountRule("fromAccid", ["ZhangSan"]),
      {
        name: "msgType",
        accepted: [0, 1, 2, 3, 4, 6, 10, 100],
        refused: [
          ...[5, 7, 11, 12, -1, 101, 1000, "x", "1.0"].map(
            (type) => [type, "must be one of 0, 1, 2, 3, 4, 6, 10, 100"] as const,
          ),
          ...required,
        ],
      },
      integerRule("subType", [1, 2_147_483_647]),
      textRule("attach", 4096, true),
      textRule("ext", 4096),
      choiceRule("skipHistory", [0, 1], [2]),
      choiceRule("resendFlag", [0, 1], [2]),
      flagRule("ignoreMute"),
      choiceRule("route", [0, 1], [2]),
      integerRule("abandonRatio", [0, 9_999]),
      flagRule("highPriority"),
      flagRule("needHighPriorityMsgResend"),
      choiceRule("forbiddenIfHighPriorityMsgFreq", [0, 1], [2]),
      choiceRule("chatMsgPriority", [0, 1, 2, 3], [4, -1]),
      textRule("notifyTargetTags", 128),
      decimalRule("locX"),
      decimalRule("locY"),
      decimalRule("locZ"),
      flagRule("antispam"),
      jsonRule("antispamCustom", 5_000),
      jsonRule("yidunAntiCheating", 1_024),
      textRule("yidunAntiSpamExt", 1_024),
    ],
  },
  {
    path: "history/queryChatroomMsg.action",
    base: { roomid: "ROOM", accid: "lisi", timetag: "1750000000000", limit: 100 },
    rules: [
      roomRule,
      accountRule("accid"),
      timestampRule("timetag"),
      integerRule("limit", [1, 200], true),
      choiceRule("reverse", [1, 2], [0, 3]),
      {
        name: "type",
        accepted: ["", "0", "0,1,2,3,4,5,6,10,100", "0, 1", "0,0", "[0,1]", '["0"]'],
        refused: ["7", "0,", ",", "x", "0;1", "[7]", '{"0":1}'].map(
          (types) => [types, "must be numbers of message types, separated by commas"] as const,
        ),
      },
    ],
  },
  {
    path: "user/create.action",
    base: { accid: "wangwu" },
    rules: [
      { ...accountRule("accid"), accepted: ["b".repeat(32)] },
      textRule("name", 64),
      textRule("icon", 1024),
      textRule("token", 128),
    ],
  },
  { path: "user/refreshToken.action", base: { accid: "zhangsan" }, rules: [accountRule("accid", ["ZhangSan"])] },
]);

test("all that is wrong with a call stands in one sentence", async () => {
  const api = await startTestApi();
  const { body } = await api.call("chatroom/create.action", { queuelevel: 2 });
  expect(body).toBe('{"code":414,"desc":"creator is required; name is required; queuelevel must be one of 0, 1"}');
});
