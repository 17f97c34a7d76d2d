import { describe, expect, it } from "vitest";
import { PlazaClientError, type PlazaErrorCode } from "../errors.ts";
import type { SendReceipt } from "../messages.ts";
import { settled, VirtualTime } from "../testing/virtual-time.ts";
import { Outbox } from "./outbox.ts";

type Answer = (message: string) => Promise<SendReceipt>;

function startOutbox(options: { readonly answer?: Answer; readonly sendTimeoutMs?: number } = {}) {
  const time = new VirtualTime();
  const sent: string[] = [];
  const wire = { answer: options.answer ?? (async (message: string) => receiptOf(message)) };
  const outbox = new Outbox<string>({
    environment: { ...time, WebSocket: class {} as never, random: () => 0.5, randomId: () => "id" },
    sendTimeoutMs: options.sendTimeoutMs ?? 60_000,
    transmit: (message) => {
      sent.push(message);
      return wire.answer(message);
    },
  });
  return { outbox, time, sent, wire };
}

const refuse =
  (code: PlazaErrorCode, retryAfterMs = 0): Answer =>
  async () => {
    throw new PlazaClientError(code, code, { retryAfterMs });
  };

function receiptOf(clientMessageId: string): SendReceipt {
  const position = { epoch: 1, seq: 1 };
  const answer = { isStored: true, isAbandoned: false, isDuplicate: false, isDowngraded: false };
  return { clientMessageId, position, timeMs: 1, ...answer };
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "resolved",
    (error: PlazaClientError) => error.code,
  );

describe("Outbox", () => {
  it("keeps messages until the room is open and sends them in the order given", async () => {
    const { outbox, sent } = startOutbox();
    const receipts = ["a", "b", "c"].map((message) => outbox.send(message));
    expect(sent).toEqual([]);
    outbox.open();
    expect(await Promise.all(receipts.map(async (receipt) => (await receipt).clientMessageId))).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  it.each(["disconnected", "notInRoom"] as const)("[ID1] %s: sends again when the room is open again", async (code) => {
    const { outbox, sent, wire } = startOutbox();
    wire.answer = refuse(code);
    outbox.open();
    const receipt = outbox.send("a");
    outbox.close();
    await settled();
    wire.answer = async (message) => receiptOf(message);
    outbox.open();
    expect((await receipt).clientMessageId).toBe("a");
    expect(sent).toEqual(["a", "a"]);
  });

  it.each(["timeout", "unavailable"] as const)("[CM4] %s: sends again over the same connection", async (code) => {
    const { outbox, sent, time, wire } = startOutbox();
    wire.answer = refuse(code);
    outbox.open();
    const receipt = outbox.send("a");
    await settled();
    wire.answer = async (message) => receiptOf(message);
    await time.advance(5_000);
    expect((await receipt).clientMessageId).toBe("a");
    expect(sent).toEqual(["a", "a"]);
  });

  it.each(["forbidden", "badArgument", "roomClosed", "internal"] as const)("%s ends the matter", async (code) => {
    const { outbox, sent } = startOutbox({ answer: refuse(code) });
    outbox.open();
    expect(await codeOf(outbox.send("a"))).toBe(code);
    expect(sent).toEqual(["a"]);
  });

  it("[CM3] a short rate limit is waited out and the order stays", async () => {
    const { outbox, sent, time, wire } = startOutbox();
    wire.answer = refuse("rateLimited", 200);
    outbox.open();
    const receipts = [outbox.send("a"), outbox.send("b")];
    await settled();
    wire.answer = async (message) => receiptOf(message);
    await time.advance(199);
    expect(sent).toEqual(["a", "b"]);
    await time.advance(1_000);
    await Promise.all(receipts);
    expect(sent).toEqual(["a", "b", "a", "b"]);
  });

  it("[CM3] a long rate limit is the application's to handle", async () => {
    const { outbox } = startOutbox({ answer: refuse("rateLimited", 30_000) });
    outbox.open();
    expect(await codeOf(outbox.send("a"))).toBe("rateLimited");
  });

  it("[CM3] what gathered while offline goes out a window at a time", async () => {
    const answers: (() => void)[] = [];
    const { outbox, sent } = startOutbox({
      answer: (message) => new Promise((resolve) => answers.push(() => resolve(receiptOf(message)))),
    });
    for (let i = 0; i < 100; i++) void outbox.send(String(i));
    outbox.open();
    expect(sent.length).toBeLessThanOrEqual(10);
    for (let answer = answers.shift(); answer !== undefined; answer = answers.shift()) {
      answer();
      await settled();
    }
    expect(sent).toEqual(Array.from({ length: 100 }, (_, index) => String(index)));
  });

  it("a message that was never sent rejects as unavailable, one without an answer as timeout", async () => {
    const { outbox, time, sent } = startOutbox({ answer: () => new Promise(() => {}), sendTimeoutMs: 1_000 });
    const unsent = codeOf(outbox.send("a"));
    await time.advance(1_000);
    outbox.open();
    const unanswered = codeOf(outbox.send("b"));
    await time.advance(1_000);
    expect([await unsent, await unanswered, sent]).toEqual(["unavailable", "timeout", ["b"]]);
  });

  it("500 waiting messages are the limit", async () => {
    const { outbox, time } = startOutbox();
    const waiting = Array.from({ length: 500 }, (_, index) => codeOf(outbox.send(String(index))));
    expect(await codeOf(outbox.send("one more"))).toBe("overloaded");
    outbox.fail(new PlazaClientError("closed", "closed"));
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(["closed"]));
    expect(time.pendingTimers).toBe(0);
  });
});
