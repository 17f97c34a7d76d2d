import { describe, expect, it } from "vitest";
import { paced } from "./pace.ts";

describe("paced", () => {
  it("calls as often as it says, in order, and not faster", async () => {
    const indexes: number[] = [];
    const startMs = performance.now();
    await paced({ count: 10, ratePerSecond: 200 }, (index) => void indexes.push(index));
    expect(indexes).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    // Nine intervals of 5 ms; timers may fire a fraction of a millisecond early.
    expect(performance.now() - startMs).toBeGreaterThanOrEqual(44);
  });
});
