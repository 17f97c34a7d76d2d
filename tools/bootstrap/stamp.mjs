import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const NOT_SOURCES = new Set(["node_modules", "dist", "data", "coverage"]);

/**
 * The files below the paths, which may be files themselves, without what is installed, built or hidden.
 *
 * @param {string} path
 * @returns {Generator<string>}
 */
export function* sourceFiles(path) {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.name.startsWith(".") || NOT_SOURCES.has(entry.name)) continue;
    const child = join(path, entry.name);
    if (entry.isDirectory()) yield* sourceFiles(child);
    else if (entry.isFile()) yield child;
  }
}

/**
 * A hash over names and contents. A file that is not there counts as such.
 *
 * @param {string} root
 * @param {Iterable<string>} paths
 * @param {readonly string[]} facts further strings that count
 */
export function hashFiles(root, paths, facts = []) {
  const hash = createHash("sha256").update(JSON.stringify(facts));
  for (const path of [...paths].sort()) {
    const content = existsSync(path) ? createHash("sha256").update(readFileSync(path)).digest("hex") : "absent";
    hash.update(`\n${relative(root, path)} ${content}`);
  }
  return hash.digest("hex");
}

/**
 * Whether the stamp says that the work for this hash is done.
 *
 * @param {string} stamp
 * @param {string} hash
 */
export function isStamped(stamp, hash) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}

/**
 * @param {string} stamp
 * @param {string} hash
 */
export function writeStamp(stamp, hash) {
  writeFileSync(stamp, hash);
}
