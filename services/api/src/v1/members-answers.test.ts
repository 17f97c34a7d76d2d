import { plaza } from "@plaza/proto";
import { describe, expect, test } from "vitest";
import { startTestApi } from "../testing/test-api.ts";
import { errorReply } from "../testing/test-authority.ts";

// Answers of the calls about members, byte for byte, and the commands that they become.

const { Role } = plaza.v1;

async function start() {
  const api = await startTestApi();
  await api.register("zhangsan", "Zhang San", "zs.png");
  const roomid = await api.createRoom("zhangsan");
  return { api, roomid, last: () => api.authority.commands.at(-1) };
}

describe("chatroom/setMemberRole", () => {
  test.each([
    [1, true, { setMemberRole: { role: Role.MANAGER } }, "MANAGER"],
    [1, false, { setMemberRole: { role: Role.VISITOR } }, "TEMPORARY"],
    [2, true, { setMemberRole: { role: Role.ORDINARY_MEMBER } }, "COMMON"],
    [2, false, { setMemberRole: { role: Role.VISITOR } }, "TEMPORARY"],
    [-1, true, { setMemberBlocked: { blocked: true } }, "LIMITED"],
    [-1, false, { setMemberBlocked: {} }, "TEMPORARY"],
    [-2, true, { setMemberMuted: { muted: true } }, "LIMITED"],
    [-2, false, { setMemberMuted: {} }, "TEMPORARY"],
  ])("opt %i with %s becomes its command in the operator's name", async (opt, optvalue, command, type) => {
    const { api, roomid, last } = await start();
    const parameters = { roomid, operator: "zhangsan", target: "lisi", opt, optvalue, notifyExt: "why" };
    const { body } = await api.call("chatroom/setMemberRole.action", parameters);
    expect(body).toBe(`{"desc":{"roomid":${roomid},"level":0,"accid":"lisi","type":"${type}"},"code":200}`);
    expect(last()).toMatchObject({ ...command, actor: { accountId: "zhangsan", serverApi: true } });
    expect(Object.values(command).length).toBe(1);
  });

  test.each([
    ["forbidden", 403],
    ["fixedMemberLimit", 419],
    ["nothingToChange", 417],
  ] as const)("a refusal %s is answered with %i", async (error, code) => {
    const { api, roomid } = await start();
    api.authority.script = () => errorReply(error, "no");
    const parameters = { roomid, operator: "lisi", target: "wangwu", opt: 1, optvalue: true };
    expect((await api.call("chatroom/setMemberRole.action", parameters)).body).toBe(`{"code":${code},"desc":"no"}`);
  });
});

test("temporaryMute answers with the duration", async () => {
  const { api, roomid, last } = await start();
  const parameters = { roomid, operator: "zhangsan", target: "lisi", muteDuration: 300, needNotify: false };
  const { body } = await api.call("chatroom/temporaryMute.action", parameters);
  expect(body).toBe('{"desc":{"muteDuration":300},"code":200}');
  const setMemberTemporaryMute = { accountId: "lisi", durationSeconds: 300, notification: { silent: true } };
  expect(last()).toMatchObject({ setMemberTemporaryMute, actor: { accountId: "zhangsan" } });
});

test("muteRoom answers with success", async () => {
  const { api, roomid, last } = await start();
  const parameters = { roomid, operator: "zhangsan", mute: true, notifyExt: "quiet" };
  expect((await api.call("chatroom/muteRoom.action", parameters)).body).toBe('{"desc":{"success":true},"code":200}');
  expect(last()).toMatchObject({ setRoomMuted: { muted: true, notification: { extension: "quiet" } } });
});

test("[RE1] kickMember removes the target in the operator's name", async () => {
  const { api, roomid, last } = await start();
  const parameters = { roomid, accid: "zhangsan", targetAccid: "lisi", notifyExt: "bye" };
  expect((await api.call("chatroom/kickMember.action", parameters)).body).toBe('{"code":200}');
  const removeMember = { accountId: "lisi", notification: { extension: "bye" } };
  expect(last()).toMatchObject({ removeMember, actor: { accountId: "zhangsan" } });
});

test("updateMyRoomRole changes only what is given", async () => {
  const { api, roomid, last } = await start();
  const parameters = { roomid, accid: "lisi", nick: "Li", save: true };
  expect((await api.call("chatroom/updateMyRoomRole.action", parameters)).body).toBe('{"code":200}');
  expect(last()?.updateSelf).toMatchObject({ nick: "Li", persistent: true });
  expect(last()?.updateSelf).not.toHaveProperty("avatar", expect.any(String));
  expect(last()?.actor?.accountId).toBe("lisi");
});

describe("members", () => {
  const restricted = {
    accountId: "lisi",
    role: Role.ORDINARY_MEMBER,
    nick: "Li",
    avatar: "a",
    extension: "e",
    online: true,
    enteredAtMs: 7,
    blocked: true,
    muted: true,
    temporaryMuteSeconds: 9,
  };

  test("queryMembers shows what is so and leaves out what is not", async () => {
    const { api, roomid } = await start();
    const robot = { accountId: "r", role: Role.VIRTUAL_MEMBER, expiresAtMs: 86_400_000 };
    api.authority.script = () => ({ memberList: { members: [restricted, robot] } });
    const { body } = await api.call("chatroom/queryMembers.action", { roomid, accids: '["lisi","r"]' });
    expect(body).toBe(
      `{"desc":{"data":[{"roomid":${roomid},"accid":"lisi","nick":"Li","avator":"a","ext":"e","type":"COMMON",` +
        '"onlineStat":true,"enterTime":7,"blacklisted":true,"muted":true,"tempMuted":true,"tempMuteTtl":9},' +
        `{"roomid":${roomid},"accid":"r","nick":"","avator":"","ext":"","type":"TEMPORARY","onlineStat":false,` +
        '"enterTime":0,"isRobot":true,"robotExpirAt":86400}]},"code":200}',
    );
  });

  test("membersByPage goes on before the time of the last member, over the authority's pages", async () => {
    const { api, roomid } = await start();
    const page = (times: readonly number[], nextPageToken: string) => ({
      memberPage: {
        members: times.map((enteredAtMs) => ({ accountId: `v${enteredAtMs}`, role: Role.VISITOR, enteredAtMs })),
        nextPageToken,
      },
    });
    api.authority.script = ({ listMembers }) =>
      listMembers?.query?.pageToken === "more" ? page([3, 2, 1], "") : page([6, 5, 4], "more");
    const accounts = async (endtime: number) => {
      const { json } = await api.call("chatroom/membersByPage.action", { roomid, type: 1, endtime, limit: 2 });
      return (json.desc as { readonly data: readonly { readonly accid: string }[] }).data.map(({ accid }) => accid);
    };
    expect(await accounts(0)).toEqual(["v6", "v5"]);
    expect(await accounts(5)).toEqual(["v4", "v3"]);
    expect(await accounts(1)).toEqual([]);
  });

  test("fixed members are paged by the time of their standing, which those have who were never there", async () => {
    const { api, roomid } = await start();
    const members = [1, 2, 3].map((updatedAtMs) => ({ accountId: `m${updatedAtMs}`, role: Role.MANAGER, updatedAtMs }));
    api.authority.script = () => ({ memberPage: { members } });
    const { json } = await api.call("chatroom/membersByPage.action", { roomid, type: 0, endtime: 3, limit: 100 });
    expect(json.desc).toMatchObject({
      data: [
        { accid: "m2", enterTime: 2 },
        { accid: "m1", enterTime: 1 },
      ],
    });
  });

  test("queryMembersByRole asks for the roles alone", async () => {
    const { api, roomid, last } = await start();
    api.authority.script = () => ({ memberPage: { members: [restricted] } });
    const { json } = await api.call("chatroom/queryMembersByRole.action", { roomid, roles: '["common","creator"]' });
    expect(json.desc).toMatchObject({ data: [{ accid: "lisi" }] });
    expect(last()?.listMembers?.query?.roles).toEqual([Role.CREATOR, Role.ORDINARY_MEMBER]);
  });
});

describe("[VM1] robots", () => {
  test("addRobot tells apart, in encoded texts, who failed, is new and was there", async () => {
    const { api, roomid, last } = await start();
    await api.register("r1", "Robot", "r.png");
    await api.register("r2");
    api.authority.script = () => ({ virtualMembersChanged: { accountIds: ["r1"], unchanged: ["r2"] } });
    const parameters = { roomid, accids: '["r1","r2","nobody"]', roleExt: "{}" };
    const { body } = await api.call("chatroom/addRobot.action", parameters);
    expect(body).toBe(
      String.raw`{"desc":{"failAccids":"[\"nobody\"]","successAccids":"[\"r1\"]","oldAccids":"[\"r2\"]"},"code":200}`,
    );
    const robot = { accountId: "r1", nick: "Robot", avatar: "r.png", extension: "{}" };
    expect(last()?.addVirtualMembers?.members?.[0]).toMatchObject(robot);
  });

  test("with nobody to add the room must exist all the same", async () => {
    const api = await startTestApi();
    const { body } = await api.call("chatroom/addRobot.action", { roomid: 4711, accids: '["nobody"]' });
    expect(body).toBe('{"code":404,"desc":"room 4711 does not exist"}');
  });

  test("removeRobot and cleanRobot tell whom they removed", async () => {
    const { api, roomid, last } = await start();
    api.authority.script = () => ({ virtualMembersChanged: { accountIds: ["r1"], unchanged: ["r2"] } });
    const { body } = await api.call("chatroom/removeRobot.action", { roomid, accids: '["r1","r2"]' });
    expect(body).toBe(String.raw`{"desc":{"failAccids":"[\"r2\"]","successAccids":"[\"r1\"]"},"code":200}`);
    const cleaned = await api.call("chatroom/cleanRobot.action", { roomid });
    expect(cleaned.body).toBe('{"desc":{"size":1},"code":200}');
    expect(last()?.removeVirtualMembers).toMatchObject({ all: true, notification: { silent: true } });
  });
});

describe("[TG1] tags", () => {
  test("[TG2] tagTemporaryMute answers with the authority's seconds, which are those left when it ends one", async () => {
    const { api, roomid, last } = await start();
    api.authority.script = () => ({ tagMute: { tag: "a", seconds: 42 } });
    const parameters = { roomid, operator: "zhangsan", targetTag: "a", muteDuration: 0 };
    const { body } = await api.call("chatroom/tagTemporaryMute.action", parameters);
    expect(body).toBe('{"desc":{"muteDuration":42},"code":200}');
    expect(last()).toMatchObject({ setTagMute: { tag: "a" }, actor: { accountId: "zhangsan" } });
  });

  test("tagMembersCount answers under data", async () => {
    const { api, roomid } = await start();
    const { body } = await api.call("chatroom/tagMembersCount.action", { roomid, tag: "a" });
    expect(body).toBe('{"data":{"tag":"a","onlineUserCount":2},"code":200}');
  });

  test("tagMembersQuery shows members with their tags", async () => {
    const { api, roomid, last } = await start();
    const member = { accountId: "lisi", role: Role.VISITOR, online: true, enteredAtMs: 5, tags: ["a", "b"] };
    api.authority.script = () => ({ memberPage: { members: [member] } });
    const { json } = await api.call("chatroom/tagMembersQuery.action", { roomid, tag: "a", endTime: 0, limit: 9 });
    expect(json.desc).toMatchObject({ data: [{ accid: "lisi", tags: '["a","b"]', notifyTargetTags: "" }] });
    expect(last()?.listMembers?.query).toMatchObject({ tag: "a", onlyOnline: true });
  });

  test("updateChatRoomRoleTag replaces the account's tags", async () => {
    const { api, roomid, last } = await start();
    const parameters = { roomId: roomid, accid: "lisi", tags: '["a"]', notifyTargetTags: '{"tag":"a"}' };
    expect((await api.call("chatroom/updateChatRoomRoleTag.action", parameters)).body).toBe('{"code":200}');
    const updateTags = { tags: { tags: ["a"], notifyTargetTags: '{"tag":"a"}' } };
    expect(last()).toMatchObject({ updateTags, actor: { accountId: "lisi" } });
  });
});
