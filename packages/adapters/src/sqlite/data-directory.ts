import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pid } from "node:process";
import { DatabaseSync } from "node:sqlite";

export type DataDirectory = {
  readonly databasePath: string;
  /** Lets another process have the directory. */
  release(): void;
};

/**
 * Makes the directory and its files, readable for the owner only, and claims them for this process. The claim is a lock
 * of SQLite's on a file of its own: the operating system drops it when the process ends in whatever way, so there is no
 * stale lock to judge, and the database itself stays readable for backups.
 */
export function claimDataDirectory(directory: string): DataDirectory {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const pidPath = join(directory, "plaza.pid");
  const lock = new DatabaseSync(createFile(join(directory, "plaza.lock")), { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (cause) {
    lock.close();
    throw new Error(`the data directory ${directory} is in use by process ${readHolder(pidPath)}`, { cause });
  }
  writeFileSync(pidPath, `${pid}\n`, { mode: 0o600 });
  return { databasePath: createFile(join(directory, "plaza.db")), release: () => lock.close() };
}

/**
 * SQLite would create the file readable for everybody. A file that is there is not even opened: closing it would drop
 * the locks that this process already has on it.
 */
function createFile(path: string): string {
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return path;
}

/** Only for the message: the lock alone decides. */
function readHolder(pidPath: string): string {
  try {
    return readFileSync(pidPath, "utf8").trim();
  } catch {
    return "unknown";
  }
}
