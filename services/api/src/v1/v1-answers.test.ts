import type { RoomId } from "@plaza/core";
import { plaza } from "@plaza/proto";
import { describe, expect, test } from "vitest";
import { hashToken } from "../hash-token.ts";
import { startTestApi } from "../testing/test-api.ts";
import { PUBLISHED_AT_MS } from "../testing/test-authority.ts";

// The answers byte for byte: field names, order and types are the contract.

/** With the test's clock and half a draw, every room gets this id. */
const FIRST_ROOM_ID = 385_312_257_736_704;
const half = () => 0.5;

async function startWithRoom() {
  const api = await startTestApi();
  await api.register("zhangsan", "Zhang San", "https://example.com/zs.png");
  return { api, roomid: await api.createRoom("zhangsan") };
}

describe("chatroom/create", () => {
  test("a new room is answered with the product's fields", async () => {
    const api = await startTestApi({ random: half });
    await api.register("zhangsan");
    const parameters = { creator: "ZhangSan", name: "mychatroom", broadcasturl: "xxxxxx" };
    const { status, body } = await api.call("chatroom/create.action", parameters);
    expect(status).toBe(200);
    expect(body).toBe(
      `{"chatroom":{"roomid":${FIRST_ROOM_ID},"valid":true,"announcement":null,"queuelevel":0,"muted":false,` +
        '"name":"mychatroom","broadcasturl":"xxxxxx","ext":"","creator":"zhangsan","ionotify":true},"code":200}',
    );
  });

  test("every parameter reaches the authority, in the creator's name and as the server API", async () => {
    const api = await startTestApi();
    await api.register("zhangsan");
    const texts = { name: "广场 & more", announcement: "a=b", broadcasturl: "rtmp://x", ext: '{"k":1}' };
    const { json } = await api.call("chatroom/create.action", {
      creator: "zhangsan",
      ...texts,
      queuelevel: 1,
      inOutNotification: 0,
    });
    expect(json.chatroom).toMatchObject({ ...texts, queuelevel: 1, ionotify: false });
    expect(api.authority.commands[0]?.actor).toMatchObject({
      accountId: "zhangsan",
      serverApi: true,
      clientType: plaza.v1.ClientType.REST,
    });
  });

  test("a creator who is not registered is answered with 404", async () => {
    const api = await startTestApi();
    const { body } = await api.call("chatroom/create.action", { creator: "nobody", name: "n" });
    expect(body).toBe('{"code":404,"desc":"creator nobody is not registered"}');
  });

  test("an id that is taken is drawn again, and five in a row are a failure of ours", async () => {
    const api = await startTestApi();
    await api.register("zhangsan");
    api.authority.collisions = 4;
    expect((await api.call("chatroom/create.action", { creator: "zhangsan", name: "n" })).json.code).toBe(200);
    api.authority.collisions = 5;
    const { body } = await api.call("chatroom/create.action", { creator: "zhangsan", name: "n" });
    expect(body).toBe('{"code":500,"desc":"internal error"}');
  });
});

describe("chatroom/get", () => {
  test("the room without the number of persons", async () => {
    const { api, roomid } = await startWithRoom();
    const { body } = await api.call("chatroom/get.action", { roomid });
    expect(body).toBe(
      `{"chatroom":{"roomid":${roomid},"valid":true,"announcement":null,"queuelevel":0,"muted":false,` +
        '"name":"square","broadcasturl":null,"ext":"","creator":"zhangsan","ionotify":true},"code":200}',
    );
  });

  test("the number of persons is there when it is asked for", async () => {
    const { api, roomid } = await startWithRoom();
    const { json } = await api.call("chatroom/get.action", { roomid, needOnlineUserCount: true });
    expect(json.chatroom).toMatchObject({ onlineusercount: 3 });
  });

  test("a room that does not exist is answered with 404", async () => {
    const api = await startTestApi();
    const { body } = await api.call("chatroom/get.action", { roomid: 4711 });
    expect(body).toBe('{"code":404,"desc":"room 4711 does not exist"}');
  });
});

describe("chatroom/toggleCloseStat", () => {
  test("closing and opening answer with the room under desc", async () => {
    const { api, roomid } = await startWithRoom();
    const toggle = (valid: boolean) =>
      api.call("chatroom/toggleCloseStat.action", { roomid, operator: "zhangsan", valid });
    expect((await toggle(false)).body).toBe(
      `{"desc":{"roomid":${roomid},"valid":false,"announcement":null,"queuelevel":0,"muted":false,` +
        '"name":"square","broadcasturl":null,"ext":"","creator":"zhangsan"},"code":200}',
    );
    expect((await toggle(true)).json.desc).toMatchObject({ valid: true });
  });

  test("the state that the room has already is a repeated operation, 417", async () => {
    const { api, roomid } = await startWithRoom();
    const { body } = await api.call("chatroom/toggleCloseStat.action", { roomid, operator: "zhangsan", valid: true });
    expect(body).toBe('{"code":417,"desc":"the room is open already"}');
  });

  test("an operator who is not the creator is forbidden, 403", async () => {
    const { api, roomid } = await startWithRoom();
    const { body } = await api.call("chatroom/toggleCloseStat.action", { roomid, operator: "lisi", valid: false });
    expect(body).toBe('{"code":403,"desc":"the operator is not the creator"}');
  });
});

describe("chatroom/requestAddr", () => {
  test("the addresses of the gateways that are alive", async () => {
    const { api, roomid } = await startWithRoom();
    await api.beat("g1", ["10.0.0.1:7400"]);
    const { body } = await api.call("chatroom/requestAddr.action", { roomid, accid: "lisi", clienttype: 2 });
    expect(body).toBe('{"addr":["10.0.0.1:7400"],"code":200}');
  });

  test("a gateway that left or fell silent is not named, and without any the answer is 503", async () => {
    const { api, roomid } = await startWithRoom();
    await api.beat("leaves", ["10.0.0.1:7400"]);
    await api.beat("dies", ["10.0.0.2:7400"]);
    await api.beat("leaves", [], true);
    const ask = () => api.call("chatroom/requestAddr.action", { roomid, accid: "lisi" });
    expect((await ask()).json.addr).toEqual(["10.0.0.2:7400"]);
    api.clock.nowMs += 5_001;
    expect((await ask()).body).toBe('{"code":503,"desc":"no gateway is alive"}');
  });

  test("callers who take the first address are spread over the gateways, and an answer names ten at most", async () => {
    const { api, roomid } = await startWithRoom();
    const gateways = Array.from({ length: 12 }, (_, index) => `10.0.0.${index}:7400`);
    for (const address of gateways) await api.beat(address, [address]);
    const first = new Set<unknown>();
    for (let i = 0; i < 200; i += 1) {
      const { json } = await api.call("chatroom/requestAddr.action", { roomid, accid: "lisi" });
      const addresses = json.addr as string[];
      expect(new Set(addresses).size).toBe(10);
      first.add(addresses[0]);
    }
    // All twelve come first at some time, but for one chance in 3 million.
    expect(first.size).toBe(12);
  });

  test("a room that does not exist is answered with 404", async () => {
    const api = await startTestApi();
    expect((await api.call("chatroom/requestAddr.action", { roomid: 1, accid: "lisi" })).json.code).toBe(404);
  });
});

describe("chatroom/sendMsg", () => {
  const MESSAGE = { msgId: "c9e6c306", fromAccid: "zhangsan", msgType: 0, attach: "This is test msg" };

  test("a sent message is answered with the product's fields", async () => {
    const { api, roomid } = await startWithRoom();
    const { body } = await api.call("chatroom/sendMsg.action", { roomid, ...MESSAGE, ext: '{"a":1}' });
    expect(body).toBe(
      `{"desc":{"time":${PUBLISHED_AT_MS + 1},"fromAvator":"https://example.com/zs.png","msgid_client":"c9e6c306",` +
        `"fromClientType":"REST","attach":"This is test msg","roomId":"${roomid}","fromAccount":"zhangsan",` +
        '"fromNick":"Zhang San","type":0,"ext":"{\\"a\\":1}"},"code":200}',
    );
  });

  test.each([
    { msgType: 0, attach: "hi", expected: { text: "hi", attachment: "" } },
    { msgType: 10, attach: "hi", expected: { text: "hi", attachment: "" } },
    { msgType: 1, attach: '{"url":"x"}', expected: { text: "", attachment: '{"url":"x"}' } },
    { msgType: 100, attach: "free", expected: { text: "", attachment: "free" } },
  ])("attach is the text of types 0 and 10 and the attachment of others: $msgType", async (sample) => {
    const { api, roomid } = await startWithRoom();
    const { msgType, attach, expected } = sample;
    await api.call("chatroom/sendMsg.action", { roomid, ...MESSAGE, msgType, attach, subType: 7, skipHistory: 1 });
    const send = api.authority.commands.at(-1)?.send;
    expect(send).toMatchObject({ nick: "Zhang San", avatar: "https://example.com/zs.png" });
    expect(send?.message).toMatchObject({ ...expected, type: msgType, subType: 7, doNotStore: true });
  });

  test("a sender who is not registered is answered with 404", async () => {
    const { api, roomid } = await startWithRoom();
    const { body } = await api.call("chatroom/sendMsg.action", { roomid, ...MESSAGE, fromAccid: "nobody" });
    expect(body).toBe('{"code":404,"desc":"fromAccid nobody is not registered"}');
  });

  test("a closed room takes no message, 13002", async () => {
    const { api, roomid } = await startWithRoom();
    await api.call("chatroom/toggleCloseStat.action", { roomid, operator: "zhangsan", valid: false });
    const { body } = await api.call("chatroom/sendMsg.action", { roomid, ...MESSAGE });
    expect(body).toBe('{"code":13002,"desc":"the room is closed"}');
  });
});

describe("history/queryChatroomMsg", () => {
  async function startWithMessages() {
    const { api, roomid } = await startWithRoom();
    const send = (msgId: string, msgType: number, attach: string, more = {}) =>
      api.call("chatroom/sendMsg.action", { roomid, msgId, fromAccid: "zhangsan", msgType, attach, ...more });
    await send("m1", 0, "hello", { ext: "e" });
    await send("m2", 1, '{"url":"x","w":1}');
    await send("m3", 100, '{"free":1}');
    await send("m4", 0, "unstored", { skipHistory: 1 });
    const query = (parameters = {}) =>
      api.call("history/queryChatroomMsg.action", {
        roomid,
        accid: "lisi",
        timetag: PUBLISHED_AT_MS + 100,
        limit: 200,
        ...parameters,
      });
    return { api, roomid, query };
  }
  const at = (seq: number) => PUBLISHED_AT_MS + seq;
  const one = `{"from":"zhangsan","msgid":"m1","sendtime":${at(1)},"type":0,"fromclienttype":32,"body":"hello","ext":"e"}`;
  const two = `{"from":"zhangsan","msgid":"m2","sendtime":${at(2)},"type":1,"fromclienttype":32,"body":{"url":"x","w":1}}`;
  const three = `{"from":"zhangsan","msgid":"m3","sendtime":${at(3)},"type":100,"fromclienttype":32,"body":"{\\"free\\":1}"}`;

  test("newest first unless asked otherwise, bodies by type, nothing that was not to be stored", async () => {
    const { query } = await startWithMessages();
    expect((await query()).body).toBe(`{"code":200,"size":3,"msgs":[${three},${two},${one}]}`);
  });

  test("reverse=1 is the order of time from the anchor on", async () => {
    const { query } = await startWithMessages();
    const { body } = await query({ reverse: 1, timetag: at(1), limit: 1 });
    expect(body).toBe(`{"code":200,"size":1,"msgs":[${two}]}`);
  });

  test("type chooses among message types", async () => {
    const { query } = await startWithMessages();
    expect((await query({ type: "0,100" })).body).toBe(`{"code":200,"size":2,"msgs":[${three},${one}]}`);
  });

  test("an empty page is empty, but of a room that does not exist it is 404", async () => {
    const { query } = await startWithMessages();
    expect((await query({ timetag: at(1) })).body).toBe('{"code":200,"size":0,"msgs":[]}');
    expect((await query({ roomid: 4711 })).json.code).toBe(404);
  });
});

describe("user/create", () => {
  test("an account is made with a token of its own, kept only as a hash", async () => {
    const api = await startTestApi();
    const { body, json } = await api.call("user/create.action", { accid: "ZhangSan", name: "Zhang San", icon: "i" });
    const { token } = json.info as { readonly token: string };
    expect(body).toBe(`{"code":200,"info":{"token":"${token}","accid":"zhangsan","name":"Zhang San"}}`);
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect(await api.accounts.get("zhangsan" as never)).toEqual({
      accountId: "zhangsan",
      name: "Zhang San",
      icon: "i",
      tokenHash: hashToken(token),
      createdAtMs: api.clock.nowMs,
    });
  });

  test("a token that was given is taken", async () => {
    const api = await startTestApi();
    const { body } = await api.call("user/create.action", { accid: "a", token: "my-own-token" });
    expect(body).toBe('{"code":200,"info":{"token":"my-own-token","accid":"a","name":""}}');
  });

  test("an account id that is taken is answered with 414, also in other case", async () => {
    const api = await startTestApi();
    await api.register("zhangsan");
    const { body } = await api.call("user/create.action", { accid: "ZHANGSAN" });
    expect(body).toBe('{"code":414,"desc":"already register"}');
  });
});

describe("user/refreshToken", () => {
  test("the new token replaces the old one", async () => {
    const api = await startTestApi();
    await api.call("user/create.action", { accid: "zhangsan", token: "old" });
    const { body, json } = await api.call("user/refreshToken.action", { accid: "zhangsan" });
    const { token } = json.info as { readonly token: string };
    expect(body).toBe(`{"code":200,"info":{"token":"${token}","accid":"zhangsan"}}`);
    expect((await api.accounts.get("zhangsan" as never))?.tokenHash).toBe(hashToken(token));
  });

  test("an account that is not registered is answered with 404", async () => {
    const api = await startTestApi();
    const { body } = await api.call("user/refreshToken.action", { accid: "nobody" });
    expect(body).toBe('{"code":404,"desc":"accid nobody is not registered"}');
  });
});

test("the largest room id passes through unharmed", async () => {
  const api = await startTestApi();
  await api.call("chatroom/get.action", { roomid: Number.MAX_SAFE_INTEGER });
  expect(api.authority.commands[0]?.roomId).toBe(Number.MAX_SAFE_INTEGER as RoomId);
});
