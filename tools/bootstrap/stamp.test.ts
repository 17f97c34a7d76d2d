import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashFiles, isStamped, sourceFiles, writeStamp } from "./stamp.mjs";

describe("stamp over source files", () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "plaza-stamp-"));
    put("src/a.ts", "a");
    put("src/deep/b.ts", "b");
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it("is up to date until a content changes", () => {
    const stamp = join(root, ".stamp");
    writeStamp(stamp, currentHash());
    expect(isStamped(stamp, currentHash())).toBe(true);
    put("src/deep/b.ts", "changed");
    expect(isStamped(stamp, currentHash())).toBe(false);
  });

  it("changes when a file comes, goes or is renamed", () => {
    const before = currentHash();
    put("src/c.ts", "");
    const added = currentHash();
    rmSync(join(root, "src/a.ts"));
    put("src/renamed.ts", "a");
    expect(new Set([before, added, currentHash()]).size).toBe(3);
  });

  it("changes with a further fact, such as the platform", () => {
    expect(hashFiles(root, [], ["linux-x64"])).not.toBe(hashFiles(root, [], ["linux-arm64"]));
  });

  it("leaves out what is installed, built or hidden", () => {
    const before = currentHash();
    for (const path of ["node_modules/x/index.js", "src/dist/a.js", ".servers/jar"]) put(path, "x");
    expect(currentHash()).toBe(before);
  });

  it("is out of date when it was never written", () => {
    expect(isStamped(join(root, ".stamp"), currentHash())).toBe(false);
  });

  function put(path: string, content: string): void {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), content);
  }

  function currentHash(): string {
    return hashFiles(root, sourceFiles(root));
  }
});
