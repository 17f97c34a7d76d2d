import { expect, it } from "vitest";
import { onEveryTarget } from "./support/stage.ts";
import { until } from "./support/until.ts";

// An app server's walk through V2 against the real product; each call by itself is tested in services/api.

onEveryTarget((stage) => {
  /** The `data` of a call that must succeed. */
  async function succeed<Data = Readonly<Record<string, unknown>>>(method: string, path: string, body?: object) {
    const answer = await stage.api.rest(method, path, body);
    if (answer.code !== 200) throw new Error(`${method} ${path} answered ${JSON.stringify(answer)}`);
    return answer.data as Data;
  }
  async function aRoom() {
    const creator = await stage.account();
    const given = { creator: creator.accountId, room_name: "walk" };
    const { room_id } = await succeed<{ readonly room_id: number }>("POST", "v2/chatrooms", given);
    const operated = { room_id, operator_account_id: creator.accountId };
    return { creator, room_id, operated, room: `v2/chatrooms/${room_id}` };
  }
  const text = (id: string) => ({ message_client_id: id, message_type: 0, text: id });

  it("a room is made, changed, muted, closed and opened", async () => {
    const { creator, room, operated } = await aRoom();
    const { operator_account_id } = operated;
    expect(await succeed("PATCH", room, { announcement: "hear" })).toMatchObject({ announcement: "hear" });
    expect(await succeed("PATCH", room, { announcement: "", in_out_notification: false })).toMatchObject({
      announcement: "",
    });
    await succeed("PATCH", `${room}/actions/chat_banned`, { operator_account_id, chat_banned: true });
    expect(await succeed("GET", room)).toMatchObject({ chat_banned: true, in_out_notification: 0 });
    const again = await stage.api.rest("PATCH", `${room}/actions/chat_banned`, {
      operator_account_id,
      chat_banned: true,
    });
    expect(again.code).toBe(113_409);
    await succeed("PATCH", `${room}/actions/update_status`, { operator_account_id, valid: false });
    const message = { sender_id: creator.accountId, message: text("late") };
    expect((await stage.api.rest("POST", `${room}/messages`, message)).code).toBe(113_406);
    await succeed("PATCH", `${room}/actions/update_status`, { operator_account_id, valid: true });
    const open = await succeed("GET", `v2/chatrooms/actions/opend_chatrooms?creator_account_id=${creator.accountId}`);
    expect(open).toEqual({ items: [String(operated.room_id)] });
  });

  it("[RO1] [MU1] [MU2] [BL1] members get roles and profiles, are muted and blocked", async () => {
    const { room, room_id, operated } = await aRoom();
    const { accountId } = await stage.account();
    const member = `room_members/${accountId}`;
    let ids = 0;
    const send = async () => {
      ids += 1;
      const given = { sender_id: accountId, message: text(`m${ids}`) };
      return (await stage.api.rest("POST", `${room}/messages`, given)).code;
    };
    await succeed("POST", `v2/${member}`, { ...operated, member_role: 0, room_nick: "Li" });
    expect(await succeed("GET", `${room}/actions/list_members?member_roles=0`)).toMatchObject({
      items: [{ account_id: accountId, room_nick: "Li", member_role: 0, is_online: false }],
    });
    await succeed("PATCH", `v2/${member}/actions/temp_chat_banned`, {
      ...operated,
      chat_banned: true,
      chat_banned_duration: 60,
    });
    expect(await send()).toBe(114_421);
    expect(await succeed("GET", `v2.1/room_members/${room_id}/actions/chat_banned`)).toMatchObject({
      items: [{ account_id: accountId, chat_banned: false, temp_chat_banned: true }],
    });
    await succeed("PATCH", `v2/${member}/actions/temp_chat_banned`, { ...operated, chat_banned: false });
    expect(await send()).toBe(200);
    await succeed("PATCH", `v2/${member}/actions/blocked`, { ...operated, blocked: true });
    expect(await send()).toBe(114_426);
    expect(await succeed("GET", `v2.1/room_members/${room_id}/actions/blocked`)).toMatchObject({
      items: [{ account_id: accountId, room_nick: "Li" }],
    });
  });

  it("[ML1] [TG1] [VM1] who is online is listed, with tags and as virtual members", async () => {
    const { room, room_id } = await aRoom();
    const [account, robot] = [await stage.account(), await stage.account()];
    await stage.viewer({ roomId: room_id, account, nick: "Ann" });
    await succeed("PATCH", `v2/room_members/${account.accountId}/actions/tags`, { room_id, tags: ["vip"] });
    await until("the tag is known", async () => {
      const counted = await succeed("GET", `v2/room_members/${room_id}/actions/tagged_members_count?tag=vip`);
      return counted.online_user_count === 1;
    });
    const virtual_members = [{ account_id: robot.accountId, room_nick: "Bot" }, { account_id: "nobody" }];
    expect(
      await succeed("POST", "v2/room_members/actions/virtual_members", { room_id, virtual_members }),
    ).toMatchObject({
      success_list: [robot.accountId],
      failed_list: [{ account_id: "nobody", error_code: 102_404 }],
    });
    const list = `${room}/actions/list_online_members?limit=1&member_roles=3,5&offset=`;
    const first = await succeed("GET", `${list}0`);
    expect(first).toMatchObject({
      has_more: true,
      items: [{ account_id: account.accountId, tags: '["vip"]', online_count: 1 }],
    });
    expect(await succeed("GET", list + first.offset)).toMatchObject({
      has_more: false,
      items: [{ account_id: robot.accountId, room_nick: "Bot", member_role: 5 }],
    });
    const clear = `v2/room_members/actions/clear_virtual_members?room_id=${room_id}`;
    expect(await succeed("DELETE", clear)).toEqual({ count: 1 });
  });

  it("[RC4] messages reach the room and history, and leave it again", async () => {
    const { creator, room, room_id } = await aRoom();
    const sender_id = creator.accountId;
    const viewer = await stage.viewer({ roomId: room_id });
    const messages = [text("a"), text("b"), { message_client_id: "c", message_type: 100, attachment: { k: [1] } }];
    const sent = await succeed<{ readonly success_list: readonly { readonly create_time: number }[] }>(
      "POST",
      "v2/chatrooms/messages",
      { room_id, sender_id, messages },
    );
    expect(sent.success_list).toHaveLength(3);
    await until("the viewer has all", () => viewer.messages.length === 3);
    type Page = { readonly items: readonly { readonly message_client_id: string }[]; readonly next_token: string };
    const history = async (query: string) =>
      succeed<Page>("GET", `v2.1/chatrooms/${room_id}/messages?limit=2${query}&message_type=0,100`);
    await until("history has all", async () => (await history("")).items[0]?.message_client_id === "c");
    const newest = await history("");
    expect(newest.items).toMatchObject([{ message_client_id: "c", attachment: { k: [1] } }, { text: "b" }]);
    expect((await history(`&page_token=${newest.next_token}`)).items).toMatchObject([{ text: "a" }]);
    const when = `sender_id=${sender_id}&create_time=${sent.success_list[0]?.create_time}`;
    await succeed("DELETE", `${room}/messages/a?operator_id=${sender_id}&${when}&notification_enabled=true`);
    await until(
      "the message has left",
      async () => (await history("&descending=false")).items[0]?.message_client_id === "b",
    );
  });

  it("[QU1] [QU2] [QU3] a queue is made, filled, read, polled and dropped", async () => {
    const { creator, room_id } = await aRoom();
    const queue = `v2/room_queues/${room_id}`;
    expect((await stage.api.rest("POST", `${queue}/actions/query`, {})).code).toBe(117_404);
    await succeed("POST", queue, { queue_size_limit: 2 });
    const element_list = ["a", "b", "c"].map((element_key) => ({ element_key, element_value: "v" }));
    expect(await succeed("PATCH", queue, { operator_account_id: creator.accountId, element_list })).toMatchObject({
      queue_size: 2,
      insert_element_list: ["a", "b"],
      failed_element_list: [{ element_key: "c", error_code: 117_419 }],
    });
    const only = { element_key_list: ["b"] };
    expect(await succeed("POST", `${queue}/actions/query`, only)).toMatchObject({
      queue_size: 2,
      element_list: [{ element_key: "b", element_account_id: creator.accountId, element_transient: false }],
    });
    expect(await succeed("PATCH", `${queue}/actions/poll`, {})).toMatchObject({ element_key: "a" });
    expect(await succeed("DELETE", queue)).toEqual({ room_id, queue_size: 1, high_priority: 0 });
  });
});
