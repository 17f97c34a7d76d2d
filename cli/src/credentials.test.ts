import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findCredentials } from "./credentials.ts";

const PAIR = { appKey: "k", appSecret: "s" };
const IN_ENVIRONMENT = { PLAZA_APP_KEY: "from", PLAZA_APP_SECRET: "environment" };

function aDataDirectory(content = JSON.stringify(PAIR)): string {
  const directory = mkdtempSync(join(tmpdir(), "plaza-cli-"));
  writeFileSync(join(directory, "credentials.json"), content);
  return directory;
}

describe("credentials", () => {
  it("of the environment come first", () => {
    const host = { env: { ...IN_ENVIRONMENT, PLAZA_DATA_DIR: aDataDirectory() }, directory: "/" };
    expect(findCredentials(host, undefined)).toEqual({ appKey: "from", appSecret: "environment" });
  });

  it("of a data directory that the command line names are nearer than the environment", () => {
    expect(findCredentials({ env: IN_ENVIRONMENT, directory: "/" }, aDataDirectory())).toEqual(PAIR);
  });

  it("are found in PLAZA_DATA_DIR, from where the caller is", () => {
    const path = aDataDirectory();
    const host = { env: { PLAZA_DATA_DIR: ".", PLAZA_APP_KEY: "", PLAZA_APP_SECRET: "" }, directory: path };
    expect(findCredentials(host, undefined)).toEqual(PAIR);
  });

  it("that are nowhere are missed in a sentence with both ways to give them", () => {
    const find = () => findCredentials({ env: {}, directory: "/nowhere" }, undefined);
    expect(find).toThrow("/nowhere/data/credentials.json does not exist");
    expect(find).toThrow("Set PLAZA_APP_KEY and PLAZA_APP_SECRET, or name the data directory");
  });

  it.each([
    [{ PLAZA_APP_KEY: "k" }, "PLAZA_APP_KEY is set and PLAZA_APP_SECRET is not"],
    [{ PLAZA_APP_SECRET: "s" }, "PLAZA_APP_SECRET is set and PLAZA_APP_KEY is not"],
  ])("half a pair is refused: %j", (env, sentence) => {
    expect(() => findCredentials({ env, directory: aDataDirectory() }, undefined)).toThrow(sentence);
  });

  it.each(["", "{}", "no json", '{"appKey":"","appSecret":""}'])("a broken file is refused: %j", (content) => {
    const path = aDataDirectory(content);
    expect(() => findCredentials({ env: {}, directory: "/" }, path)).toThrow("does not hold a pair of credentials");
  });
});
