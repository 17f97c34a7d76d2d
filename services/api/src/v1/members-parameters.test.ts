import {
  accountRule,
  choiceRule,
  describeParameters,
  flagRule,
  integerRule,
  listRule,
  notifyRules,
  type Rule,
  required,
  requiredChoiceRule,
  roomRule,
  textRule,
} from "../testing/parameter-rules.ts";

// The calls about members: every parameter at its limit and one beyond.

const ROLES = "must be a JSON array of creator, manager, common";
const rolesRule: Rule = {
  name: "roles",
  accepted: ['["creator"]', '["creator","manager","common"]', '{"manager":true}'],
  refused: [["[]", ROLES], ['["guest"]', ROLES], ['{"manager":false}', ROLES], ["creator", ROLES], ...required],
};

const nth = (index: number) => `robot${index}`;
const target = { roomid: "ROOM", operator: "zhangsan", target: "lisi" };

describeParameters([
  {
    path: "chatroom/setMemberRole.action",
    base: { ...target, opt: 1, optvalue: true },
    rules: [
      roomRule,
      accountRule("operator"),
      accountRule("target"),
      requiredChoiceRule("opt", [1, 2, -1, -2], [0, 3, -3, "x"]),
      flagRule("optvalue", true),
      textRule("notifyExt", 2048),
    ],
  },
  {
    path: "chatroom/temporaryMute.action",
    base: { ...target, muteDuration: 60 },
    rules: [
      roomRule,
      accountRule("operator"),
      accountRule("target"),
      integerRule("muteDuration", [0, 2_592_000], true),
      ...notifyRules,
    ],
  },
  {
    path: "chatroom/muteRoom.action",
    base: { roomid: "ROOM", operator: "zhangsan", mute: true },
    rules: [roomRule, accountRule("operator"), flagRule("mute", true), ...notifyRules],
  },
  {
    path: "chatroom/kickMember.action",
    base: { roomid: "ROOM", accid: "zhangsan", targetAccid: "lisi" },
    rules: [roomRule, accountRule("accid"), accountRule("targetAccid"), textRule("notifyExt", 2048)],
  },
  {
    path: "chatroom/updateMyRoomRole.action",
    base: { roomid: "ROOM", accid: "lisi" },
    rules: [
      roomRule,
      accountRule("accid"),
      flagRule("save"),
      textRule("nick", 64),
      textRule("avator", 1024),
      textRule("ext", 4096),
      ...notifyRules,
    ],
  },
  {
    path: "chatroom/membersByPage.action",
    base: { roomid: "ROOM", type: 0, endtime: 0, limit: 100 },
    rules: [
      roomRule,
      choiceRule("type", [0, 1, 2], [3, -1]),
      integerRule("limit", [1, 100], true),
      integerRule("endtime", [0, Number.MAX_SAFE_INTEGER]),
    ],
  },
  {
    path: "chatroom/queryMembersByRole.action",
    base: { roomid: "ROOM", roles: '["creator"]' },
    rules: [roomRule, rolesRule],
  },
  {
    path: "chatroom/queryMembers.action",
    base: { roomid: "ROOM", accids: '["lisi"]' },
    rules: [roomRule, listRule("accids", nth, { max: 200, what: "account ids" })],
  },
  {
    path: "chatroom/addRobot.action",
    base: { roomid: "ROOM", accids: '["lisi"]' },
    rules: [
      roomRule,
      listRule("accids", nth, { max: 100, what: "account ids" }),
      textRule("roleExt", 4096),
      textRule("notifyExt", 2048),
    ],
  },
  {
    path: "chatroom/removeRobot.action",
    base: { roomid: "ROOM", accids: '["lisi"]' },
    rules: [roomRule, listRule("accids", nth, { max: 100, what: "account ids" })],
  },
  { path: "chatroom/cleanRobot.action", base: { roomid: "ROOM" }, rules: [roomRule, flagRule("notify")] },
  {
    path: "chatroom/tagTemporaryMute.action",
    base: { roomid: "ROOM", operator: "zhangsan", targetTag: "a", muteDuration: 1 },
    rules: [
      roomRule,
      accountRule("operator"),
      textRule("targetTag", 32, true),
      integerRule("muteDuration", [0, 2_592_000], true),
      textRule("notifyTargetTags", 128),
      ...notifyRules,
    ],
  },
  {
    path: "chatroom/tagMembersCount.action",
    base: { roomid: "ROOM", tag: "a" },
    rules: [roomRule, textRule("tag", 32, true)],
  },
  {
    path: "chatroom/tagMembersQuery.action",
    base: { roomid: "ROOM", tag: "a", endTime: 0, limit: 1 },
    rules: [
      roomRule,
      textRule("tag", 32, true),
      integerRule("endTime", [0, Number.MAX_SAFE_INTEGER]),
      integerRule("limit", [1, 100], true),
    ],
  },
  {
    path: "chatroom/updateChatRoomRoleTag.action",
    base: { roomId: "ROOM", accid: "lisi", tags: '["a"]' },
    rules: [
      { ...roomRule, name: "roomId" },
      accountRule("accid"),
      {
        name: "tags",
        accepted: ["", "[]", JSON.stringify(Array.from({ length: 10 }, (_, index) => `tag${index}`))],
        refused: [[JSON.stringify(Array.from({ length: 11 }, (_, index) => `tag${index}`)), "of 11 tags exceeds 10"]],
      },
      textRule("notifyTargetTags", 128),
      ...notifyRules,
    ],
  },
]);
