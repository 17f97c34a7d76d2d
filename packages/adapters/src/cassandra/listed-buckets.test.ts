import { describe, expect, it } from "vitest";
import { ListedBuckets } from "./listed-buckets.ts";

const HOUR_MS = 3_600_000;

describe("ListedBuckets", () => {
  it("a bucket is listed once by callers side by side and later, and again after an hour", async () => {
    let nowMs = 0;
    let calls = 0;
    const listed = new ListedBuckets(() => nowMs);
    const ensure = () =>
      listed.ensure("room/1", async () => {
        calls += 1;
      });
    await Promise.all([ensure(), ensure()]);
    nowMs = HOUR_MS - 1;
    await ensure();
    expect(calls).toBe(1);
    nowMs = HOUR_MS;
    await ensure();
    expect(calls).toBe(2);
  });

  it("a listing that failed reaches all who wait for it, and the next one tries again", async () => {
    const listed = new ListedBuckets(() => 0);
    const failing = () => Promise.reject(new Error("away"));
    const both = [listed.ensure("room/1", failing), listed.ensure("room/1", failing)];
    for (const one of both) await expect(one).rejects.toThrow("away");
    let calls = 0;
    await listed.ensure("room/1", async () => {
      calls += 1;
    });
    expect(calls).toBe(1);
  });

  it("a bucket is listed again after all was forgotten", async () => {
    const listed = new ListedBuckets(() => 0);
    let calls = 0;
    const list = async () => {
      calls += 1;
    };
    await listed.ensure("room/1", list);
    listed.forgetAll();
    await listed.ensure("room/1", list);
    expect(calls).toBe(2);
  });

  it("buckets stay apart", async () => {
    const listed = new ListedBuckets(() => 0);
    const keys: string[] = [];
    for (const key of ["1/1", "1/2", "2/1"]) {
      await listed.ensure(key, async () => {
        keys.push(key);
      });
    }
    expect(keys).toEqual(["1/1", "1/2", "2/1"]);
  });
});
