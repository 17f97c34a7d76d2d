import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withLock } from "./lock.mjs";

describe("lock between processes", () => {
  let directory: string;
  let path: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "plaza-lock-"));
    path = join(directory, "work.lock");
  });

  afterEach(() => rmSync(directory, { recursive: true }));

  it("lets one at a time in, and tells the others who is there", async () => {
    const release = Promise.withResolvers<void>();
    const waited = Promise.withResolvers<number>();
    const order: string[] = [];
    const first = withLock(path, async () => {
      await release.promise;
      order.push("first");
    });
    const second = withLock(path, () => void order.push("second"), { onWait: waited.resolve });
    expect(await waited.promise).toBe(process.pid);
    release.resolve();
    await Promise.all([first, second]);
    expect(order).toEqual(["first", "second"]);
  });

  it("is taken over from a process that died", async () => {
    writeFileSync(path, `${pidOfADeadProcess()} token`);
    expect(await withLock(path, () => "done")).toBe("done");
  });

  it("is free again after work that failed, and leaves no file", async () => {
    await expect(withLock(path, () => Promise.reject(new Error("no disk")))).rejects.toThrow("no disk");
    expect(readdirSync(directory)).toEqual([]);
  });

  it("gives up at the deadline and names the owner", async () => {
    writeFileSync(path, `${process.pid} someone else here`);
    const attempt = withLock(path, () => "never", { deadlineMs: 0 });
    await expect(attempt).rejects.toThrow(`still held by process ${process.pid}`);
  });
});

function pidOfADeadProcess(): number {
  return spawnSync(process.execPath, ["--version"]).pid;
}
