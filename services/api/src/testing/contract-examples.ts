import { plaza } from "@plaza/proto";
import type { Parameters } from "./test-api.ts";
import { errorReply, PUBLISHED_AT_MS, type TestAuthority } from "./test-authority.ts";

/** With the test's clock and half a draw, every room gets this id. */
export const ROOM = 385_312_257_736_704;
/** The time of the first message that is sent in a room, which examples of reading history find. */
const FIRST = PUBLISHED_AT_MS + 1;
const { Role } = plaza.v1;

/** A call and its whole answer, in which a token of 32 digits is TOKEN. */
export type Example = {
  readonly parameters: Parameters;
  readonly body: string;
  readonly script?: TestAuthority["script"];
};

const texts = '"queuelevel":0,"muted":false,"name":"square","broadcasturl":null,"ext":"","creator":"zhangsan"';
const room = `"roomid":${ROOM},"valid":true,"announcement":null,${texts}`;
const told = `${room},"ionotify":true`;
const running = '"delayInfo":{"delayCloseEnable":true,"delayClosePolicy":1,"delaySeconds":60,"status":1';
const delayed = `${running},"startTime":${PUBLISHED_AT_MS}}`;
const operated = `${told},"onlineusercount":3,"createtime":0,"slowModeSeconds":0,"multiClientPolicy":0,"messagesPerSecond":-1`;

const operatedRoom = `{"chatroom":{${operated}},"code":200}`;

const operator = { roomid: ROOM, operator: "zhangsan" };
const content = { msgId: "m", msgType: 0, attach: "hi" };
const message = { roomid: ROOM, fromAccid: "zhangsan", ...content };
const msgList = JSON.stringify([content]);
const sender = '"fromAccount":"zhangsan","fromNick":"Zhang San","type":0,"ext":""';
const from = '"fromAvator":"zs.png","msgid_client":"m","fromClientType":"REST","attach":"hi"';
const sent = `{"time":${FIRST},${from},"roomId":"${ROOM}",${sender}}`;
const sentBroadcast = `{"time":${PUBLISHED_AT_MS},${from},${sender},"highPriorityFlag":1}`;
export const OLD_MESSAGE = { roomid: ROOM, fromAccid: "zhangsan", msgId: "old", msgType: 0, attach: "hello" };
const stored = `{"from":"zhangsan","msgid":"old","sendtime":${FIRST},"type":0,"fromclienttype":32,"body":"hello"}`;

const lisi = { accountId: "lisi", role: Role.VISITOR, nick: "Li", online: true, enteredAtMs: 7 };
const shown = (type: string) =>
  `{"roomid":${ROOM},"accid":"lisi","nick":"Li","avator":"","ext":"","type":"${type}","onlineStat":true,"enterTime":7`;
const memberPage =
  (member = lisi) =>
  () => ({ memberPage: { members: [member] } });

const success = '{"code":200}';
const queue: TestAuthority["script"] = () => {
  const elements = [
    { key: "b", value: "1" },
    { key: "a", value: "2" },
  ];
  return { queue: { elements } };
};
const queued = '{"desc":{"list":[{"b":"1"},{"a":"2"}]},"code":200}';

/**
 * One example of every call. They meet the room ROOM of zhangsan, who is registered, with one gateway; before those that read
 * history somebody has sent OLD_MESSAGE there.
 */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  "chatroom/create": {
    parameters: { creator: "zhangsan", name: "square", delayClosePolicy: 1, delaySeconds: 60 },
    body: `{"chatroom":{${room},${delayed},"ionotify":true},"code":200}`,
  },
  "chatroom/get": {
    parameters: { roomid: ROOM, needOnlineUserCount: true },
    body: `{"chatroom":{${told},"onlineusercount":3},"code":200}`,
  },
  "chatroom/getBatch": {
    parameters: { roomids: `[${ROOM}, 1]` },
    body: `{"noExistRooms":[1],"succRooms":[{${told}}],"failRooms":[],"code":200}`,
  },
  "chatroom/update": {
    parameters: { roomid: ROOM, announcement: "hear" },
    body: `{"chatroom":{"roomid":${ROOM},"valid":true,"announcement":"hear",${texts},"ionotify":true},"code":200}`,
  },
  "chatroom/toggleCloseStat": {
    parameters: { ...operator, valid: false },
    body: `{"desc":{"roomid":${ROOM},"valid":false,"announcement":null,${texts}},"code":200}`,
  },
  "chatroom/updateDelayClosePolicy": {
    parameters: { roomid: ROOM, delayClosePolicy: 1, delaySeconds: 60 },
    body: `{"chatroom":{${room},${delayed},"ionotify":true},"code":200}`,
  },
  "chatroom/updateInOutNotification": { parameters: { roomid: ROOM, close: true }, body: success },
  "chatroom/queryUserRoomIds": {
    parameters: { creator: "zhangsan" },
    body: `{"desc":{"roomids":["${ROOM}"]},"code":200}`,
  },
  "chatroom/requestAddr": {
    parameters: { roomid: ROOM, accid: "lisi" },
    body: '{"addr":["10.0.0.1:7400"],"code":200}',
  },
  "chatroom/setMemberRole": {
    parameters: { ...operator, target: "lisi", opt: 2, optvalue: true },
    body: `{"desc":{"roomid":${ROOM},"level":0,"accid":"lisi","type":"COMMON"},"code":200}`,
  },
  "chatroom/updateMyRoomRole": { parameters: { roomid: ROOM, accid: "lisi", nick: "Li" }, body: success },
  "chatroom/membersByPage": {
    parameters: { roomid: ROOM, type: 1, limit: 1 },
    script: memberPage(),
    body: `{"desc":{"data":[${shown("TEMPORARY")}}]},"code":200}`,
  },
  "chatroom/queryMembersByRole": {
    parameters: { roomid: ROOM, roles: '{"manager":true}' },
    script: memberPage({ ...lisi, role: Role.MANAGER }),
    body: `{"desc":{"data":[${shown("MANAGER")}}]},"code":200}`,
  },
  "chatroom/queryMembers": {
    parameters: { roomid: ROOM, accids: '["lisi"]' },
    script: () => ({ memberList: { members: [{ ...lisi, muted: true, temporaryMuteSeconds: 9 }] } }),
    body: `{"desc":{"data":[${shown("LIMITED")},"muted":true,"tempMuted":true,"tempMuteTtl":9}]},"code":200}`,
  },
  "chatroom/kickMember": { parameters: { roomid: ROOM, accid: "zhangsan", targetAccid: "lisi" }, body: success },
  "chatroom/temporaryMute": {
    parameters: { ...operator, target: "lisi", muteDuration: 300 },
    body: '{"desc":{"muteDuration":300},"code":200}',
  },
  "chatroom/muteRoom": { parameters: { ...operator, mute: true }, body: '{"desc":{"success":true},"code":200}' },
  "chatroom/addRobot": {
    parameters: { roomid: ROOM, accids: '["zhangsan","nobody"]' },
    body: String.raw`{"desc":{"failAccids":"[\"nobody\"]","successAccids":"[\"zhangsan\"]","oldAccids":"[]"},"code":200}`,
  },
  "chatroom/removeRobot": {
    parameters: { roomid: ROOM, accids: '["zhangsan"]' },
    body: String.raw`{"desc":{"failAccids":"[]","successAccids":"[\"zhangsan\"]"},"code":200}`,
  },
  "chatroom/cleanRobot": { parameters: { roomid: ROOM }, body: '{"desc":{"size":0},"code":200}' },
  "chatroom/sendMsg": { parameters: message, body: `{"desc":${sent},"code":200}` },
  "chatroom/sendMsgToSomeone": {
    parameters: { ...message, toAccids: '["lisi"]' },
    body: `{"desc":${sent},"code":200}`,
  },
  "chatroom/batchSendMsg": {
    parameters: { roomid: ROOM, fromAccid: "zhangsan", msgList },
    body: `{"success":[{"m":${sent}}],"fail":[],"code":200}`,
  },
  "chatroom/batchSendMsgToSomeone": {
    parameters: { roomid: ROOM, fromAccid: "zhangsan", msgList, toAccids: '["lisi"]' },
    script: ({ send }) => (send ? errorReply("muted", "no") : undefined),
    body: '{"success":[],"fail":[{"m":"no"}],"code":200}',
  },
  "chatroom/recall": {
    parameters: { roomid: ROOM, msgTimetag: FIRST, fromAcc: "zhangsan", msgId: "old", operatorAcc: "zhangsan" },
    body: success,
  },
  "chatroom/broadcast": {
    parameters: { fromAccid: "zhangsan", ...content, highPriority: true },
    body: `{"desc":${sentBroadcast},"code":200}`,
  },
  "chatroom/deleteHistoryMessage": {
    parameters: { roomid: ROOM, msgTimetag: FIRST, fromAcc: "zhangsan" },
    body: success,
  },
  "history/queryChatroomMsg": {
    parameters: { roomid: ROOM, accid: "lisi", timetag: FIRST + 1, limit: 1 },
    body: `{"code":200,"size":1,"msgs":[${stored}]}`,
  },
  "history/queryTagHistoryMsg": {
    parameters: { roomId: ROOM, tags: '["vip"]' },
    body: `{"code":200,"msgs":[${stored}]}`,
  },
  "chatroom/tagTemporaryMute": {
    parameters: { ...operator, targetTag: "vip", muteDuration: 60 },
    body: '{"desc":{"muteDuration":60},"code":200}',
  },
  "chatroom/tagMembersCount": {
    parameters: { roomid: ROOM, tag: "vip" },
    body: '{"data":{"tag":"vip","onlineUserCount":2},"code":200}',
  },
  "chatroom/tagMembersQuery": {
    parameters: { roomid: ROOM, tag: "vip", limit: 1 },
    script: () => ({ memberPage: { members: [{ ...lisi, tags: ["vip"], notifyTargetTags: "{}" }] } }),
    body: `{"desc":{"data":[${shown("TEMPORARY")},"tags":"[\\"vip\\"]","notifyTargetTags":"{}"}]},"code":200}`,
  },
  "chatroom/updateChatRoomRoleTag": { parameters: { roomId: ROOM, accid: "lisi", tags: '["vip"]' }, body: success },
  "chatroom/queueInit": { parameters: { roomid: ROOM, sizeLimit: 10 }, body: success },
  "chatroom/queueOffer": {
    parameters: { roomid: ROOM, key: "k", value: "v" },
    body: '{"desc":{},"code":200}',
  },
  "chatroom/queueBatchOffer": {
    parameters: { ...operator, elements: '[{"key":"k","value":"v"}]' },
    body: '{"desc":{"failedKeys":[]},"code":200}',
  },
  "chatroom/queueBatchUpdateElements": {
    parameters: { ...operator, elements: '{"k":"v"}' },
    body: '{"desc":{"noExistElementKey":[]},"code":200}',
  },
  "chatroom/queueList": { parameters: { roomid: ROOM }, script: queue, body: queued },
  "chatroom/queueMultiGet": { parameters: { roomid: ROOM, keys: '["b","a"]' }, script: queue, body: queued },
  "chatroom/queuePoll": { parameters: { roomid: ROOM }, body: '{"desc":{"key":"head","value":"v"},"code":200}' },
  "chatroom/queueDrop": { parameters: { roomid: ROOM }, body: '{"desc":{},"code":200}' },
  "stats/chatroom/topn": { parameters: {}, body: '{"data":[],"code":200}' },
  "user/create": {
    parameters: { accid: "LiSi", name: "Li" },
    body: '{"code":200,"info":{"token":"TOKEN","accid":"lisi","name":"Li"}}',
  },
  "user/refreshToken": {
    parameters: { accid: "zhangsan" },
    body: '{"code":200,"info":{"token":"TOKEN","accid":"zhangsan"}}',
  },
  "chatroom/list": { parameters: { limit: 1 }, body: `{"desc":{"data":[{${operated}}],"next":${ROOM}},"code":200}` },
  "chatroom/setMultiClientPolicy": { parameters: { roomid: ROOM, policy: 0 }, body: operatedRoom },
  "chatroom/setMessageBudget": { parameters: { roomid: ROOM, messagesPerSecond: -1 }, body: operatedRoom },
  "chatroom/setSlowMode": { parameters: { ...operator, seconds: 0 }, body: operatedRoom },
  "chatroom/pinMessage": {
    parameters: { ...operator, msgTimetag: FIRST, fromAcc: "zhangsan", msgId: "old" },
    script: ({ pinMessage }) =>
      pinMessage ? { room: { room: { roomId: ROOM, pinned: { clientMessageId: "old" } } } } : undefined,
    body:
      `{"chatroom":{"roomid":${ROOM},"valid":false,"announcement":null,"queuelevel":0,"muted":false,"name":"",` +
      '"broadcasturl":null,"ext":"","creator":"","ionotify":false,"onlineusercount":0,"createtime":0,' +
      '"slowModeSeconds":0,"multiClientPolicy":0,"messagesPerSecond":-1,"pinnedMsgId":"old"},"code":200}',
  },
  "chatroom/unpinMessage": { parameters: operator, body: operatedRoom },
};
