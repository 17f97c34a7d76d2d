import { limits } from "@plaza/core";
import { plaza } from "@plaza/proto";
import { describe, expect, it } from "vitest";
import { CREATOR } from "../room/testing.ts";
import {
  type AuthorityBench,
  MANAGER,
  refusalIn,
  SERVER_API,
  useAuthorities,
  viewer,
} from "../testing/use-authorities.ts";

type Query = plaza.v1.ListMembers.$Properties;

const { MEMBER_ENTERED, MEMBER_EXITED } = plaza.v1.NotificationType;
const { Role } = plaza.v1;

const bench = useAuthorities();

/** All pages of a list, and how many there were. */
async function list({ execute }: Pick<AuthorityBench, "execute">, query: Query = {}) {
  const members: plaza.v1.Member.$Properties[] = [];
  let pageToken = "";
  let pages = 0;
  do {
    const { memberPage } = await execute(viewer("ann"), { listMembers: { query: { ...query, pageToken } } });
    const limit = query.limit || limits.MAX_MEMBERS_PAGE;
    expect(memberPage?.members?.length).toBeLessThanOrEqual(limit);
    members.push(...(memberPage?.members ?? []));
    pageToken = memberPage?.nextPageToken ?? "";
    pages += 1;
  } while (pageToken !== "");
  return { names: members.map((member) => member.accountId ?? ""), members, pages };
}

const listed = async (query: Query = {}) => {
  const { execute } = bench();
  return list({ execute: execute.bind(bench()) }, query);
};

const addVirtual = (...accountIds: readonly string[]) =>
  bench().execute(SERVER_API, { addVirtualMembers: { members: accountIds.map((accountId) => ({ accountId })) } });

/** The creator and two managers of whom one is here; an ordinary member; visitors; two without connection. */
async function aCrowd(): Promise<void> {
  await bench().openRoom();
  const roles = [
    ["max", Role.MANAGER],
    ["ora", Role.ORDINARY_MEMBER],
  ] as const;
  for (const [accountId, role] of roles) await bench().execute(SERVER_API, { setMemberRole: { accountId, role } });
  const arrivals = [MANAGER, viewer("ann"), viewer("bob", "phone"), viewer("bob", "laptop")];
  const anonymous = { ...viewer("anon-1"), anonymous: true };
  for (const [index, actor] of [...arrivals, anonymous].entries()) {
    const tags = actor.accountId === "bob" ? { tags: ["vip"] } : { tags: ["guest"] };
    await bench().enter(actor, { enteredAtMs: 1_000 + index, tags });
  }
  await addVirtual("vera", "vito");
}

describe("listing members", () => {
  it.each([1, 2, 3, 100])(
    "[ML1] [VM1] online by entry, then virtual, then fixed offline, each once, in pages of %i",
    async (limit) => {
      await aCrowd();
      const { names } = await listed({ limit });
      expect(names).toEqual(["anon-1", "bob", "ann", "mia", "vera", "vito", CREATOR, "max", "ora"]);
    },
  );

  it.each([
    ["those online", { onlyOnline: true }, ["anon-1", "bob", "ann", "mia", "vera", "vito"]],
    ["managers", { roles: [Role.MANAGER] }, ["mia", "max"]],
    ["managers online", { roles: [Role.MANAGER], onlyOnline: true }, ["mia"]],
    ["visitors of both kinds", { roles: [Role.VISITOR, Role.ANONYMOUS_VISITOR] }, ["anon-1", "bob", "ann"]],
    ["virtual members", { roles: [Role.VIRTUAL_MEMBER] }, ["vera", "vito"]],
    ["fixed members and virtual ones", { roles: [Role.CREATOR, Role.VIRTUAL_MEMBER] }, ["vera", "vito", CREATOR]],
    ["holders of a tag", { tag: "vip" }, ["bob"]],
    ["holders of a tag with a role", { tag: "guest", roles: [Role.MANAGER] }, ["mia"]],
    ["holders of a tag that nobody has", { tag: "none" }, []],
  ])("[ML1] [TG1] only %s, whatever the size of the pages", async (_title, query: Query, expected) => {
    await aCrowd();
    for (const limit of [1, 2, 100]) expect((await listed({ ...query, limit })).names).toEqual(expected);
  });

  it("[BL1] [MU1] [MU2] only blocked or muted ones, online or not, by account", async () => {
    await aCrowd();
    const notes = { notification: { silent: true } };
    await bench().execute(SERVER_API, { setMemberBlocked: { accountId: "zoe", blocked: true, ...notes } });
    await bench().execute(SERVER_API, { setMemberMuted: { accountId: "zoe", muted: true, ...notes } });
    await bench().execute(SERVER_API, { setMemberMuted: { accountId: "ann", muted: true, ...notes } });
    const mute = { accountId: "bob", durationSeconds: 10, ...notes };
    await bench().execute(SERVER_API, { setMemberTemporaryMute: mute });
    for (const limit of [1, 2, 100]) {
      expect((await listed({ onlyMuted: true, limit })).names).toEqual(["ann", "bob", "zoe"]);
      expect((await listed({ onlyBlocked: true, limit })).names).toEqual(["zoe"]);
      expect((await listed({ onlyMuted: true, onlyOnline: true, limit })).names).toEqual(["ann", "bob"]);
      expect((await listed({ onlyMuted: true, tag: "vip", limit })).names).toEqual(["bob"]);
    }
    bench().clock.nowMs += 10_000;
    expect((await listed({ onlyMuted: true })).names).toEqual(["ann", "zoe"]);
  });

  it("[ML1] shows the newest session of an account, with all its devices", async () => {
    await aCrowd();
    const { members } = await listed({ tag: "vip" });
    expect(members).toMatchObject([{ accountId: "bob", online: true, enteredAtMs: 1_003, tags: ["vip"] }]);
    expect(members[0]?.devices?.map(({ enteredAtMs }) => enteredAtMs)).toEqual([1_003, 1_002]);
  });

  it("[ML1] refuses pages and roles beyond what there is, and tokens that it did not give", async () => {
    await aCrowd();
    const wrong: readonly Query[] = [
      { limit: limits.MAX_MEMBERS_PAGE + 1 },
      { roles: [99 as typeof Role.MANAGER] },
      { tag: "t".repeat(33) },
      { pageToken: "nonsense" },
      { pageToken: "on:nonsense" },
      { pageToken: "virtual:", onlyMuted: true },
    ];
    for (const query of wrong) {
      const reply = await bench().execute(viewer("ann"), { listMembers: { query } });
      expect(refusalIn(reply)?.error).toBe("badArgument");
    }
  });
});

describe("virtual members", () => {
  it("[VM1] enter and leave with notices; those who are there stay longer and are told as such", async () => {
    await bench().openRoom({ enterExitNotices: true });
    const added = await addVirtual("vera", "vito", "vera");
    expect(added.virtualMembersChanged).toMatchObject({ accountIds: ["vera", "vito"], unchanged: [] });
    expect((await addVirtual("vito", "viola")).virtualMembersChanged).toMatchObject({
      accountIds: ["viola"],
      unchanged: ["vito"],
    });
    const remove = (command: plaza.cluster.v1.RemoveVirtualMembers.$Properties) =>
      bench().execute(SERVER_API, { removeVirtualMembers: command });
    expect((await remove({ accountIds: ["vera", "none"] })).virtualMembersChanged).toMatchObject({
      accountIds: ["vera"],
      unchanged: ["none"],
    });
    expect((await remove({ all: true })).virtualMembersChanged?.accountIds).toEqual(["vito", "viola"]);
    await expect
      .poll(() => notices())
      .toEqual([
        [MEMBER_ENTERED, "vera"],
        [MEMBER_ENTERED, "vito"],
        [MEMBER_ENTERED, "viola"],
        [MEMBER_EXITED, "vera"],
        [MEMBER_EXITED, "vito"],
        [MEMBER_EXITED, "viola"],
      ]);
  });

  it("[VM1] [OC1] are online in the room's description, and known when they are asked for", async () => {
    await bench().openRoom();
    await addVirtual("vera");
    const { room } = await bench().execute(SERVER_API, { describe: {} });
    expect(room?.room?.online).toBe(1);
    const query = { accountIds: ["vera", "none"] };
    const { memberList } = await bench().execute(viewer("ann"), { getMembers: { query } });
    const expiresAtMs = bench().clock.nowMs + limits.VIRTUAL_MEMBER_LIFETIME_MS;
    expect(memberList?.members).toMatchObject([
      { accountId: "vera", role: Role.VIRTUAL_MEMBER, online: true, expiresAtMs },
    ]);
  });

  it("[VM1] whoever enters besides is listed once, with the session", async () => {
    await bench().openRoom();
    await addVirtual("vera", "vito");
    await bench().enter(viewer("vera"));
    const { names, members } = await listed({ onlyOnline: true, limit: 1 });
    expect(names).toEqual(["vera", "vito"]);
    expect(members[0]?.role).toBe(Role.VISITOR);
  });

  it("[VM1] are 1 to 100 a call, by the server API, in an open room, and 10,000 in all", async () => {
    await bench().openRoom();
    const names = (from: number, count: number) => Array.from({ length: count }, (_, index) => `v${from + index}`);
    for (const wrong of [[], names(0, 101), ["UPPER CASE?"]]) {
      expect(refusalIn(await addVirtual(...wrong))?.error).toBe("badArgument");
    }
    const byClient = await bench().execute(MANAGER, { addVirtualMembers: { members: [{ accountId: "vera" }] } });
    expect(refusalIn(byClient)?.error).toBe("forbidden");
    for (let from = 0; from < limits.MAX_VIRTUAL_MEMBERS; from += 100) await addVirtual(...names(from, 100));
    expect(refusalIn(await addVirtual("one-more"))?.error).toBe("limitReached");
    expect((await addVirtual("v0")).virtualMembersChanged?.unchanged).toEqual(["v0"]);
    const { pages } = await listed({ roles: [Role.VIRTUAL_MEMBER] });
    expect(pages).toBeGreaterThanOrEqual(100);
    await bench().execute(SERVER_API, { setRoomOpen: { open: false } });
    expect(refusalIn(await addVirtual("vera"))?.error).toBe("roomClosed");
  });
});

async function notices() {
  const frames = (await bench().published()).filter(({ clientFrame }) => clientFrame.length > 0);
  const batches = frames.flatMap(({ clientFrame }) => plaza.v1.ServerFrame.decode(clientFrame).roomBatch ?? []);
  return batches.flatMap((batch) => (batch.notices ?? []).map(({ type, targets }) => [type, targets?.[0]]));
}
