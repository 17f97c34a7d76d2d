/** Builds the web page when it is older than what it is made of. Quiet when there is nothing to do. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./bootstrap/lock.mjs";
import { hashFiles, isStamped, sourceFiles, writeStamp } from "./bootstrap/stamp.mjs";
import { runCaptured } from "./check/run-captured.ts";

const REPOSITORY = join(import.meta.dirname, "..");
const SOURCES = ["web", "sdk", "proto", "packages/core"].map((name) => join(REPOSITORY, name));
const PAGE = join(REPOSITORY, "web/dist/index.html");
// Beside the page and not in its directory, which is served.
const STAMP = join(REPOSITORY, "node_modules/.plaza-web-stamp");

if (!isFresh()) await withLock(`${STAMP}.lock`, () => (isFresh() ? undefined : build()));

function isFresh(): boolean {
  return existsSync(PAGE) && isStamped(STAMP, currentHash());
}

function currentHash(): string {
  const lockFile = join(REPOSITORY, "pnpm-lock.yaml");
  return hashFiles(REPOSITORY, [lockFile, ...SOURCES.flatMap((path) => [...sourceFiles(path)])]);
}

async function build(): Promise<void> {
  // Before the build: what is edited meanwhile has to be built again.
  const hash = currentHash();
  console.log("building the web page …");
  const { isSuccess, output, durationMs } = await runCaptured("pnpm", ["--filter", "@plaza/web", "build"], REPOSITORY);
  if (isSuccess) writeStamp(STAMP, hash);
  else process.exitCode = 1;
  console.log(isSuccess ? `built in ${(durationMs / 1000).toFixed(1)} s` : output);
}
