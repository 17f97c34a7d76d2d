import type { MessageReference, Room } from "@plaza/client";
import { expect, it } from "vitest";
import type { Stage, StagedRoom } from "../support/stage.ts";
import type { Account, Viewer } from "../support/viewer.ts";
import { type Acting, type Attempt, MEMBER_CHANGES, type Operator, PERMISSION_TABLE } from "./permission-table.ts";

/** The creator comes last: what it does succeeds, also to a manager, who is none afterwards. */
const ROLES: readonly Acting[] = ["anonymousVisitor", "visitor", "ordinaryMember", "manager", "creator"];

/** A room with somebody of each role in it. */
type Cast = StagedRoom & {
  readonly viewers: Readonly<Record<Acting, Viewer>>;
  /** Anonymous visitors have no account that the server API could name. */
  readonly operators: Readonly<Record<Exclude<Acting, "anonymousVisitor">, Operator>>;
  /** Another target with every attempt. */
  readonly attempt: () => Attempt;
};

/** The permission table over the wire: through gateways, and through the server API. */
export function permissionRules(stage: Stage): void {
  it("[PM1] every role may do as a client what the table says and nothing else", async () => {
    const { creator, viewers, attempt } = await aCast(stage);
    for (const { operation, allowed, byClient, refusal, arrange, restore } of PERMISSION_TABLE) {
      if (!byClient) continue;
      await arrange?.(creator.room);
      for (const role of ROLES) {
        const denied = role === "anonymousVisitor" ? "anonymousForbidden" : (refusal?.client ?? "forbidden");
        const outcome = await outcomeOf(byClient(viewers[role].room, attempt()));
        expect(`${operation} by ${role}: ${outcome}`).toBe(
          `${operation} by ${role}: ${allowed.includes(role) ? "done" : denied}`,
        );
      }
      await restore?.(creator.room);
    }
  });

  it("[PM1] every role may do through the server API what the table says and nothing else", async () => {
    const { creator, operators, attempt } = await aCast(stage);
    for (const { operation, allowed, byApi, refusal, arrange, restore } of PERMISSION_TABLE) {
      if (!byApi) continue;
      await arrange?.(creator.room);
      for (const [role, operator] of Object.entries(operators) as [Acting, Operator][]) {
        const outcome = await outcomeOf(byApi(operator, attempt()));
        expect(`${operation} by ${role}: ${outcome}`).toBe(
          `${operation} by ${role}: ${allowed.includes(role) ? "done" : (refusal?.api ?? 403)}`,
        );
      }
      await restore?.(creator.room);
    }
  });

  it("[PM2] nobody does anything to the creator or to oneself, and only the creator to a manager", async () => {
    const { account, creator, viewers, operators, attempt } = await aCast(stage);
    for (const { operation, byClient, byApi } of MEMBER_CHANGES) {
      const [byClients, byApis] = [await aManager(creator.room, attempt), await aManager(creator.room, attempt)];
      for (const role of ROLES) {
        const { room } = viewers[role];
        const on = (target: string) => outcomeOf(byClient(room, { ...attempt(), target }));
        const denied = role === "anonymousVisitor" ? "anonymousForbidden" : "forbidden";
        const outcomes = [await on(account.accountId), await on(room.self.accountId), await on(byClients)];
        const expected = [denied, denied, role === "creator" ? "done" : denied];
        expect(`${operation} by ${role}: ${outcomes}`).toBe(`${operation} by ${role}: ${expected}`);
        if (role === "anonymousVisitor") continue;
        const through = (target: string) => outcomeOf(byApi(operators[role], { ...attempt(), target }));
        const answers = [await through(account.accountId), await through(room.self.accountId), await through(byApis)];
        const codes = [403, 403, role === "creator" ? "done" : 403];
        expect(`${operation} for ${role}: ${answers}`).toBe(`${operation} for ${role}: ${codes}`);
      }
    }
  });
}

async function aCast(stage: Stage): Promise<Cast> {
  const staged = await stage.room();
  const { roomId, account, creator } = staged;
  const [manager, member, visitor, anyone] = await fourAccounts(stage);
  const viewers = {
    creator,
    manager: await stage.viewer({ roomId, account: manager, gateway: 1 }),
    ordinaryMember: await stage.viewer({ roomId, account: member }),
    visitor: await stage.viewer({ roomId, account: visitor, gateway: 1 }),
    anonymousVisitor: await stage.viewer({ roomId }),
  };
  await creator.room.members.setRole(manager.accountId, "manager");
  await creator.room.members.setRole(member.accountId, "ordinaryMember");
  const operator = ({ accountId }: Account): Operator => ({
    id: accountId,
    call: (path, form) => stage.api.succeed(path, { roomid: roomId, ...form }),
  });
  const operators = {
    creator: operator(account),
    manager: operator(manager),
    ordinaryMember: operator(member),
    visitor: operator(visitor),
  };
  const author = await stage.viewer({ roomId, account: anyone, gateway: 1 });
  return { ...staged, viewers, operators, attempt: attemptsOn(author.room) };
}

async function fourAccounts(stage: Stage) {
  return [await stage.account(), await stage.account(), await stage.account(), await stage.account()] as const;
}

/** Each attempt has another target, which nobody has seen before, and a new message of somebody without rights. */
function attemptsOn(author: Room): () => Attempt {
  let attempts = 0;
  return () => {
    attempts += 1;
    return { target: `target-${attempts}`, message: () => aMessageOf(author) };
  };
}

async function aMessageOf({ self, sendText }: Room): Promise<MessageReference> {
  const { position, timeMs, clientMessageId } = await sendText("to be acted on");
  return { seq: position.seq, timeMs, clientMessageId, sender: self.accountId };
}

async function aManager(creator: Room, attempt: () => Attempt): Promise<string> {
  const { target } = attempt();
  await creator.members.setRole(target, "manager");
  return target;
}

/** `done`, or the code of the refusal. */
function outcomeOf(attempt: Promise<unknown>): Promise<string | number> {
  return attempt.then(
    () => "done",
    (error: { readonly code: string | number }) => error.code,
  );
}
