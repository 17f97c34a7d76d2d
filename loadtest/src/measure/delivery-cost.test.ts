import { describe, expect, it } from "vitest";
import { deliveryCostOf, problemsIn, type Round } from "./delivery-cost.ts";
import { LatencyRecorder } from "./latency.ts";

const SOCKETS = 10;
const ROUND: Round = {
  messages: 10,
  plannedSeconds: 12,
  elapsedMicros: 12_100_000,
  cpuMicros: 500,
  counts: {
    sockets: SOCKETS,
    messages: 100,
    fewestMessages: 10,
    frames: 50,
    bytes: 30_000,
    disorders: 0,
    lost: [],
    cpuMicros: 1,
    latencies: [new LatencyRecorder().encode()],
  },
};

describe("deliveryCostOf", () => {
  it("divides the time of all rounds by the deliveries of all rounds", () => {
    const rounds = [ROUND, { ...ROUND, cpuMicros: 700 }];
    const memory = { emptyProcessBytes: 1, bytesPerIdleConnection: 1 };
    const cost = deliveryCostOf({ target: "it", sockets: SOCKETS, memory, rounds });
    expect(cost.cpuMicrosPerDelivery).toBe(6);
    expect(cost.cpuMicrosPerDeliveryByRound).toEqual([5, 7]);
    expect(cost.messagesPerFrame).toBe(2);
    expect(cost.delivered / cost.expected).toBe(1);
    expect(cost.problems).toEqual([]);
  });
});

describe("problemsIn", () => {
  it.each([99, 101])("does not count a round with %i of 100 deliveries", (messages) => {
    const round = { ...ROUND, counts: { ...ROUND.counts, messages } };
    expect(problemsIn(round, SOCKETS)).toEqual([`${messages} of 100 deliveries arrived`]);
  });

  it("does not count a round with disorder or lost connections", () => {
    const round = { ...ROUND, counts: { ...ROUND.counts, disorders: 1, lost: ["reset"] } };
    expect(problemsIn(round, SOCKETS)).toHaveLength(2);
  });

  it("does not count a round whose senders fell behind", () => {
    expect(problemsIn({ ...ROUND, elapsedMicros: 15_800_000 }, SOCKETS)).toEqual([
      "the messages of 12 s had arrived after 15.8 s: the rate was not kept",
    ]);
  });
});
