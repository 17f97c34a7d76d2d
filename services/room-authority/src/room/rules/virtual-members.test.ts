import { type AccountId, limits } from "@plaza/core";
import { describe, expect, it } from "vitest";
import { decide } from "../decide.ts";
import { PLAIN_NOTICE } from "../decision.ts";
import type { RoomCommand } from "../room-command.ts";
import { applyChange, type RoomState } from "../room-state.ts";
import { aState, aViewer, CREATOR, throughServerApi } from "../testing.ts";

const NOW_MS = 1_000_000;
const DAY_MS = 86_400_000;
const application = { actor: throughServerApi(""), notice: PLAIN_NOTICE } as const;

const aVirtual = (accountId: string, nick = "V") => ({
  accountId: accountId as AccountId,
  nick,
  avatar: "",
  extension: "",
});

function adding(...accounts: readonly string[]) {
  return { kind: "addVirtualMembers", ...application, members: accounts.map((account) => aVirtual(account)) } as const;
}

function removing(accountIds: readonly string[] | "all") {
  return {
    kind: "removeVirtualMembers",
    ...application,
    accountIds: accountIds as readonly AccountId[] | "all",
  } as const;
}

const tick = { kind: "tick", isAbsent: () => false, isEmpty: false } as const;

function after(state: RoomState, command: RoomCommand, nowMs = NOW_MS): RoomState {
  const decision = decide(state, command, nowMs);
  if (decision.kind === "rejected") throw new Error(decision.refusal.message);
  return decision.changes.reduce(applyChange, state);
}

const many = (count: number) => Array.from({ length: count }, (_, index) => `v${index}`);

describe("adding", () => {
  it("[VM1] only the server API has them", () => {
    const decision = decide(aState(), { ...adding("a"), actor: aViewer(CREATOR) }, NOW_MS);
    expect(decision).toMatchObject({ refusal: { error: "forbidden" } });
  });

  it("[VM1] the room hears of each as of somebody who enters", () => {
    expect(decide(aState(), adding("a", "b"), NOW_MS)).toMatchObject({
      events: ["a", "b"].map((account) => ({ kind: "memberEntered", account, standing: { role: "virtualMember" } })),
      answer: { changed: ["a", "b"], unchanged: [] },
    });
  });

  it("[VM1] not in a room without such notices, nor when the change is to be silent", () => {
    expect(decide(aState({ hasEnterExitNotices: false }), adding("a"), NOW_MS)).toMatchObject({ events: [] });
    const silent = { ...adding("a"), notice: { ...PLAIN_NOTICE, isSilent: true } };
    expect(decide(aState(), silent, NOW_MS)).toMatchObject({ events: [] });
  });

  it("[VM1] they leave by themselves after 24 hours, to the millisecond", () => {
    const state = after(aState(), adding("a"));
    expect(after(state, tick, NOW_MS + DAY_MS - 1).virtualMembers.size).toBe(1);
    expect(after(state, tick, NOW_MS + DAY_MS).virtualMembers.size).toBe(0);
    expect(decide(state, tick, NOW_MS + DAY_MS)).toMatchObject({ events: [{ kind: "memberExited", account: "a" }] });
  });

  it("[VM1] adding one again starts these anew, is answered as such, and is no news", () => {
    const state = after(aState(), adding("a"));
    const again = decide(state, adding("a", "b"), NOW_MS + 1_000);
    expect(again).toMatchObject({ answer: { changed: ["b"], unchanged: ["a"] }, events: [{ account: "b" }] });
    const member = after(state, adding("a"), NOW_MS + 1_000).virtualMembers.get("a" as AccountId);
    expect(member).toMatchObject({ enteredAtMs: NOW_MS, expiresAtMs: NOW_MS + 1_000 + DAY_MS });
  });

  it("[VM1] at most 100 a call, and one named twice is one", () => {
    expect(decide(aState(), adding(...many(limits.MAX_VIRTUAL_MEMBERS_PER_CALL)), NOW_MS).kind).toBe("accepted");
    expect(decide(aState(), adding(...many(101)), NOW_MS)).toMatchObject({ refusal: { error: "badArgument" } });
    expect(decide(aState(), adding(), NOW_MS)).toMatchObject({ refusal: { error: "badArgument" } });
    expect(after(aState(), adding("a", "a")).virtualMembers.size).toBe(1);
  });

  it("[VM1] at most 10,000 in a room; those that are there may stay longer", () => {
    const present = many(limits.MAX_VIRTUAL_MEMBERS).map((id) => ({
      ...aVirtual(id),
      enteredAtMs: 1,
      expiresAtMs: NOW_MS + 1,
    }));
    const full = { ...aState(), virtualMembers: new Map(present.map((member) => [member.accountId, member])) };
    expect(decide(full, adding("v1", "new"), NOW_MS)).toMatchObject({ refusal: { error: "limitReached" } });
    expect(decide(full, adding("v1", "v2"), NOW_MS).kind).toBe("accepted");
  });

  it.each([
    ["nick", limits.MAX_NICK_LENGTH],
    ["avatar", limits.MAX_AVATAR_LENGTH],
    ["extension", limits.MAX_EXTENSION_LENGTH],
  ])("[VM1] %s has at most %d characters, and a longer one refuses all", (field, limit) => {
    const members = [aVirtual("a"), { ...aVirtual("b"), [field]: "x".repeat(limit + 1) }];
    const message = `${field} of ${limit + 1} characters exceeds ${limit}`;
    expect(decide(aState(), { ...adding(), members }, NOW_MS)).toMatchObject({ refusal: { message } });
  });

  it("[VM1] [RM2] a closed room takes none and loses none at a call", () => {
    for (const command of [adding("a"), removing("all")]) {
      expect(decide(aState({ isOpen: false }), command, NOW_MS)).toMatchObject({ refusal: { error: "roomClosed" } });
    }
  });
});

describe("removing", () => {
  const state = after(aState(), adding("a", "b", "c"));

  it("[VM1] those that are named leave, and those that were not there are told apart", () => {
    expect(decide(state, removing(["a", "x", "a"]), NOW_MS)).toMatchObject({
      answer: { changed: ["a"], unchanged: ["x"] },
      events: [{ kind: "memberExited", account: "a", nick: "V" }],
    });
    expect([...after(state, removing(["a"])).virtualMembers.keys()]).toEqual(["b", "c"]);
  });

  it("[VM1] all may leave at once", () => {
    expect(after(state, removing("all")).virtualMembers.size).toBe(0);
    expect(decide(aState(), removing("all"), NOW_MS)).toMatchObject({ changes: [], events: [] });
  });

  it("[VM1] silently, if that was asked for", () => {
    const silent = { ...removing("all"), notice: { ...PLAIN_NOTICE, isSilent: true } };
    expect(decide(state, silent, NOW_MS)).toMatchObject({ events: [] });
  });
});
