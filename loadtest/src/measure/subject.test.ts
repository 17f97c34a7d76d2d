import { expect, it } from "vitest";
import { startFloor } from "../targets/floor-target.ts";
import { Subject } from "./subject.ts";

it("counts every delivery of a real server once, over several processes of receivers and rounds", async () => {
  const subject = await Subject.open(await startFloor(), {
    sockets: 25,
    receiverProcesses: 2,
    sampleEvery: 5,
    ratePerSecond: 100,
    textBytes: 200,
    warmUpSeconds: 0.1,
    seconds: 0.5,
  });
  try {
    await subject.measureRound(3);
    await subject.measureRound(3);
    const cost = subject.cost();
    expect(cost.delivered).toBe(2 * 50 * 25);
    expect(cost.delivered).toBe(cost.expected);
    // 13 viewers in one process and 12 in the other, every fifth from the first on decodes: 3 + 3.
    expect(cost.latency.samples).toBe(2 * 50 * 6);
    // 50 messages in threes are 17 frames.
    expect(cost.messagesPerFrame).toBeCloseTo(50 / 17, 5);
  } finally {
    await subject.close();
  }
}, 30_000);
