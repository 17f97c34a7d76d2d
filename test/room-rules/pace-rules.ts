import { randomUUID } from "node:crypto";
import type { SendOptions, SendReceipt } from "@plaza/client";
import { expect, it } from "vitest";
import { textsOf, untilSeen } from "../support/seen.ts";
import type { Stage } from "../support/stage.ts";
import { until } from "../support/until.ts";
import type { Viewer } from "../support/viewer.ts";

const MESSAGES_PER_SECOND = 5;
/** What a room may publish at once after a pause. */
const BURST = 2 * MESSAGES_PER_SECOND;
/** How often whoever is modest must get through before the flood ends: two seconds of the room's budget among four. */
const TURNS = 2;

/** Who may speak how often. */
export function paceRules(stage: Stage): void {
  it("[SM1] in slow mode a member waits, and is told how long; who leads the room does not", async () => {
    const { roomId, account, creator } = await stage.room();
    const [second, anyone] = [await stage.account(), await stage.account()];
    await creator.room.members.setRole(second.accountId, "manager");
    const manager = await stage.viewer({ roomId, account: second, gateway: 1 });
    const member = await stage.viewer({ roomId, account: anyone, gateway: 1 });
    await creator.room.update({ slowModeSeconds: 100 });
    await until("the room was told", () => member.room.snapshot.slowModeSeconds === 100);
    await member.room.sendText("first");
    const refusal = await member.room.sendText("too soon").catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "slowMode" });
    expect((refusal as { readonly retryAfterMs: number }).retryAfterMs).toBeGreaterThan(0);
    expect((refusal as { readonly retryAfterMs: number }).retryAfterMs).toBeLessThanOrEqual(100_000);
    for (const { room } of [creator, manager]) for (const text of ["a", "b"]) await room.sendText(text);
    await stage.api.sendText(roomId, anyone.accountId, "by the server");
    const form = { roomid: roomId, operator: account.accountId, seconds: 0 };
    const ended = await stage.api.succeed("chatroom/setSlowMode.action", form);
    expect(ended).toMatchObject({ chatroom: { slowModeSeconds: 0 } });
    await member.room.sendText("free");
    await untilSeen("free", [creator]);
    expect(textsOf(creator.messages)).toEqual(["first", "a", "b", "a", "b", "by the server", "free"]);
  });

  it("[PR1] over the budget nobody crowds out the others, low priority goes first, and who leads the room is heard", async () => {
    const { roomId, creator, crowd } = await aFullRoom(stage);
    const [greedy, low, ...modest] = crowd.map((viewer) => new Flood(viewer));
    if (!greedy || !low) throw new Error("the crowd is too small");
    const everybodyHad = () => modest.every(({ kept }) => kept >= TURNS);
    const floods = [
      ...modest.map((flood) => flood.pour(everybodyHad, { atOnce: 1 })),
      greedy.pour(everybodyHad, { atOnce: 10 }),
      low.pour(everybodyHad, { atOnce: 10, priority: "low" }),
    ];
    const leading = await Promise.all(Array.from({ length: BURST }, (_, n) => creator.room.sendText(`lead ${n}`)));
    const server = await stage.api.sendText(roomId, creator.room.self.accountId, "by the server");
    await Promise.all(floods);
    expect(leading.filter(({ isAbandoned }) => isAbandoned)).toEqual([]);
    expect(server.desc).not.toHaveProperty("msgAbandonFlag");
    const counts = modest.map(({ kept }) => kept);
    expect(greedy.kept).toBeLessThanOrEqual(Math.max(...counts) + 1);
    expect(low.kept).toBeLessThan(Math.min(...counts));
    expect(greedy.abandoned).toBeGreaterThan(greedy.kept);
    // Every receipt told the truth: what was kept was seen, what was abandoned was not.
    const floodKept = [greedy, low, ...modest].reduce((sum, { kept }) => sum + kept, 0);
    await creator.room.sendText("the end");
    await untilSeen("the end", [creator]);
    expect(creator.messages.length).toBe(BURST + floodKept + leading.length + 2);
  });

  it("[PR2] ten of high priority a second go before all others, what is beyond as normal ones or not at all", async () => {
    const { crowd } = await aFullRoom(stage);
    const [speaker] = crowd;
    if (!speaker) throw new Error("the crowd is too small");
    const send = (count: number, options: SendOptions) =>
      Promise.allSettled(Array.from({ length: count }, (_, n) => speaker.room.sendText(`high ${n}`, options)));
    const first = await send(10, { priority: "high" });
    for (const outcome of first) {
      expect(outcome).toMatchObject({ status: "fulfilled", value: { isAbandoned: false, isDowngraded: false } });
    }
    const beyond = await send(40, { priority: "high" });
    const ordinary = beyond.filter((outcome) => outcome.status === "fulfilled" && !isHigh(outcome.value));
    expect(ordinary.length).toBeGreaterThan(0);
    const refused = await send(40, { priority: "high", refuseDowngrade: true });
    const reasons = refused.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) {
      expect(reason).toMatchObject({ code: "prioritySpent" });
      expect(reason.retryAfterMs).toBeGreaterThan(0);
    }
  });

  it("[PR2] app servers learn whether a message went with high priority, and drop some on purpose", async () => {
    const { roomId, account } = await stage.room();
    const send = (form: Readonly<Record<string, string | number | boolean>>) => {
      const message = { roomid: roomId, fromAccid: account.accountId, msgId: randomUUID(), msgType: 0, attach: "x" };
      return stage.api.call("chatroom/sendMsg.action", { ...message, ...form });
    };
    expect(await send({ highPriority: true })).toMatchObject({ code: 200, desc: { highPriorityFlag: 1 } });
    const forbidden = { highPriority: true, forbiddenIfHighPriorityMsgFreq: 1 };
    const answers = await Promise.all(Array.from({ length: 40 }, () => send(forbidden)));
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([200, 403]));
    const lots = await Promise.all(Array.from({ length: 4 }, () => send({ abandonRatio: 9_999 })));
    expect(lots.some(({ desc }) => (desc as { readonly msgAbandonFlag?: 1 }).msgAbandonFlag === 1)).toBe(true);
  });
}

function isHigh({ isAbandoned, isDowngraded }: SendReceipt): boolean {
  return !isAbandoned && !isDowngraded;
}

/** A room with a small budget, which is spent, and a crowd on both gateways. */
async function aFullRoom(stage: Stage) {
  const { roomId, creator } = await stage.room();
  const form = { roomid: roomId, messagesPerSecond: MESSAGES_PER_SECOND };
  expect(await stage.api.succeed("chatroom/setMessageBudget.action", form)).toMatchObject({
    chatroom: { messagesPerSecond: MESSAGES_PER_SECOND },
  });
  const accounts = await stage.accounts(6);
  const crowd = await Promise.all(
    accounts.map((account, index) => stage.viewer({ roomId, account, gateway: index % 2 })),
  );
  const [first] = crowd;
  const receipts = await Promise.all(Array.from({ length: BURST }, (_, n) => first?.room.sendText(`pause ${n}`)));
  expect(receipts.filter((receipt) => receipt?.isAbandoned)).toEqual([]);
  return { roomId, creator, crowd };
}

/** One sender who goes on until something holds, and counts what became of its messages. */
class Flood {
  readonly #viewer: Viewer;
  kept = 0;
  abandoned = 0;

  constructor(viewer: Viewer) {
    this.#viewer = viewer;
  }

  /** @param options.atOnce messages that are sent before their acks are waited for */
  async pour(isOver: () => boolean, options: SendOptions & { readonly atOnce: number }): Promise<void> {
    const { atOnce, ...message } = options;
    while (!isOver()) {
      const sends = Array.from({ length: atOnce }, () => this.#viewer.room.sendText("flood", message));
      for (const { isAbandoned } of await Promise.all(sends)) {
        if (isAbandoned) this.abandoned += 1;
        else this.kept += 1;
      }
    }
  }
}
