import {
  accountRule,
  choiceRule,
  describeParameters,
  integerRule,
  listRule,
  notifyRules,
  type Rule,
  roomRule,
  textRule,
  timestampRule,
} from "../testing/parameter-rules.ts";

// The calls that read history or name a message in it: every parameter at its limit and one beyond.

const TYPES = "must be numbers of message types, separated by commas";
const typesRule: Rule = {
  name: "types",
  accepted: ["", "0", "0,1,2,3,4,5,6,10,100", "[0,1]", '["0","100"]', "[]"],
  refused: ["7", "0,", "x", "[7]", "[[0]", '{"0":1}'].map((types) => [types, TYPES] as const),
};

function boundRule(name: string): Rule {
  const refused = ["1", "175000000000", "17500000000000", "-1", "x"].map(
    (time) => [time, "must be 0 or a time of 13 digits, in ms"] as const,
  );
  return { name, accepted: ["", "0", "1000000000000", "9999999999999"], refused };
}

const tagsRule = listRule("tags", (index) => `tag${index}`, { max: 10, what: "tags" });
// Long ago, so that nobody waits for it to arrive.
const message = { roomid: "ROOM", msgTimetag: "1700000000000", fromAcc: "zhangsan", msgId: "m" };
const messageRules = [roomRule, timestampRule("msgTimetag"), accountRule("fromAcc")];

describeParameters([
  {
    path: "history/queryTagHistoryMsg.action",
    base: { roomId: "ROOM", tags: '["vip"]' },
    rules: [
      { ...roomRule, name: "roomId" },
      tagsRule,
      typesRule,
      boundRule("fromTime"),
      boundRule("toTime"),
      integerRule("limit", [1, 200]),
      choiceRule("reverse", [1, 2], [0, 3]),
    ],
  },
  {
    path: "chatroom/pinMessage.action",
    acceptedCode: 404,
    base: { ...message, operator: "zhangsan" },
    rules: [...messageRules, textRule("msgId", 64, true), accountRule("operator"), ...notifyRules],
  },
  {
    path: "chatroom/deleteHistoryMessage.action",
    acceptedCode: 404,
    base: message,
    rules: [...messageRules, textRule("msgId", 64)],
  },
]);
