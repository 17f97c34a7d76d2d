import { plaza } from "@plaza/proto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startTestApi } from "../testing/test-api.ts";
import { errorReply } from "../testing/test-authority.ts";

// What calls about rooms become, and what they answer besides their examples.

async function start() {
  const api = await startTestApi();
  await api.register("zhangsan");
  const room = await api.createRoom("zhangsan");
  return { api, room, url: `/im/v2/chatrooms/${room}`, last: () => api.authority.commands.at(-1) };
}

const { Role } = plaza.v1;
const operator = { operator_account_id: "zhangsan" };

describe("POST /im/v2/chatrooms", () => {
  test("every parameter reaches the authority, in the creator's name", async () => {
    const { api, last } = await start();
    const given = { room_name: "n", announcement: "a", live_url: "l", extension: "e", queue_level: 1 };
    const more = { in_out_notification: false, delay_close_policy: 2 };
    await api.rest("POST", "/im/v2/chatrooms", { creator: "ZhangSan", ...given, ...more });
    expect(last()?.actor?.accountId).toBe("zhangsan");
    const created = { name: "n", announcement: "a", liveUrl: "l", extension: "e", queueLevel: 1 };
    const settings = { delayedClosing: { policy: 2, seconds: 604_800 } };
    expect(last()?.createRoom).toMatchObject({ ...created, enterExitNotices: false, settings });
  });

  test("a creator who is not registered is answered with 102404", async () => {
    const { api } = await start();
    const { body } = await api.rest("POST", "/im/v2/chatrooms", { creator: "nobody", room_name: "n" });
    expect(body).toBe('{"code":102404,"msg":"creator nobody is not registered"}');
  });
});

describe("GET /im/v2/chatrooms/{room_id}", () => {
  test("counts are there only for who asks for them", async () => {
    const { api, url } = await start();
    const { json } = await api.rest("GET", url);
    expect(Object.keys(json.data as object).filter((name) => name.endsWith("count"))).toEqual([]);
  });

  test("[VM1] devices are counted by kind, robots not at all", async () => {
    const { api, url } = await start();
    const devices = [1, 2, 16, 16, 65].map((clientType) => ({ clientType, enteredAtMs: 1 }));
    const members = [{ devices }, { role: Role.VIRTUAL_MEMBER }];
    api.authority.script = ({ listMembers }) => (listMembers ? { memberPage: { members } } : undefined);
    const { json } = await api.rest("GET", `${url}?online_user_count_by_type=true`);
    const counts = { android: 1, ios: 1, pc: 0, web: 2, mac: 0, harmony: 1 };
    const fields = Object.entries(counts).map(([kind, count]) => [`${kind}_online_user_count`, count]);
    expect(json.data).toMatchObject(Object.fromEntries(fields));
  });

  test("a room with more than 10,000 online is not counted by kind", async () => {
    const { api, url } = await start();
    const members = Array.from({ length: 100 }, () => ({ devices: [{ clientType: 16 }] }));
    api.authority.script = ({ listMembers }) =>
      listMembers ? { memberPage: { members, nextPageToken: "more" } } : undefined;
    const { json } = await api.rest("GET", `${url}?online_user_count_by_type=true`);
    expect(json.code).toBe(200);
    expect(json.data).not.toHaveProperty("web_online_user_count");
  });
});

describe("PATCH /im/v2/chatrooms/{room_id}", () => {
  test("what is given changes, what is empty is emptied, and nobody is told unless asked for", async () => {
    const { api, url, last } = await start();
    const { json } = await api.rest("PATCH", url, { announcement: "", live_url: "l" });
    expect(json.data).toMatchObject({ announcement: "", live_url: "l", room_name: "square" });
    const command = last()?.updateRoom;
    expect(command).toMatchObject({ announcement: "", liveUrl: "l", notification: { silent: true } });
    expect(Object.hasOwn(command ?? {}, "name")).toBe(false);
  });

  test("settings go to the room as well, and alone when nothing else is given", async () => {
    const { api, url } = await start();
    const before = api.authority.commands.length;
    await api.rest("PATCH", url, { room_name: "n", in_out_notification: false });
    await api.rest("PATCH", url, { delay_close_policy: 0 });
    const commands = api.authority.commands.slice(before);
    expect(commands.map(({ updateRoom, configureRoom }) => [updateRoom?.name, configureRoom?.settings])).toMatchObject([
      ["n", undefined],
      [undefined, { enterExitNotices: false }],
      [undefined, { delayedClosing: { policy: 0 } }],
    ]);
  });

  test("without anything to change it is answered with 414", async () => {
    const { api, url } = await start();
    const { body } = await api.rest("PATCH", url, { notification_enabled: true });
    expect(body).toBe('{"code":414,"msg":"nothing is given that could be changed"}');
  });

  test.each([
    ["nothingToChange", 113_307],
    ["roomClosed", 113_406],
    ["roomNotFound", 113_404],
  ] as const)("the authority's %s is code %i", async (error, code) => {
    const { api, url } = await start();
    api.authority.failure = error;
    expect((await api.rest("PATCH", url, { room_name: "n" })).json.code).toBe(code);
  });
});

describe("what operators do to a room", () => {
  test.each([
    ["update_status", { valid: true }, "forbidden", 114_427],
    ["update_status", { valid: true }, "nothingToChange", 113_409],
    ["chat_banned", { chat_banned: true }, "forbidden", 114_432],
    ["chat_banned", { chat_banned: true }, "nothingToChange", 113_409],
    ["chat_banned", { chat_banned: true }, "roomClosed", 113_406],
  ] as const)("%s %o: the authority's %s is code %i", async (action, given, error, code) => {
    const { api, url } = await start();
    api.authority.script = () => errorReply(error, "no");
    const { body } = await api.rest("PATCH", `${url}/actions/${action}`, { ...operator, ...given });
    expect(body).toBe(`{"code":${code},"msg":"no"}`);
  });

  test("[DC1] opening again may set how it closes by itself", async () => {
    const { api, url, last } = await start();
    await api.rest("PATCH", `${url}/actions/update_status`, { ...operator, valid: false });
    const closing = { delay_close_policy: 1, delay_seconds: 60 };
    await api.rest("PATCH", `${url}/actions/update_status`, { ...operator, valid: true, ...closing });
    expect(last()?.setRoomOpen).toMatchObject({ open: true, delayedClosing: { policy: 1, seconds: 60 } });
  });

  test("muting a room tells it unless asked not to", async () => {
    const { api, url, last } = await start();
    await api.rest("PATCH", `${url}/actions/chat_banned`, { ...operator, chat_banned: true });
    expect(last()?.setRoomMuted).toMatchObject({ muted: true, notification: { silent: false } });
  });
});

test("without a gateway there is no address: 113304", async () => {
  const { api, url } = await start();
  const { body } = await api.rest("GET", `${url}/actions/address?account_id=lisi&client_ip=1.2.3.4`);
  expect(body).toBe('{"code":113304,"msg":"no gateway is alive"}');
});

describe("GET …/actions/list_online_members", () => {
  const NOW = 1_750_000_000_000;
  /** Members in the authority's order: sessions newest first, several in one millisecond, then virtual members. */
  const lists = fc
    .record({ times: fc.array(fc.integer({ min: NOW - 5, max: NOW }), { maxLength: 25 }), robots: fc.nat(8) })
    .map(({ times, robots }) => [
      ...times.sort((a, b) => b - a).map((enteredAtMs) => ({ role: Role.VISITOR, enteredAtMs })),
      ...Array.from({ length: robots }, () => ({ role: Role.VIRTUAL_MEMBER, enteredAtMs: NOW })),
    ])
    .map((members) => members.map((member, index) => ({ ...member, accountId: `m${index}`, online: true })));

  /** Answers list commands in pages, as the authority does. */
  function pagesOf(members: readonly plaza.v1.Member.$Properties[], pageSize: number) {
    return ({ listMembers }: plaza.cluster.v1.RoomCommand) => {
      if (!listMembers) return undefined;
      const start = Number(listMembers.query?.pageToken || 0);
      const end = start + pageSize;
      const nextPageToken = end < members.length ? String(end) : "";
      return { memberPage: { members: members.slice(start, end), nextPageToken } };
    };
  }

  test("whoever goes on with the offset of each answer meets everybody once, in order", {
    timeout: 60_000,
  }, async () => {
    const { api, url } = await start();
    const readAll = async (limit: number) => {
      const found: unknown[] = [];
      let offset = 0;
      for (;;) {
        const { json } = await api.rest("GET", `${url}/actions/list_online_members?offset=${offset}&limit=${limit}`);
        const data = json.data as { readonly has_more: boolean; readonly offset: number; readonly items: object[] };
        found.push(...data.items.map((item) => (item as { readonly account_id: string }).account_id));
        if (!data.has_more) return found;
        offset = data.offset;
      }
    };
    await fc.assert(
      fc.asyncProperty(
        lists,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        async (members, ...sizes) => {
          api.authority.script = pagesOf(members, sizes[0]);
          expect(await readAll(sizes[1])).toEqual(members.map(({ accountId }) => accountId));
        },
      ),
      { numRuns: 30 },
    );
  });

  test("[VM1] virtual members are listed only when they are asked for", async () => {
    const { api, url, last } = await start();
    await api.rest("GET", `${url}/actions/list_online_members?offset=0&limit=1`);
    expect(last()?.listMembers?.query).toMatchObject({ onlyOnline: true });
    expect(last()?.listMembers?.query?.roles).not.toContain(Role.VIRTUAL_MEMBER);
    await api.rest("GET", `${url}/actions/list_online_members?offset=0&limit=1&member_roles=5`);
    expect(last()?.listMembers?.query?.roles).toEqual([Role.VIRTUAL_MEMBER]);
  });
});
