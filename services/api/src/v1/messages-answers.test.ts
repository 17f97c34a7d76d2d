import { plaza } from "@plaza/proto";
import { describe, expect, test } from "vitest";
import { startTestApi } from "../testing/test-api.ts";
import { errorReply, PUBLISHED_AT_MS } from "../testing/test-authority.ts";

// Answers of the calls about messages besides the plain sendMsg, and the commands that they become.

async function start() {
  const api = await startTestApi();
  await api.register("zhangsan", "Zhang San", "zs.png");
  const roomid = await api.createRoom("zhangsan");
  return { api, roomid, last: () => api.authority.commands.at(-1) };
}

const message = { fromAccid: "zhangsan", msgId: "m", msgType: 0, attach: "hi" };

describe("chatroom/sendMsg", () => {
  test("[PR2] [TG1] [PL1] priority, tags and place reach the authority", async () => {
    const { api, roomid, last } = await start();
    const options = {
      highPriority: true,
      forbiddenIfHighPriorityMsgFreq: 1,
      notifyTargetTags: '{"tag":"a"}',
      locX: 1.5,
    };
    const { json } = await api.call("chatroom/sendMsg.action", { ...message, ...options, roomid, ignoreMute: true });
    expect(json.desc).toMatchObject({ highPriorityFlag: 1 });
    expect(last()?.send).toMatchObject({ ignoreTemporaryMute: true });
    expect(last()?.send?.message).toMatchObject({
      priority: plaza.v1.MessagePriority.HIGH,
      refuseExcessPriority: true,
      targetTags: '{"tag":"a"}',
      place: { x: 1.5 },
    });
  });

  test("[PR2] a message that may be abandoned has no high priority", async () => {
    const { api, roomid, last } = await start();
    const options = { highPriority: true, abandonRatio: 9_999 };
    const { json } = await api.call("chatroom/sendMsg.action", { ...message, ...options, roomid });
    expect(json.desc).not.toHaveProperty("highPriorityFlag");
    expect(last()?.send?.abandonRatio).toBe(9_999);
  });

  test.each([
    [{}, ',"highPriorityFlag":1'],
    [{ downgraded: true }, ""],
    [{ duplicate: true }, ""],
    [{ abandoned: true }, ',"msgAbandonFlag":1'],
  ])("[PR2] the flags of an urgent message say what became of it: %o", async (outcome, flags) => {
    const { api, roomid } = await start();
    api.authority.script = () => ({ ack: { timeMs: 1, ...outcome } });
    const { body } = await api.call("chatroom/sendMsg.action", { ...message, roomid, highPriority: true });
    expect(body).toBe(
      `{"desc":{"time":1,"fromAvator":"zs.png","msgid_client":"m","fromClientType":"REST","attach":"hi",` +
        `"roomId":"${roomid}","fromAccount":"zhangsan","fromNick":"Zhang San","type":0,"ext":""${flags}},"code":200}`,
    );
  });

  test("[PR2] a normal message has no flag, whatever the authority says", async () => {
    const { api, roomid } = await start();
    api.authority.script = () => ({ ack: { timeMs: 1 } });
    const { json } = await api.call("chatroom/sendMsg.action", { ...message, roomid });
    expect(json.desc).not.toHaveProperty("highPriorityFlag");
    expect(json.desc).not.toHaveProperty("msgAbandonFlag");
  });

  test("[PL1] a place is a number however it is written", async () => {
    const { api, roomid, last } = await start();
    await api.call("chatroom/sendMsg.action", { ...message, roomid, locX: "1.0E7", locY: "-4.9E-5" });
    expect(last()?.send?.message?.place).toMatchObject({ x: 10_000_000, y: -0.000_049 });
  });

  test.each([
    ["tagMuted", 423],
    ["temporarilyMuted", 13_004],
    ["roomMuted", 13_006],
    ["blocked", 13_003],
    ["slowMode", 416],
    ["prioritySpent", 403],
  ] as const)("a refusal %s is answered with %i", async (error, code) => {
    const { api, roomid } = await start();
    api.authority.script = () => errorReply(error, "no");
    const { body } = await api.call("chatroom/sendMsg.action", { ...message, roomid });
    expect(body).toBe(`{"code":${code},"desc":"no"}`);
  });
});

describe("batches and directed messages", () => {
  const msgList = JSON.stringify([
    { msgId: "a", msgType: 0, attach: "one" },
    { msgId: "b", msgType: 100, attach: { two: 2 } },
  ]);

  test("batchSendMsg tells of each message how it went, in order", async () => {
    const { api, roomid, last } = await start();
    api.authority.script = ({ send }) =>
      send?.message?.clientMessageId === "a" ? errorReply("muted", "zhangsan is muted") : undefined;
    const { json } = await api.call("chatroom/batchSendMsg.action", { roomid, fromAccid: "zhangsan", msgList });
    expect(json).toMatchObject({
      success: [{ b: { msgid_client: "b", time: PUBLISHED_AT_MS + 1 } }],
      fail: [{ a: "zhangsan is muted" }],
      code: 200,
    });
    expect(last()?.send?.message?.attachment).toBe('{"two":2}');
  });

  test("what is wrong with a message of a batch names its place", async () => {
    const { api, roomid } = await start();
    const wrong = '[{"msgId":"a","msgType":7,"attach":"x"}]';
    const { body } = await api.call("chatroom/batchSendMsg.action", { roomid, fromAccid: "zhangsan", msgList: wrong });
    expect(body).toBe('{"code":414,"desc":"msgList.0.msgType must be one of 0, 1, 2, 3, 4, 6, 10, 100"}');
  });

  test("a message of a batch that is no object is told so", async () => {
    const { api, roomid } = await start();
    const { body } = await api.call("chatroom/batchSendMsg.action", { roomid, fromAccid: "zhangsan", msgList: "[1]" });
    expect(body).toBe('{"code":414,"desc":"msgList.0 must be a JSON object"}');
  });

  test("[MS6] directed messages name their receivers and are not stored", async () => {
    const { api, roomid, last } = await start();
    const toAccids = '["LISI","wangwu"]';
    const { json } = await api.call("chatroom/sendMsgToSomeone.action", { ...message, roomid, toAccids });
    expect(json).toMatchObject({ desc: { msgid_client: "m", fromAccount: "zhangsan" }, code: 200 });
    expect(last()?.send?.message).toMatchObject({ receivers: ["lisi", "wangwu"], doNotStore: true });
    const batch = { roomid, fromAccid: "zhangsan", toAccids, msgList };
    const sent = await api.call("chatroom/batchSendMsgToSomeone.action", batch);
    expect(sent.json).toMatchObject({ success: [{ a: {} }, { b: {} }], fail: [] });
    expect(last()?.send?.message?.receivers).toEqual(["lisi", "wangwu"]);
  });
});

test("[BR1] a broadcast goes under its message id, always through the same authority", async () => {
  const { api } = await start();
  const { json } = await api.call("chatroom/broadcast.action", { ...message, notifyTargetTags: '{"tag":"a"}' });
  expect(json.desc).toMatchObject({ time: PUBLISHED_AT_MS, msgid_client: "m", fromAccount: "zhangsan" });
  await api.call("chatroom/broadcast.action", message);
  const [first, second] = api.authority.commands.slice(-2);
  expect(first?.broadcast).toMatchObject({ id: "m", targetTags: '{"tag":"a"}', message: { text: "hi" } });
  expect(second?.roomId).toBe(first?.roomId);
});

test("[BR1] the eleventh broadcast of a minute is answered with 416", async () => {
  const api = await startTestApi({ env: { PLAZA_API_BROADCASTS_PER_MINUTE: "10" } });
  await api.register("zhangsan");
  const codes: unknown[] = [];
  for (let call = 0; call < 11; call += 1) {
    codes.push((await api.call("chatroom/broadcast.action", message)).json.code);
  }
  expect(codes).toEqual([...Array.from({ length: 10 }, () => 200), 416]);
});

describe("[RC4] chatroom/recall", () => {
  const reference = { msgTimetag: PUBLISHED_AT_MS + 1, fromAcc: "zhangsan", msgId: "m", operatorAcc: "zhangsan" };

  test("the authority is asked first, without a sequence", async () => {
    const { api, roomid, last } = await start();
    const { body } = await api.call("chatroom/recall.action", { roomid, ...reference, notifyExt: "oops" });
    expect(body).toBe('{"code":200}');
    const recallMessage = { clientMessageId: "m", notification: { extension: "oops" } };
    expect(last()).toMatchObject({ recallMessage, actor: { accountId: "zhangsan" } });
    expect(last()?.recallMessage?.seq ?? 0).toBe(0);
  });

  async function startWithOldMessage() {
    const { api, roomid, last } = await start();
    await api.call("chatroom/sendMsg.action", { ...message, roomid });
    const unknown = errorReply("messageNotFound", "not among the recent ones");
    api.authority.script = ({ recallMessage }) => (recallMessage && !recallMessage.seq ? unknown : undefined);
    return { api, roomid, last };
  }

  test("a message that the authority does not know is found in history", async () => {
    const { api, roomid, last } = await startWithOldMessage();
    expect((await api.call("chatroom/recall.action", { roomid, ...reference })).body).toBe('{"code":200}');
    expect(last()?.recallMessage).toMatchObject({ seq: 1, clientMessageId: "m" });
  });

  test.each([
    [{ msgId: "other" }, "the id other of zhangsan", 1],
    [{ fromAcc: "lisi" }, "the id m of lisi", 1],
    [{ msgTimetag: PUBLISHED_AT_MS + 1_002 }, "the id m of zhangsan", 1_002],
    [{ msgTimetag: PUBLISHED_AT_MS - 1_000 }, "the id m of zhangsan", -1_000],
  ])("a message that nobody knows is answered with 404: %o", async (changed, named, offsetMs) => {
    const { api, roomid } = await startWithOldMessage();
    const { body } = await api.call("chatroom/recall.action", { roomid, ...reference, ...changed });
    const where = `within 1000 ms of ${PUBLISHED_AT_MS + offsetMs}`;
    expect(body).toBe(`{"code":404,"desc":"history has no message with ${named} ${where}"}`);
  });

  test("a recall that comes too late is answered with 508", async () => {
    const { api, roomid } = await start();
    api.authority.script = () => errorReply("recallExpired", "too late");
    expect((await api.call("chatroom/recall.action", { roomid, ...reference })).json.code).toBe(508);
  });

  test("a message is found among more than one page of its sender's", async () => {
    const { api, roomid, last } = await startWithOldMessage();
    await api.call("chatroom/sendMsg.action", { ...message, msgId: "m2", roomid });
    await api.call("chatroom/sendMsg.action", { ...message, msgId: "m3", roomid });
    api.history.maxRecords = 1;
    const { body } = await api.call("chatroom/recall.action", { roomid, ...reference, msgId: "m3" });
    expect(body).toBe('{"code":200}');
    expect(last()?.recallMessage).toMatchObject({ seq: 3, clientMessageId: "m3" });
  });
});

describe("[PN1] chatroom/pinMessage", () => {
  const reference = { msgTimetag: PUBLISHED_AT_MS + 1, fromAcc: "zhangsan", msgId: "m", operator: "zhangsan" };

  test("a message is pinned by the sequence that history knows", async () => {
    const { api, roomid, last } = await start();
    await api.call("chatroom/sendMsg.action", { ...message, roomid });
    const { json } = await api.call("chatroom/pinMessage.action", { roomid, ...reference });
    expect(json).toMatchObject({ chatroom: { roomid }, code: 200 });
    expect(last()).toMatchObject({ pinMessage: { seq: 1 }, actor: { accountId: "zhangsan" } });
  });

  test("a message that is on its way into history is waited for", async () => {
    const { api, roomid, last } = await start();
    await api.call("chatroom/sendMsg.action", { ...message, roomid });
    api.history.queriesBeforeArrival = 2;
    const { json } = await api.call("chatroom/pinMessage.action", { roomid, ...reference });
    expect(json.code).toBe(200);
    expect(last()?.pinMessage?.seq).toBe(1);
  });

  test("a message that is not young and that history does not know is answered with 404 at once", async () => {
    const { api, roomid } = await start();
    api.clock.nowMs += 10_000;
    const { body } = await api.call("chatroom/pinMessage.action", { roomid, ...reference });
    const where = `within 1000 ms of ${PUBLISHED_AT_MS + 1}`;
    expect(body).toBe(`{"code":404,"desc":"history has no message with the id m of zhangsan ${where}"}`);
    expect(api.history.queries).toHaveLength(1);
  });
});
