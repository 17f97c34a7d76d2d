import { describe, expect, it } from "vitest";
import { RecentIds } from "./recent-ids.ts";

describe("RecentIds", () => {
  it("[BR1] takes an id once within five minutes", () => {
    let nowMs = 1_000;
    const ids = new RecentIds(() => nowMs);
    expect([ids.add("a"), ids.add("a"), ids.add("b")]).toEqual([true, false, true]);
    nowMs += 299_999;
    expect(ids.add("a")).toBe(false);
    nowMs += 1;
    expect(ids.add("a")).toBe(true);
  });

  it("is bounded, and forgets the oldest first", () => {
    const ids = new RecentIds(() => 1_000);
    for (let n = 0; n < 10_001; n += 1) ids.add(`${n}`);
    expect(ids.size).toBe(10_000);
    expect([ids.add("10000"), ids.add("0")]).toEqual([false, true]);
  });
});
