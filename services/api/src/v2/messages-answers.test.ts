import { plaza } from "@plaza/proto";
import { describe, expect, test } from "vitest";
import { startTestApi } from "../testing/test-api.ts";
import { errorReply, PUBLISHED_AT_MS } from "../testing/test-authority.ts";

// What calls about messages and queues become, and what they answer besides their examples.

async function start() {
  const api = await startTestApi();
  await api.register("zhangsan", "Zhang San", "zs.png");
  const room = await api.createRoom("zhangsan");
  const send = (given: object) =>
    api.rest("POST", `/im/v2/chatrooms/${room}/messages`, { sender_id: "zhangsan", message, ...given });
  return { api, room, send, last: () => api.authority.commands.at(-1) };
}

const message = { message_client_id: "m", message_type: 0, text: "hi" };
const at = (seq: number) => PUBLISHED_AT_MS + seq;

describe("POST /im/v2/chatrooms/{room_id}/messages", () => {
  test("[PR2] [TG1] [PL1] options reach the authority", async () => {
    const { send, last } = await start();
    const message_config = {
      ignore_chat_banned: true,
      history_enabled: false,
      high_priority: true,
      forbidden_if_high_priority_msg_freq: 1,
      notify_target_tags: '{"tag":"a"}',
    };
    const { json } = await send({ message: { ...message, location_x: 1.5 }, message_config });
    expect(json.data).toMatchObject({ message: { high_priority: true } });
    expect(last()?.send).toMatchObject({ ignoreTemporaryMute: true, nick: "Zhang San", avatar: "zs.png" });
    expect(last()?.send?.message).toMatchObject({
      doNotStore: true,
      priority: plaza.v1.MessagePriority.HIGH,
      refuseExcessPriority: true,
      targetTags: '{"tag":"a"}',
      place: { x: 1.5, y: 0, z: 0 },
    });
  });

  test("[MS6] with receivers it is for them alone, never stored, and has neither place nor tags", async () => {
    const { send, last } = await start();
    const message_config = { history_enabled: true, notify_target_tags: '{"tag":"a"}', ignore_chat_banned: true };
    await send({ receiver_ids: ["lisi"], message: { ...message, location_x: 1 }, message_config });
    expect(last()?.send).toMatchObject({ ignoreTemporaryMute: true });
    const sent = last()?.send?.message;
    expect(sent).toMatchObject({ receivers: ["lisi"], doNotStore: true, place: null });
    expect(Object.hasOwn(sent ?? {}, "targetTags")).toBe(false);
  });

  test("[PR2] what became of it is told", async () => {
    const { api, send } = await start();
    api.authority.script = () => ({ ack: { timeMs: 1, abandoned: true } });
    const { json } = await send({ message_config: { abandon_ratio: 9_999, high_priority: true } });
    expect(json.data).toMatchObject({ message: { create_time: 1, msg_abandon: true, high_priority: false } });
  });

  test.each([
    [{ message_type: 0, attachment: {} }],
    [{ message_type: 10, text: "" }],
    [{ message_type: 1, text: "x" }],
    [{ message_type: 100, text: "x" }],
  ])("a message without what its type needs is answered with 414: %o", async (given) => {
    const { send } = await start();
    const { json } = await send({ message: { message_client_id: "m", ...given } });
    expect(json).toEqual({ code: 414, msg: "message needs text where message_type is 0 or 10, attachment otherwise" });
  });

  test.each([
    ["accountNotFound", 102_404],
    ["muted", 114_421],
    ["temporarilyMuted", 114_421],
    ["roomMuted", 113_423],
    ["tagMuted", 113_302],
    ["blocked", 114_426],
    ["slowMode", 416],
    ["prioritySpent", 107_304],
    ["roomClosed", 113_406],
    ["tooLarge", 414],
  ] as const)("the authority's %s is code %i", async (error, code) => {
    const { api, send } = await start();
    api.authority.failure = error;
    expect((await send({})).json).toEqual({ code, msg: `told to answer ${error}` });
  });

  test("a sender who is not registered is answered with 102404", async () => {
    const { send } = await start();
    expect((await send({ sender_id: "nobody" })).body).toBe(
      '{"code":102404,"msg":"sender_id nobody is not registered"}',
    );
  });
});

test("POST /im/v2/chatrooms/messages: what one message has too much of fails the call, and none is sent", async () => {
  const { api, room } = await start();
  const messages = [message, { ...message, message_client_id: "n", text: "€".repeat(1_707) }];
  const { json } = await api.rest("POST", "/im/v2/chatrooms/messages", {
    room_id: room,
    sender_id: "zhangsan",
    messages,
  });
  expect(json).toEqual({ code: 414, msg: "messages.1 of 5121 bytes exceeds 5120" });
  expect(api.authority.commands.some(({ send }) => send)).toBe(false);
});

describe("[RC4] DELETE …/messages/{message_client_id}", () => {
  const query = `sender_id=zhangsan&create_time=${at(1)}`;

  test("with a notice it is a recall in the operator's name", async () => {
    const { api, room, last } = await start();
    await api.rest(
      "DELETE",
      `/im/v2/chatrooms/${room}/messages/m?${query}&operator_id=zhangsan&notification_extension=x`,
    );
    expect(last()?.actor?.accountId).toBe("zhangsan");
    expect(last()?.recallMessage).toMatchObject({ clientMessageId: "m", notification: { extension: "x" } });
  });

  test("a recall without an operator is answered with 414", async () => {
    const { api, room } = await start();
    const { body } = await api.rest("DELETE", `/im/v2/chatrooms/${room}/messages/m?${query}`);
    expect(body).toBe('{"code":414,"msg":"operator_id is required to recall a message"}');
  });

  test("without a notice it leaves history in nobody's name", async () => {
    const { api, room, send, last } = await start();
    await send({});
    const { json } = await api.rest(
      "DELETE",
      `/im/v2/chatrooms/${room}/messages/m?${query}&notification_enabled=false`,
    );
    expect(json.code).toBe(200);
    expect(last()?.actor?.accountId).toBe("");
    expect(last()?.recallMessage).toMatchObject({ seq: 1, notification: { silent: true } });
  });

  test.each([
    ["recallExpired", 403],
    ["forbidden", 403],
  ] as const)("the authority's %s is code %i", async (error, code) => {
    const { api, room } = await start();
    api.authority.failure = error;
    const { json } = await api.rest("DELETE", `/im/v2/chatrooms/${room}/messages/m?${query}&operator_id=zhangsan`);
    expect(json.code).toBe(code);
  });

  test("what nobody knows is answered with 107404", async () => {
    const { api, room } = await start();
    api.clock.nowMs += 10_000;
    const { json } = await api.rest(
      "DELETE",
      `/im/v2/chatrooms/${room}/messages/m?${query}&notification_enabled=false`,
    );
    expect(json).toEqual({ code: 107_404, msg: `history has no message with the id m of zhangsan at ${at(1)}` });
  });
});

describe("GET /im/v2.1/chatrooms/{room_id}/messages", () => {
  type Page = { readonly has_more: boolean; readonly next_token: string; readonly items: readonly Item[] };
  type Item = { readonly message_client_id: string; readonly attachment?: unknown };

  async function startWithMessages() {
    const started = await start();
    const { api, room } = started;
    for (const id of ["a", "b", "c"]) await started.send({ message: { ...message, message_client_id: id } });
    const page = async (query: string) =>
      (await api.rest("GET", `/im/v2.1/chatrooms/${room}/messages?${query}`)).json.data as Page;
    return { ...started, page };
  }

  test.each([
    ["", ["c", "b", "a"]],
    ["&descending=false", ["a", "b", "c"]],
  ])("the token of each page leads to the next, to the end: %s", async (order, expected) => {
    const { page } = await startWithMessages();
    const first = await page(`limit=2${order}`);
    expect(first.has_more).toBe(true);
    const second = await page(`limit=2${order}&page_token=${first.next_token}`);
    expect({ has_more: second.has_more, next_token: second.next_token }).toEqual({ has_more: false, next_token: "" });
    expect([...first.items, ...second.items].map((item) => item.message_client_id)).toEqual(expected);
  });

  test("an attachment is an object for every type: what clients wrote otherwise is shown as raw", async () => {
    const { api, room, page } = await startWithMessages();
    const form = { roomid: room, fromAccid: "zhangsan", msgType: 100 };
    await api.call("chatroom/sendMsg.action", { ...form, msgId: "d", attach: "free" });
    await api.call("chatroom/sendMsg.action", { ...form, msgId: "e", attach: '{"a":1}' });
    const { items } = await page("limit=2&message_types=100");
    expect(items.map(({ attachment }) => attachment)).toEqual([{ a: 1 }, { raw: "free" }]);
  });

  test("a notification says what it is about in its attachment", async () => {
    const { api, room, page } = await startWithMessages();
    const notification = { type: plaza.v1.NotificationType.ROOM_WAS_CLOSED, operator: "zhangsan" };
    const publication = plaza.v1.Publication.encode({ seq: 9, timeMs: at(9), notification }).finish();
    const record = { roomId: room, epoch: 1, seq: 9, timeMs: at(9), publication };
    await api.messages.write([{ ...record, type: "notification", sender: "zhangsan" as never }]);
    const { items } = await page("limit=1");
    expect(items).toEqual([
      {
        sender_id: "zhangsan",
        message_type: 5,
        create_time: at(9),
        message_client_id: "notification-9",
        sender_client_type: 0,
        attachment: { id: 311, data: { operator: "zhangsan", opeNick: "", target: [], tarNick: [], ext: "" } },
      },
    ]);
  });

  test("an empty page is empty, but of a room that does not exist it is 113404", async () => {
    const { api, page } = await startWithMessages();
    expect(await page("limit=1&message_type=3")).toEqual({ has_more: false, next_token: "", items: [] });
    expect((await api.rest("GET", "/im/v2.1/chatrooms/1/messages?limit=1")).json.code).toBe(113_404);
  });
});

test("[BR1] a broadcast reaches everybody with its id, its priority and its tags", async () => {
  const { api, last } = await start();
  await api.rest("POST", "/im/v2.1/broadcast_notification/actions/chatroom", {
    client_broadcast_id: "b",
    sender_id: "zhangsan",
    message: { message_type: 100, attachment: { a: 1 }, sub_type: 3 },
    message_config: { high_priority: true, notify_target_tags: '{"tag":"a"}' },
  });
  const content = { type: 100, subType: 3, attachment: '{"a":1}', highPriority: true, doNotStore: true };
  expect(last()?.broadcast).toMatchObject({ id: "b", message: content, targetTags: '{"tag":"a"}' });
});

describe("queues", () => {
  const { ONLY_ADD, ONLY_UPDATE, ADD_OR_UPDATE } = plaza.v1.QueueOfferPolicy;

  test("[QU1] a queue takes 100 elements unless told otherwise", async () => {
    const { api, room, last } = await start();
    await api.rest("POST", `/im/v2/room_queues/${room}`, "");
    expect(last()?.initQueue?.sizeLimit).toBe(100);
  });

  test("[QU2] elements reach the authority with their owners and policies, in the operator's name", async () => {
    const { api, room, last } = await start();
    const element_list = [
      { element_key: "a", element_value: "1", element_add_policy: 0, element_account_id: "lisi" },
      { element_key: "b", element_value: "2", element_add_policy: 1, element_transient: true },
      { element_key: "c", element_value: "3" },
    ];
    const notification_config = { notification_enabled: false, notification_extension: "x" };
    const given = { operator_account_id: "zhangsan", element_list, notification_config };
    await api.rest("PATCH", `/im/v2/room_queues/${room}`, given);
    expect(last()?.actor?.accountId).toBe("zhangsan");
    expect(last()?.offerQueue).toMatchObject({
      offers: [
        { key: "a", value: "1", policy: ONLY_ADD, owner: "lisi" },
        { key: "b", value: "2", policy: ONLY_UPDATE, transient: true },
        { key: "c", value: "3", policy: ADD_OR_UPDATE },
      ],
      notification: { silent: true, extension: "x" },
    });
  });

  test.each([
    ["alreadyExists", 117_409],
    ["queueNotFound", 117_404],
    ["queueFull", 117_419],
    ["memberNotOnline", 114_304],
  ] as const)("[QU2] [QU4] an element's %s is code %i of this element alone", async (error, code) => {
    const { api, room } = await start();
    const failed = [{ key: "a", error: errorReply(error, "no").error ?? {} }];
    api.authority.script = ({ offerQueue }) =>
      offerQueue ? { queueOffered: { addedKeys: ["b"], failed } } : undefined;
    const element_list = [{ element_key: "a" }, { element_key: "b" }];
    const given = { operator_account_id: "zhangsan", element_list };
    const { json } = await api.rest("PATCH", `/im/v2/room_queues/${room}`, given);
    const failed_element_list = [{ element_key: "a", error_code: code, error_msg: "no" }];
    expect(json).toMatchObject({ code: 200, data: { insert_element_list: ["b"], failed_element_list } });
  });

  test("an operator who is not registered is answered with 102404", async () => {
    const { api, room } = await start();
    const given = { operator_account_id: "nobody", element_list: [{ element_key: "a" }] };
    expect((await api.rest("PATCH", `/im/v2/room_queues/${room}`, given)).json.code).toBe(102_404);
  });

  test("[QU3] polling and dropping tell the room unless asked not to", async () => {
    const { api, room, last } = await start();
    await api.rest("POST", `/im/v2/room_queues/${room}/actions/poll`, { element_key: "k" });
    expect(last()?.pollQueue).toMatchObject({ key: "k", notification: { silent: false } });
    await api.rest("DELETE", `/im/v2/room_queues/${room}`, { notification_config: { notification_enabled: false } });
    expect(last()?.dropQueue).toMatchObject({ notification: { silent: true } });
  });

  test.each([
    ["POST", "/actions/query"],
    ["PATCH", "/actions/poll"],
    ["DELETE", ""],
  ])("[QU1] %s …%s without a queue is answered with 117404", async (method, path) => {
    const { api, room } = await start();
    api.authority.failure = "queueNotFound";
    expect((await api.rest(method, `/im/v2/room_queues/${room}${path}`, {})).json.code).toBe(117_404);
  });
});
