import { describe, expect, it } from "vitest";
import { LatencyRecorder, percentilesOf } from "./latency.ts";

describe("percentilesOf", () => {
  it("takes what several processes recorded as one", () => {
    const [one, other] = [new LatencyRecorder(), new LatencyRecorder()];
    for (let i = 0; i < 99; i += 1) one.record(1_000);
    other.record(50_000);
    const { samples, p50Ms, p999Ms } = percentilesOf([one.encode(), other.encode()]);
    expect(samples).toBe(100);
    expect(p50Ms).toBeCloseTo(1, 1);
    expect(p999Ms).toBeCloseTo(50, 0);
  });

  it("forgets what was before a reset", () => {
    const recorder = new LatencyRecorder();
    recorder.record(1_000);
    recorder.reset();
    expect(percentilesOf([recorder.encode()]).samples).toBe(0);
  });
});
