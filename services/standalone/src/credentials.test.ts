import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findOrMakeCredentials } from "./credentials.ts";

const aDirectory = () => mkdtempSync(join(tmpdir(), "plaza-credentials-"));
const NONE = { appKey: undefined, appSecret: undefined };

describe("credentials of the server API", () => {
  it("are those that were given, and nothing is written", () => {
    const directory = join(aDirectory(), "never-made");
    expect(findOrMakeCredentials({ appKey: "k", appSecret: "s" }, directory)).toEqual({ appKey: "k", appSecret: "s" });
    expect(() => statSync(directory)).toThrow("ENOENT");
  });

  it("are made once, for their owner's eyes only, and found again", () => {
    const directory = join(aDirectory(), "data");
    const made = findOrMakeCredentials(NONE, directory);
    expect(made.appSecret).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(made.path ?? "").mode & 0o777).toBe(0o600);
    expect(findOrMakeCredentials(NONE, directory)).toEqual(made);
  });

  it("differ between two data directories: there is no default", () => {
    const [one, two] = [findOrMakeCredentials(NONE, aDirectory()), findOrMakeCredentials(NONE, aDirectory())];
    expect(one.appSecret).not.toBe(two.appSecret);
    expect(one.appKey).not.toBe(two.appKey);
  });

  it.each([{ appKey: "k" }, { appSecret: "s" }])("half a pair is refused: %j", (half) => {
    expect(() => findOrMakeCredentials({ ...NONE, ...half }, aDirectory())).toThrow("belong together");
  });

  it.each(["", "{}", "not json", '{"appKey":"","appSecret":""}'])("a broken file is named and kept: %j", (content) => {
    const directory = aDirectory();
    const path = join(directory, "credentials.json");
    writeFileSync(path, content);
    expect(() => findOrMakeCredentials(NONE, directory)).toThrow(path);
    expect(readFileSync(path, "utf8")).toBe(content);
  });
});
