import { plaza } from "@plaza/proto";
import { describe, expect, test } from "vitest";
import { startTestApi } from "../testing/test-api.ts";
import { errorReply } from "../testing/test-authority.ts";

// What calls about members become, and what they answer besides their examples.

const { Role } = plaza.v1;
const LISI = "/im/v2/room_members/lisi";

async function start() {
  const api = await startTestApi();
  await api.register("zhangsan", "Zhang San", "zs.png");
  const room_id = await api.createRoom("zhangsan");
  const operated = { room_id, operator_account_id: "zhangsan" };
  return { api, room_id, operated, last: () => api.authority.commands.at(-1) };
}

describe("POST /im/v2/room_members/{account_id}", () => {
  test.each([
    [0, Role.ORDINARY_MEMBER],
    [2, Role.MANAGER],
    [3, Role.VISITOR],
  ])("[RO1] member_role %i is role %i, and nobody is told unless asked for", async (member_role, role) => {
    const { api, operated, last } = await start();
    await api.rest("POST", LISI, { ...operated, member_role });
    expect(last()?.setMemberRole).toMatchObject({ accountId: "lisi", role, notification: { silent: true } });
    expect(last()?.actor?.accountId).toBe("zhangsan");
  });

  test("[OI1] a profile is kept in the member's name, without telling it again", async () => {
    const { api, operated, last } = await start();
    await api.rest("POST", LISI, { ...operated, member_role: 0, room_nick: "Li", extension: "e" });
    expect(last()?.actor?.accountId).toBe("lisi");
    const kept = { nick: "Li", extension: "e", persistent: true, notification: { silent: true } };
    expect(last()?.updateSelf).toMatchObject(kept);
  });

  test("who has the role already may still get another profile, but not nothing at all", async () => {
    const { api, operated, last } = await start();
    api.authority.script = ({ setMemberRole }) => (setMemberRole ? errorReply("nothingToChange", "same") : undefined);
    const same = await api.rest("POST", LISI, { ...operated, member_role: 0 });
    expect(same.body).toBe('{"code":114405,"msg":"same"}');
    expect((await api.rest("POST", LISI, { ...operated, member_role: 0, room_nick: "Li" })).json.code).toBe(200);
    expect(last()?.updateSelf?.nick).toBe("Li");
  });

  test("who is made a visitor has no profile to keep", async () => {
    const { api, operated, last } = await start();
    await api.rest("POST", LISI, { ...operated, member_role: 3, room_nick: "Li" });
    expect(last()?.setMemberRole).not.toBeNull();
  });

  test.each([
    [2, "forbidden", 114_427],
    [0, "forbidden", 114_432],
    [0, "blocked", 114_301],
    [0, "fixedMemberLimit", 114_437],
    [0, "roomClosed", 113_406],
  ] as const)("member_role %i: the authority's %s is code %i", async (member_role, error, code) => {
    const { api, operated } = await start();
    api.authority.failure = error;
    expect((await api.rest("POST", LISI, { ...operated, member_role })).json.code).toBe(code);
  });
});

describe("what is done to a member", () => {
  const calls = [
    ["POST", "/im/v2/room_members/{}", { member_role: 0 }],
    ["PATCH", "/im/v2/room_members/{}/actions/chat_banned", { chat_banned: true }],
    ["PATCH", "/im/v2/room_members/{}/actions/temp_chat_banned", { chat_banned: false }],
    ["PATCH", "/im/v2/room_members/{}/actions/blocked", { blocked: true }],
    ["PATCH", "/im/v2.1/room_members/{}/actions/kicked", {}],
  ] as const;

  test.each(calls)(
    "%s %s by the member itself is answered with 114429 and does nothing",
    async (method, path, given) => {
      const { api, operated } = await start();
      const before = api.authority.commands.length;
      const { body } = await api.rest(method, path.replace("{}", "ZhangSan"), { ...operated, ...given });
      expect(body).toBe('{"code":114429,"msg":"operator_account_id must not be account_id"}');
      expect(api.authority.commands).toHaveLength(before);
    },
  );

  test.each(calls)("%s %s: forbidden is 114432, nothing to change 114405", async (method, path, given) => {
    const { api, operated } = await start();
    const url = path.replace("{}", "lisi");
    api.authority.failure = "forbidden";
    expect((await api.rest(method, url, { ...operated, ...given })).json.code).toBe(114_432);
    api.authority.failure = "nothingToChange";
    expect((await api.rest(method, url, { ...operated, ...given })).json.code).toBe(114_405);
  });

  test("[MU1] [BL1] [RE1] they become commands in the operator's name", async () => {
    const { api, operated } = await start();
    const before = api.authority.commands.length;
    const told = { notification_enabled: true, notification_extension: "x" };
    for (const [method, path, given] of calls.slice(1)) {
      await api.rest(method, path.replace("{}", "lisi"), { ...operated, ...given, ...told });
    }
    const commands = api.authority.commands.slice(before);
    const notification = { silent: false, extension: "x" };
    expect(commands).toMatchObject([
      { setMemberMuted: { accountId: "lisi", muted: true, notification } },
      { setMemberTemporaryMute: { accountId: "lisi", durationSeconds: 0, notification } },
      { setMemberBlocked: { accountId: "lisi", blocked: true, notification } },
      { removeMember: { accountId: "lisi", notification } },
    ]);
    expect(commands.map(({ actor }) => actor?.accountId)).toEqual(Array(4).fill("zhangsan"));
  });

  test.each([{}, { chat_banned_duration: 0 }])(
    "[MU2] muting without a time is answered with 414: %o",
    async (given) => {
      const { api, operated } = await start();
      const { json } = await api.rest("PATCH", `${LISI}/actions/temp_chat_banned`, {
        ...operated,
        chat_banned: true,
        ...given,
      });
      const msg = "chat_banned_duration must be from 1 to 2592000 seconds where chat_banned is true";
      expect(json).toEqual({ code: 414, msg });
    },
  );

  test("[TG2] ending the mute of a tag answers with the time that was left", async () => {
    const { api, operated, last } = await start();
    api.authority.script = ({ setTagMute }) => (setTagMute ? { tagMute: { seconds: 7 } } : undefined);
    const given = { ...operated, target_tag: "vip", chat_banned: false, notification_target_tags: "{}" };
    const { json } = await api.rest("PATCH", "/im/v2/room_members/actions/chat_banned_tagged_members", given);
    expect(json.data).toEqual({ mute_duration: 7 });
    expect(last()?.setTagMute).toMatchObject({ tag: "vip", durationSeconds: 0, notifyTargetTags: "{}" });
  });
});

describe("PATCH /im/v2/room_members/{account_id}", () => {
  test("[OI1] what is not kept needs a member who is there: 114304, and nothing is done", async () => {
    const { api, room_id, last } = await start();
    const { body } = await api.rest("PATCH", LISI, { room_id, room_nick: "Li" });
    expect(body).toBe('{"code":114304,"msg":"lisi is not in the room, and persistence is false"}');
    expect(last()?.updateSelf).toBeNull();
  });

  test("[OI1] who is there is changed in its own name, and the room is told unless asked not to", async () => {
    const { api, room_id, last } = await start();
    const members = [{ accountId: "lisi", online: true }];
    api.authority.script = ({ getMembers }) => (getMembers ? { memberList: { members } } : undefined);
    const { json } = await api.rest("PATCH", LISI, { room_id, room_nick: "Li", room_avatar: "" });
    expect(json.code).toBe(200);
    expect(last()?.actor?.accountId).toBe("lisi");
    expect(last()?.updateSelf).toMatchObject({ nick: "Li", avatar: "", notification: { silent: false } });
  });

  test("[OI1] only fixed members keep what is changed: 403", async () => {
    const { api, room_id } = await start();
    api.authority.failure = "forbidden";
    expect((await api.rest("PATCH", LISI, { room_id, persistence: true, room_nick: "Li" })).json.code).toBe(403);
  });
});

test("[TG1] no tags takes all away, also when the list is left out", async () => {
  const { api, room_id, last } = await start();
  for (const given of [{}, { tags: [] }]) {
    await api.rest("PATCH", `${LISI}/actions/tags`, { room_id, ...given, notify_extension: "x" });
    expect(last()?.updateTags).toMatchObject({ tags: { tags: [] }, notification: { silent: false, extension: "x" } });
  }
});

describe("[VM1] virtual members", () => {
  const ADD = "/im/v2/room_members/actions/virtual_members";

  async function startWithAccounts(count: number) {
    const started = await start();
    const ids = Array.from({ length: count }, (_, index) => `v${index}`);
    for (const id of ids) await started.api.register(id, `Nick of ${id}`, "a.png");
    return { ...started, ids, virtual_members: ids.map((account_id) => ({ account_id })) };
  }

  test("show what is given, else what their account says", async () => {
    const { api, room_id, last } = await startWithAccounts(2);
    const virtual_members = [{ account_id: "v0", room_nick: "N", extension: "own" }, { account_id: "v1" }];
    await api.rest("POST", ADD, { room_id, virtual_members, extension: "shared", notification_enabled: false });
    expect(last()?.addVirtualMembers).toMatchObject({
      members: [
        { accountId: "v0", nick: "N", avatar: "a.png", extension: "own" },
        { accountId: "v1", nick: "Nick of v1", avatar: "a.png", extension: "shared" },
      ],
      notification: { silent: true },
    });
  });

  test("more than our own protocol takes at once go in two commands", async () => {
    const { api, room_id, ids, virtual_members } = await startWithAccounts(101);
    const { json } = await api.rest("POST", ADD, { room_id, virtual_members });
    expect(json.data).toEqual({ success_list: ids, failed_list: [] });
    const sizes = api.authority.commands.flatMap(({ addVirtualMembers }) => addVirtualMembers?.members?.length ?? []);
    expect(sizes).toEqual([100, 1]);
  });

  test("what becomes of the second hundred is told of each", async () => {
    const { api, room_id, ids, virtual_members } = await startWithAccounts(101);
    api.authority.script = ({ addVirtualMembers }) =>
      addVirtualMembers?.members?.length === 1 ? errorReply("limitReached", "full") : undefined;
    const { json } = await api.rest("POST", ADD, { room_id, virtual_members });
    const failed = { account_id: "v100", error_code: 114_419, error_msg: "full" };
    expect(json.data).toEqual({ success_list: ids.slice(0, 100), failed_list: [failed] });
  });

  test("in a room that does not exist nobody is added: 113404", async () => {
    const { api } = await start();
    const { json } = await api.rest("POST", ADD, { room_id: 1, virtual_members: [{ account_id: "nobody" }] });
    expect(json.code).toBe(113_404);
  });

  test("are told of as robots of the server API", async () => {
    const { api, room_id } = await start();
    const robot = { accountId: "v", role: Role.VIRTUAL_MEMBER, nick: "V", online: true, enteredAtMs: 5 };
    api.authority.script = ({ getMembers }) => (getMembers ? { memberList: { members: [robot] } } : undefined);
    const { json } = await api.rest("GET", `/im/v2/room_members/${room_id}/actions/batch?account_ids=v`);
    const info = { room_nick: "V", room_avatar: "", enter_time: 5, client_type: 32, robot: true };
    expect(json.data).toMatchObject({ success_list: [{ member_role: 5, online_count: 1, online_info_list: [info] }] });
  });
});

test("[BL1] the list of who is blocked goes on over the authority's pages and ends at 1,000", async () => {
  const { api, room_id } = await start();
  const members = Array.from({ length: 100 }, (_, index) => ({ accountId: `b${index}`, blocked: true }));
  api.authority.script = ({ listMembers }) =>
    listMembers ? { memberPage: { members, nextPageToken: "more" } } : undefined;
  const { json } = await api.rest("GET", `/im/v2.1/room_members/${room_id}/actions/blocked`);
  expect((json.data as { readonly items: unknown[] }).items).toHaveLength(1_000);
});
