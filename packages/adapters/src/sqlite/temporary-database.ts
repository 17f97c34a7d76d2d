import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "./database.ts";

export type TemporaryDatabase = {
  readonly database: Database;
  close(): Promise<void>;
};

/** For tests: a database in a directory of its own, which goes with `close`. */
export function openTemporaryDatabase(): TemporaryDatabase {
  const directory = temporaryDirectory();
  const database = openDatabase({ directory });
  return {
    database,
    async close() {
      database.close();
      rmSync(directory, { recursive: true });
    },
  };
}

export function temporaryDirectory(): string {
  return mkdtempSync(join(tmpdir(), "plaza-sqlite-"));
}
