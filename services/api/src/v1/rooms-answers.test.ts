import { describe, expect, test } from "vitest";
import { startTestApi } from "../testing/test-api.ts";
import { errorReply, PUBLISHED_AT_MS } from "../testing/test-authority.ts";

// Answers of the calls about rooms, queues and statistics, and the commands that they become.

async function start() {
  const api = await startTestApi();
  await api.register("zhangsan", "Zhang San", "zs.png");
  const roomid = await api.createRoom("zhangsan");
  return { api, roomid, last: () => api.authority.commands.at(-1) };
}

describe("rooms", () => {
  test("update changes what is given and answers with the room", async () => {
    const { api, roomid, last } = await start();
    const { json } = await api.call("chatroom/update.action", {
      roomid,
      name: "new",
      queuelevel: 1,
      needNotify: false,
    });
    expect(json.chatroom).toMatchObject({ roomid, name: "new", queuelevel: 1, ionotify: true });
    expect(last()?.updateRoom).toMatchObject({ name: "new", notification: { silent: true } });
    expect(last()?.updateRoom).not.toHaveProperty("announcement", expect.any(String));
  });

  test("[DC1] updateDelayClosePolicy answers with delayInfo, seven days without a time", async () => {
    const { api, roomid } = await start();
    const set = (delayClosePolicy: number) =>
      api.call("chatroom/updateDelayClosePolicy.action", { roomid, delayClosePolicy });
    const ended = { delayCloseEnable: true, delayClosePolicy: 0, delaySeconds: 0, status: 0, startTime: 0 };
    const running = { delayClosePolicy: 2, delaySeconds: 604_800, status: 1, startTime: PUBLISHED_AT_MS };
    expect((await set(2)).json.chatroom).toMatchObject({ delayInfo: running });
    expect((await set(0)).json.chatroom).toMatchObject({ delayInfo: ended });
  });

  test("[DC1] create and toggleCloseStat carry the policy", async () => {
    const { api, last } = await start();
    const roomid = await api.createRoom("zhangsan", { delayClosePolicy: 1, delaySeconds: 60 });
    expect(last()?.createRoom?.settings?.delayedClosing).toMatchObject({ policy: 1, seconds: 60 });
    const closing = { roomid, operator: "zhangsan", valid: false, delayClosePolicy: 2, delaySeconds: 5 };
    await api.call("chatroom/toggleCloseStat.action", closing);
    expect(last()?.setRoomOpen).toMatchObject({ delayedClosing: { policy: 2, seconds: 5 } });
  });

  test("updateInOutNotification closes the notices", async () => {
    const { api, roomid } = await start();
    const { body } = await api.call("chatroom/updateInOutNotification.action", { roomid, close: true });
    expect(body).toBe('{"code":200}');
    expect((await api.call("chatroom/get.action", { roomid })).json.chatroom).toMatchObject({ ionotify: false });
  });

  test("queryUserRoomIds has the creator's open rooms, as texts", async () => {
    const { api, roomid } = await start();
    const closed = await api.createRoom("zhangsan");
    await api.register("lisi");
    await api.createRoom("lisi");
    await api.call("chatroom/toggleCloseStat.action", { roomid: closed, operator: "zhangsan", valid: false });
    const { body } = await api.call("chatroom/queryUserRoomIds.action", { creator: "zhangsan" });
    expect(body).toBe(`{"desc":{"roomids":["${roomid}"]},"code":200}`);
  });

  test.each(["[ROOM, 1, 2]", '["ROOM","1","2"]'])("getBatch takes %s", async (roomids) => {
    const { api, roomid } = await start();
    api.authority.script = (command) => (command.roomId === 2 ? errorReply("internal", "no") : undefined);
    const given = { roomids: roomids.replace("ROOM", String(roomid)), needOnlineUserCount: true };
    const { json } = await api.call("chatroom/getBatch.action", given);
    expect(json).toMatchObject({
      noExistRooms: [1],
      succRooms: [{ roomid, onlineusercount: 3 }],
      failRooms: [2],
      code: 200,
    });
  });

  test("list has all rooms, newest first, and where to go on", async () => {
    const { api, roomid } = await start();
    api.clock.nowMs += 1_000;
    const newer = await api.createRoom("zhangsan");
    const first = await api.call("chatroom/list.action", { limit: 1 });
    expect(first.json.desc).toMatchObject({ data: [{ roomid: newer }], next: newer });
    const second = await api.call("chatroom/list.action", { limit: 2, before: newer });
    expect(second.json.desc).toMatchObject({ data: [{ roomid }] });
    expect(second.json.desc).not.toHaveProperty("next");
  });

  test.each([
    ["setMultiClientPolicy", { policy: 3 }, { configureRoom: { settings: { multiClientPolicy: 3 } } }],
    ["setMessageBudget", { messagesPerSecond: 20 }, { configureRoom: { settings: { messagesPerSecond: 20 } } }],
    ["setMessageBudget", { messagesPerSecond: 0 }, { configureRoom: { settings: { messagesPerSecond: 0 } } }],
    ["setMessageBudget", { messagesPerSecond: -1 }, { configureRoom: { settings: { defaultBudget: true } } }],
    ["setSlowMode", { operator: "zhangsan", seconds: 5 }, { updateRoom: { slowModeSeconds: 5 } }],
    ["unpinMessage", { operator: "zhangsan" }, { unpinMessage: {} }],
  ])("%s %o becomes its command and answers with the room", async (name, parameters, command) => {
    const { api, roomid, last } = await start();
    const { json } = await api.call(`chatroom/${name}.action`, { roomid, ...parameters });
    expect(json).toMatchObject({ chatroom: { roomid }, code: 200 });
    expect(last()).toMatchObject(command);
  });
});

test("[SM1] [DV1] [PR1] [PN1] our own calls show operators what the product has no fields for", async () => {
  const { api, roomid } = await start();
  const described = {
    slowModeSeconds: 5,
    multiClientPolicy: 3,
    messagesPerSecond: 0,
    pinned: { clientMessageId: "m" },
  };
  api.authority.script = () => ({ room: { room: { roomId: roomid, createdAtMs: 9, online: 2, ...described } } });
  const { json } = await api.call("chatroom/list.action", {});
  const { pinned: _, ...settings } = described;
  expect(json.desc).toMatchObject({ data: [{ onlineusercount: 2, createtime: 9, pinnedMsgId: "m", ...settings }] });
  api.authority.script = () => undefined;
  const unset = { slowModeSeconds: 0, multiClientPolicy: 0, messagesPerSecond: -1 };
  expect((await api.call("chatroom/list.action", {})).json.desc).toMatchObject({ data: [unset] });
});

describe("queues", () => {
  test("[QU1] queueInit, queueList and queueMultiGet", async () => {
    const { api, roomid, last } = await start();
    expect((await api.call("chatroom/queueInit.action", { roomid, sizeLimit: 10 })).body).toBe('{"code":200}');
    expect(last()?.initQueue?.sizeLimit).toBe(10);
    api.authority.script = () => ({
      queue: {
        elements: [
          { key: "b", value: "1" },
          { key: "a", value: "2" },
        ],
      },
    });
    const list = '{"desc":{"list":[{"b":"1"},{"a":"2"}]},"code":200}';
    expect((await api.call("chatroom/queueList.action", { roomid })).body).toBe(list);
    expect((await api.call("chatroom/queueMultiGet.action", { roomid, keys: '["b","a"]' })).body).toBe(list);
    expect(last()?.listQueue?.keys).toEqual(["b", "a"]);
  });

  test("[QU2] without an operator the creator offers", async () => {
    const { api, roomid, last } = await start();
    const parameters = { roomid, key: "k", value: "v", transient: true };
    expect((await api.call("chatroom/queueOffer.action", parameters)).body).toBe('{"desc":{},"code":200}');
    const offerQueue = { offers: [{ key: "k", value: "v", transient: true }] };
    expect(last()).toMatchObject({ offerQueue, actor: { accountId: "zhangsan" } });
  });

  test("[QU2] an operator who is not registered is answered with 404, a full queue with 419", async () => {
    const { api, roomid } = await start();
    const parameters = { roomid, key: "k", value: "v", operator: "nobody" };
    const unknown = await api.call("chatroom/queueOffer.action", parameters);
    expect(unknown.body).toBe('{"code":404,"desc":"operator nobody is not registered"}');
    const { error } = errorReply("queueFull", "full");
    api.authority.script = () => ({ queueOffered: { failed: [{ key: "k", error: error ?? null }] } });
    const full = await api.call("chatroom/queueOffer.action", { ...parameters, operator: "zhangsan" });
    expect(full.body).toBe('{"code":419,"desc":"full"}');
  });

  test("[QU2] queueBatchOffer names the keys that failed", async () => {
    const { api, roomid, last } = await start();
    api.authority.script = () => ({ queueOffered: { failed: [{ key: "b" }] } });
    const elements = '[{"key":"a","value":"1","accid":"lisi","transient":true},{"key":"b","value":"2"}]';
    const parameters = { roomid, operator: "zhangsan", elements };
    const { body } = await api.call("chatroom/queueBatchOffer.action", parameters);
    expect(body).toBe('{"desc":{"failedKeys":["b"]},"code":200}');
    expect(last()?.offerQueue?.offers).toMatchObject([{ key: "a", owner: "lisi", transient: true }, { key: "b" }]);
  });

  test("[QU2] without an operator the creator offers the batch, transient where an element does not say otherwise", async () => {
    const { api, roomid, last } = await start();
    const elements = '[{"key":"a","value":"1"},{"key":"b","value":"2","transient":false}]';
    await api.call("chatroom/queueBatchOffer.action", { roomid, transient: true, elements });
    const offers = [
      { key: "a", transient: true },
      { key: "b", transient: false },
    ];
    expect(last()).toMatchObject({ offerQueue: { offers }, actor: { accountId: "zhangsan" } });
  });

  test("[QU2] what is wrong with an element names its place", async () => {
    const { api, roomid } = await start();
    const elements = `[{"key":"a","value":"1"},{"key":"${"k".repeat(129)}","value":"2","accid":"a b"}]`;
    const { body } = await api.call("chatroom/queueBatchOffer.action", { roomid, operator: "zhangsan", elements });
    const account = "must be 1 to 32 characters of a-z, 0-9, _, @, . and -, not beginning with anon-";
    const desc = `elements.1.key of 129 characters exceeds 128; elements.1.accid ${account}`;
    expect(body).toBe(`{"code":414,"desc":"${desc}"}`);
  });

  test("[QU2] a transient element of somebody who is not in the room is answered with 302", async () => {
    const { api, roomid } = await start();
    const { error } = errorReply("memberNotOnline", "zhangsan is not in the room");
    api.authority.script = ({ offerQueue }) =>
      offerQueue ? { queueOffered: { failed: [{ key: "k", error: error ?? null }] } } : undefined;
    const { body } = await api.call("chatroom/queueOffer.action", { roomid, key: "k", value: "v", transient: true });
    expect(body).toBe('{"code":302,"desc":"zhangsan is not in the room"}');
  });

  test("[QU3] update, poll and drop", async () => {
    const { api, roomid, last } = await start();
    api.authority.script = ({ updateQueue }) => (updateQueue ? { queueUpdated: { missingKeys: ["x"] } } : undefined);
    const update = { roomid, operator: "zhangsan", elements: '{"k":"v","x":"y"}' };
    const { body } = await api.call("chatroom/queueBatchUpdateElements.action", update);
    expect(body).toBe('{"desc":{"noExistElementKey":["x"]},"code":200}');
    expect(last()?.updateQueue?.values).toMatchObject([
      { key: "k", value: "v" },
      { key: "x", value: "y" },
    ]);
    const polled = await api.call("chatroom/queuePoll.action", { roomid });
    expect(polled.body).toBe('{"desc":{"key":"head","value":"v"},"code":200}');
    expect((await api.call("chatroom/queueDrop.action", { roomid })).body).toBe('{"desc":{},"code":200}');
  });
});

test.each(["1750000000", "1750000000000"])(
  "[ST1] topn of the hour of %s ranks rooms by what is asked for",
  async (timestamp) => {
    const { api, roomid } = await start();
    const activity = { roomId: roomid, atMs: 1_750_000_000_000, messages: 5, enters: 3, peakOnline: 2 };
    await api.statistics.record([{ ...activity, activeAccounts: ["zhangsan" as never] }]);
    const { body } = await api.call("stats/chatroom/topn.action", { timestamp, orderby: "message" });
    expect(body).toBe(
      `{"data":[{"roomId":${roomid},"activeNums":1,"enters":3,"msgs":5,"onlineNums":2,"period":"hour",` +
        '"datetime":1749999600000}],"code":200}',
    );
  },
);
