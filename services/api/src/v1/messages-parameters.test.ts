import {
  accountRule,
  choiceRule,
  describeParameters,
  flagRule,
  integerRule,
  listRule,
  roomRule,
  textRule,
  timestampRule,
} from "../testing/parameter-rules.ts";

// The calls about messages besides sendMsg: every parameter at its limit and one beyond.

const message = { msgId: "m", msgType: 0, attach: "hi" };
const one = JSON.stringify([message]);
const content = [
  textRule("msgId", 64, true),
  integerRule("subType", [1, 2_147_483_647]),
  textRule("attach", 4096, true),
  textRule("ext", 4096),
  choiceRule("resendFlag", [0, 1], [2]),
];
const nth = (index: number) => ({ ...message, msgId: `m${index}` });
const batch = listRule("msgList", nth, { max: 10, what: "messages" });
const receivers = listRule("toAccids", (index) => `to${index}`, { max: 100, what: "account ids" });

describeParameters([
  {
    path: "chatroom/batchSendMsg.action",
    base: { roomid: "ROOM", fromAccid: "zhangsan", msgList: one },
    rules: [
      roomRule,
      accountRule("fromAccid", ["ZhangSan"]),
      batch,
      choiceRule("skipHistory", [0, 1], [2]),
      integerRule("abandonRatio", [0, 9_999]),
      flagRule("highPriority"),
      choiceRule("forbiddenIfHighPriorityMsgFreq", [0, 1], [2]),
      textRule("notifyTargetTags", 128),
      flagRule("ignoreMute"),
    ],
  },
  {
    path: "chatroom/sendMsgToSomeone.action",
    base: { roomid: "ROOM", fromAccid: "zhangsan", toAccids: '["lisi"]', ...message },
    rules: [roomRule, accountRule("fromAccid", ["ZhangSan"]), receivers, flagRule("ignoreMute"), ...content],
  },
  {
    path: "chatroom/batchSendMsgToSomeone.action",
    base: { roomid: "ROOM", fromAccid: "zhangsan", toAccids: '["lisi"]', msgList: one },
    rules: [roomRule, accountRule("fromAccid", ["ZhangSan"]), receivers, batch, flagRule("ignoreMute")],
  },
  {
    path: "chatroom/broadcast.action",
    base: { fromAccid: "zhangsan", ...message },
    rules: [
      accountRule("fromAccid", ["ZhangSan"]),
      ...content,
      flagRule("highPriority"),
      textRule("notifyTargetTags", 128),
    ],
  },
  {
    path: "chatroom/recall.action",
    base: { roomid: "ROOM", msgTimetag: "1750000000001", fromAcc: "zhangsan", msgId: "m", operatorAcc: "zhangsan" },
    rules: [
      roomRule,
      timestampRule("msgTimetag"),
      accountRule("fromAcc"),
      accountRule("operatorAcc"),
      textRule("msgId", 64, true),
      textRule("notifyExt", 1024),
    ],
  },
]);
