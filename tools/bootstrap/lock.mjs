import { randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const POLL_INTERVAL_MS = 100;
// The longest work under a lock is a first download of everything over a slow line.
const DEFAULT_DEADLINE_MS = 15 * 60_000;

/**
 * Runs the work while no other process of this machine holds the same lock. The lock is a file that names its owner;
 * a lock whose owner is dead is taken over.
 *
 * @template T
 * @param {string} path
 * @param {() => Promise<T> | T} work
 * @param {{ onWait?: (owner: number) => void, deadlineMs?: number }} [options]
 * @returns {Promise<T>}
 */
export async function withLock(path, work, options = {}) {
  const token = `${process.pid} ${randomUUID()}`;
  await acquire(path, token, options);
  try {
    return await work();
  } finally {
    if (read(path) === token) rmSync(path, { force: true });
  }
}

async function acquire(path, token, { onWait, deadlineMs = DEFAULT_DEADLINE_MS }) {
  mkdirSync(dirname(path), { recursive: true });
  const deadline = Date.now() + deadlineMs;
  let isAnnounced = false;
  while (!tryAcquire(path, token)) {
    const owner = ownerOf(read(path));
    if (Date.now() > deadline) throw new Error(`${path} is still held by process ${owner} after ${deadlineMs} ms`);
    if (!isAnnounced && owner !== undefined) onWait?.(owner);
    isAnnounced ||= owner !== undefined;
    await delay(POLL_INTERVAL_MS);
  }
}

function tryAcquire(path, token) {
  if (createWithContent(path, token)) return true;
  const seen = read(path);
  if (seen === undefined || isAlive(ownerOf(seen))) return false;
  removeStale(path, seen);
  return createWithContent(path, token);
}

// Linking a finished file is atomic: no other process ever sees a lock without its owner in it.
function createWithContent(path, token) {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, token);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

// Two processes may find the same dead owner: the slower one must not remove the faster one's new lock. It moves away
// what it finds, and puts it back when it is not what it saw.
function removeStale(path, seen) {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  if (read(aside) === seen) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

function ownerOf(content) {
  return content === undefined ? undefined : Number.parseInt(content, 10);
}

function isAlive(pid) {
  if (pid === undefined || Number.isNaN(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there and belongs to someone else.
    return error.code === "EPERM";
  }
}
