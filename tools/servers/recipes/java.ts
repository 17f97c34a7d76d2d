import { glob } from "node:fs/promises";
import { join } from "node:path";
import { findOnPath, isExecutable, runTool } from "../run-tool.ts";
import { installByApt } from "./apt.ts";

const TIMEOUT_MS = 10_000;
const INSTALLED_BY_APT = "/usr/lib/jvm/java-17-openjdk-*/bin/java";

/** A Java 17, which is what Cassandra 5 runs on; rejects when there is none and none can be installed. */
export async function findJava17(): Promise<string> {
  const present = await findPresent();
  if (present !== undefined) return present;
  await installByApt("openjdk-17-jre-headless");
  const installed = await findPresent();
  if (installed === undefined) throw new Error("there is no Java 17");
  return installed;
}

async function findPresent(): Promise<string | undefined> {
  for (const candidate of await candidates()) {
    if ((await isExecutable(candidate)) && (await isJava17(candidate))) return candidate;
  }
  return undefined;
}

async function candidates(): Promise<readonly string[]> {
  const home = process.env.JAVA_HOME;
  const named = home === undefined ? [] : [join(home, "bin/java")];
  const onPath = await findOnPath("java");
  return [...named, ...(onPath === undefined ? [] : [onPath]), ...(await ofThisSystem())];
}

async function ofThisSystem(): Promise<readonly string[]> {
  if (process.platform !== "darwin") return installedByApt();
  const home = await runTool("/usr/libexec/java_home", ["-v", "17"], { timeoutMs: TIMEOUT_MS }).catch(() => undefined);
  return home === undefined ? [] : [join(home.trim(), "bin/java")];
}

async function installedByApt(): Promise<readonly string[]> {
  const paths: string[] = [];
  for await (const path of glob(INSTALLED_BY_APT)) paths.push(path);
  return paths;
}

// macOS has a /usr/bin/java that only says that there is no Java; it exits with an error.
async function isJava17(java: string): Promise<boolean> {
  const printed = await runTool(java, ["-version"], { timeoutMs: TIMEOUT_MS }).catch(() => "");
  return /version "17[."]/.test(printed);
}
