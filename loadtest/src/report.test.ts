import { describe, expect, it } from "vitest";
import type { DeliveryCost } from "./measure/delivery-cost.ts";
import { tableOf } from "./report.ts";

const RIVAL: DeliveryCost = {
  target: "rival",
  messages: 100,
  sockets: 10,
  delivered: 1_000,
  expected: 1_000,
  cpuMicrosPerDelivery: 4,
  cpuMicrosPerDeliveryByRound: [4],
  serverCpuShare: 0.1,
  receiverCpuShare: 0.2,
  messagesPerFrame: 1,
  bytesPerDelivery: 290,
  emptyProcessBytes: 1_048_576,
  bytesPerIdleConnection: 0,
  latency: { samples: 1, p50Ms: 1, p99Ms: 2, p999Ms: 3, maxMs: 4 },
  problems: [],
};

describe("tableOf", () => {
  const lines = tableOf({ ...RIVAL, target: "subject", cpuMicrosPerDelivery: 5, delivered: 999 }, RIVAL).split("\n");

  it("says how many times the rival's figure the subject's is", () => {
    expect(lines.find((line) => line.startsWith("CPU per delivery"))).toMatch(/5\.00 +4\.00 +1\.25$/);
  });

  it("shows that a delivery is missing", () => {
    expect(lines.find((line) => line.startsWith("delivered"))).toContain("0.999");
  });

  it("shows no ratio to nothing", () => {
    expect(lines.find((line) => line.startsWith("memory per idle"))).toMatch(/–$/);
  });
});
