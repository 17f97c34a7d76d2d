import { describe, expect, it } from "vitest";
import { cpuMicrosIn, cpuTicksIn, processUsage } from "./process-usage.ts";

describe("cpuTicksIn", () => {
  it("adds user and system time, whatever stands in the name", () => {
    const stat = "4711 (a) 1 (b) R 1 4711 4711 0 -1 4194560 900 0 0 0 120 34 5 6 20 0 11 0 99 1000 200";
    expect(cpuTicksIn(stat)).toBe(154);
  });
});

describe("cpuMicrosIn", () => {
  it.each([
    ["0:01.50", 1_500_000],
    ["12:03.25", 723_250_000],
    ["01:02:03", 3_723_000_000],
    ["2-00:00:01", 172_801_000_000],
  ])("reads %s", (time, micros) => {
    expect(cpuMicrosIn(time)).toBe(micros);
  });
});

describe("processUsage", () => {
  it("sees the time that a process burns and the memory that it holds", async () => {
    const before = await processUsage(process.pid);
    const endAtMs = performance.now() + 60;
    while (performance.now() < endAtMs);
    const after = await processUsage(process.pid);
    expect(after.cpuMicros).toBeGreaterThan(before.cpuMicros);
    expect(after.residentBytes).toBeGreaterThan(10_000_000);
  });
});
