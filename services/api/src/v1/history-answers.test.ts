import { plaza } from "@plaza/proto";
import { describe, expect, test } from "vitest";
import { startTestApi } from "../testing/test-api.ts";
import { PUBLISHED_AT_MS } from "../testing/test-authority.ts";

// Answers of the calls that read history or take a message out of it, byte for byte.

const at = (seq: number) => PUBLISHED_AT_MS + seq;

async function start() {
  const api = await startTestApi();
  await api.register("zhangsan");
  await api.register("lisi");
  const roomid = await api.createRoom("zhangsan");
  const send = (msgId: string, more = {}) => {
    const message = { roomid, msgId, fromAccid: "zhangsan", msgType: 0, attach: "hi" };
    return api.call("chatroom/sendMsg.action", { ...message, ...more });
  };
  return { api, roomid, send, last: () => api.authority.commands.at(-1) };
}

function shown(msgid: string, seq: number, from = "zhangsan"): string {
  return `{"from":"${from}","msgid":"${msgid}","sendtime":${at(seq)},"type":0,"fromclienttype":32,"body":"hi"}`;
}

test("a page that history cut short is filled up to the limit", async () => {
  const { api, roomid, send } = await start();
  for (const msgId of ["m1", "m2", "m3"]) await send(msgId);
  api.history.maxRecords = 1;
  const query = { roomid, accid: "lisi", timetag: at(100), limit: 2 };
  const { body } = await api.call("history/queryChatroomMsg.action", query);
  expect(body).toBe(`{"code":200,"size":2,"msgs":[${shown("m3", 3)},${shown("m2", 2)}]}`);
});

describe("[TG1] history/queryTagHistoryMsg", () => {
  async function startWithMessages() {
    const { api, roomid, send } = await start();
    await send("all");
    await send("vip", { notifyTargetTags: '{"tag":"vip"}' });
    await send("staff", { notifyTargetTags: '{"tag":"staff"}' });
    await send("late");
    const query = (parameters = {}, path = "history/queryTagHistoryMsg.action") =>
      api.call(path, { roomId: roomid, tags: '["vip"]', ...parameters });
    return { api, roomid, query };
  }
  const all = shown("all", 1);
  const vip = shown("vip", 2);
  const late = shown("late", 4);

  test.each(["history", "chatroom"])("below %s/, newest first unless asked otherwise", async (prefix) => {
    const { query } = await startWithMessages();
    const path = `${prefix}/queryTagHistoryMsg.action`;
    expect((await query({}, path)).body).toBe(`{"code":200,"msgs":[${late},${vip},${all}]}`);
    expect((await query({ reverse: 1 }, path)).body).toBe(`{"code":200,"msgs":[${all},${vip},${late}]}`);
  });

  test("history is asked for the tags and types, for 100 messages unless told otherwise", async () => {
    const { api, query } = await startWithMessages();
    await query({ tags: '["b","a","b"]', types: "[0,100]" });
    expect(api.history.queries.at(-1)).toMatchObject({ tags: ["b", "a"], types: [0, 100], limit: 100 });
    await query({ limit: 2 });
    expect(api.history.queries.at(-1)).toMatchObject({ types: [], limit: 2 });
  });

  test.each([
    [{ toTime: at(4) }, [vip, all]],
    [{ fromTime: at(2) }, [late, vip]],
    [{ fromTime: at(1), reverse: 1 }, [vip, late]],
    [{ toTime: at(2), reverse: 1 }, [all, vip]],
    [{ fromTime: 0, toTime: 0, limit: 1 }, [late]],
  ])("the bound at which it begins is left out, the other is in: %o", async (bounds, expected) => {
    const { query } = await startWithMessages();
    expect((await query(bounds)).body).toBe(`{"code":200,"msgs":[${expected}]}`);
  });

  test("a page that history cut short is filled up to the limit", async () => {
    const { api, query } = await startWithMessages();
    api.history.maxRecords = 1;
    expect((await query({ limit: 2 })).body).toBe(`{"code":200,"msgs":[${late},${vip}]}`);
    expect(api.history.queries).toHaveLength(2);
  });

  test("history is asked ten times at most", async () => {
    const { api, send, roomid } = await start();
    for (let count = 0; count < 12; count += 1) await send(`m${count}`);
    api.history.maxRecords = 1;
    const { json } = await api.call("history/queryTagHistoryMsg.action", { roomId: roomid, tags: '["vip"]' });
    expect(json.msgs).toHaveLength(10);
    expect(api.history.queries).toHaveLength(10);
  });

  test("nothing found is empty, but of a room that does not exist it is 404", async () => {
    const { query } = await startWithMessages();
    expect((await query({ toTime: at(1) })).body).toBe('{"code":200,"msgs":[]}');
    const { body } = await query({ roomId: 4711 });
    expect(body).toBe('{"code":404,"desc":"room 4711 does not exist"}');
  });

  test("bounds in the wrong order are answered with 414", async () => {
    const { query } = await startWithMessages();
    const { body } = await query({ fromTime: at(2), toTime: at(1) });
    expect(body).toBe('{"code":414,"desc":"fromTime must not be after toTime"}');
  });

  test("a tag that is too long is named by its place", async () => {
    const { query } = await startWithMessages();
    const { body } = await query({ tags: JSON.stringify(["a", "x".repeat(33)]) });
    expect(body).toBe('{"code":414,"desc":"tags.1 of 33 characters exceeds 32"}');
  });

  test("both paths draw on one rate", async () => {
    const api = await startTestApi({ env: { PLAZA_API_CALLS_PER_SECOND: "1" } });
    const query = { roomId: 4711, tags: '["vip"]' };
    expect((await api.call("history/queryTagHistoryMsg.action", query)).json.code).toBe(404);
    expect((await api.call("chatroom/queryTagHistoryMsg.action", query)).json.code).toBe(416);
  });
});

describe("[RC4] chatroom/deleteHistoryMessage", () => {
  const PATH = "chatroom/deleteHistoryMessage.action";
  const reference = { fromAcc: "zhangsan", msgTimetag: at(1) };

  test("the message of the time is recalled in nobody's name, and the room is not told", async () => {
    const { api, roomid, send, last } = await start();
    await send("m1");
    expect((await api.call(PATH, { roomid, ...reference })).body).toBe('{"code":200}');
    expect(last()?.recallMessage).toMatchObject({ seq: 1, clientMessageId: "m1", notification: { silent: true } });
    expect(last()?.actor).toMatchObject({ accountId: "", serverApi: true });
  });

  test("a message that is on its way into history is waited for", async () => {
    const { api, roomid, send } = await start();
    await send("m1");
    api.history.queriesBeforeArrival = 2;
    expect((await api.call(PATH, { roomid, ...reference })).body).toBe('{"code":200}');
  });

  test.each([
    [{ fromAcc: "lisi" }, `message of lisi at ${at(1)}`],
    [{ msgTimetag: at(2) }, `message of zhangsan at ${at(2)}`],
    [{ msgId: "other" }, `message with the id other of zhangsan at ${at(1)}`],
  ])("what history does not have is answered with 404: %o", async (changed, named) => {
    const { api, roomid, send } = await start();
    await send("m1");
    api.clock.nowMs += 10_000;
    const { body } = await api.call(PATH, { roomid, ...reference, ...changed });
    expect(body).toBe(`{"code":404,"desc":"history has no ${named}"}`);
  });

  test("of several messages that share their time one must be named", async () => {
    const { api, roomid, last } = await start();
    for (const [seq, clientMessageId] of [
      [1, "a"],
      [2, "b"],
    ] as const) {
      const publication = plaza.v1.Publication.encode({ seq, timeMs: at(1), message: { clientMessageId } }).finish();
      const record = { roomId: roomid, epoch: 1, seq, timeMs: at(1), type: "text", publication } as const;
      await api.messages.write([{ ...record, sender: "zhangsan" as never }]);
    }
    const { body } = await api.call(PATH, { roomid, ...reference });
    const desc = `2 messages of zhangsan have the time ${at(1)}; an id must name one`;
    expect(body).toBe(`{"code":414,"desc":"${desc}"}`);
    expect((await api.call(PATH, { roomid, ...reference, msgId: "b" })).body).toBe('{"code":200}');
    expect(last()?.recallMessage).toMatchObject({ seq: 2, clientMessageId: "b" });
  });
});
