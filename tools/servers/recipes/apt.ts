import { join } from "node:path";
import { withLock } from "../../bootstrap/lock.mjs";
import { SERVER_CACHE } from "../paths.ts";
import { findOnPath, runTool } from "../run-tool.ts";

const TIMEOUT_MS = 300_000;

const ENVIRONMENT = {
  DEBIAN_FRONTEND: "noninteractive",
  // Packages of servers start them on installation; run level 1 says that this machine starts none.
  RUNLEVEL: "1",
};

/** Installs Debian packages; rejects where that is not possible. */
export async function installByApt(...packages: readonly string[]): Promise<void> {
  const wanted = packages.join(" ");
  if ((await findOnPath("apt-get")) === undefined) throw new Error(`there is no apt-get to install ${wanted}`);
  if (process.getuid?.() !== 0) throw new Error(`apt-get needs root to install ${wanted}`);
  await withLock(join(SERVER_CACHE, "apt.lock"), () => installWithLists(packages));
}

async function installWithLists(packages: readonly string[]): Promise<void> {
  try {
    await aptGet("install", "-y", "--no-install-recommends", ...packages);
  } catch {
    // The package lists are missing or old; what fails after the update is the real error.
    await aptGet("update");
    await aptGet("install", "-y", "--no-install-recommends", ...packages);
  }
}

async function aptGet(...args: readonly string[]): Promise<void> {
  const [verb = "", ...rest] = args;
  const waitForOthers = ["-o", "DPkg::Lock::Timeout=120"];
  await runTool("apt-get", [verb, ...waitForOthers, ...rest], { timeoutMs: TIMEOUT_MS, env: ENVIRONMENT });
}
