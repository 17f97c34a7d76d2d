import { randomUUID } from "node:crypto";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { currentBootId } from "./boot-id.ts";
import { claimDataDirectory, type DataDirectory } from "./data-directory.ts";
import { migrate } from "./migrations.ts";
import { beginRun, endRun } from "./run-record.ts";

export type DatabaseOptions = {
  /** Made when missing. One live process at a time may have it open. */
  readonly directory: string;
  /** Names the run of the machine; tests use it to play a restart. */
  readonly bootId?: string;
};

/** Opens the data directory; throws when another process has it. */
export function openDatabase({ directory, bootId = currentBootId() }: DatabaseOptions): Database {
  const claim = claimDataDirectory(directory);
  try {
    return new Database(claim, bootId);
  } catch (error) {
    claim.release();
    throw error;
  }
}

/** How long a statement waits for another program that reads the file, a backup for instance. */
const BUSY_TIMEOUT_MS = 5_000;

/**
 * 8 KiB pages hold a usual message without overflow. The write-ahead log is cut back to 64 MiB after a burst.
 */
const PRAGMAS = `
  PRAGMA page_size = 8192;
  PRAGMA journal_mode = WAL;
  PRAGMA journal_size_limit = 67108864;
  PRAGMA cache_size = -32768;
`;

/** One SQLite file for all stores of a process. Every call does its work before it returns. */
export class Database {
  readonly #claim: DataDirectory;
  readonly #connection: DatabaseSync;
  readonly #bootId: string;
  readonly #statements = new Map<string, StatementSync>();
  #replicationId: string;

  constructor(claim: DataDirectory, bootId: string) {
    this.#claim = claim;
    this.#bootId = bootId;
    this.#connection = new DatabaseSync(claim.databasePath, { timeout: BUSY_TIMEOUT_MS });
    try {
      this.#connection.exec(PRAGMAS);
      migrate(this.#connection);
      this.#replicationId = beginRun(this.#connection, bootId);
    } catch (error) {
      this.#connection.close();
      throw error;
    }
  }

  /** Rooms that were written under another one begin a new epoch with their next commit. */
  get replicationId(): string {
    return this.#replicationId;
  }

  /** For an operator who put back an older copy of the file: what was given out since then must not come again. */
  renewReplicationId(): void {
    this.#replicationId = randomUUID();
  }

  /** The first row of a query. The caller names the columns that its text selects. */
  row<Row>(sql: string, ...parameters: readonly SQLInputValue[]): Row | undefined {
    return this.statement(sql).get(...parameters) as Row | undefined;
  }

  rows<Row>(sql: string, ...parameters: readonly SQLInputValue[]): readonly Row[] {
    return this.statement(sql).all(...parameters) as Row[];
  }

  /** The prepared statement for this text; texts are constants, so there are few. */
  statement(sql: string): StatementSync {
    const prepared = this.#statements.get(sql);
    if (prepared !== undefined) return prepared;
    const statement = this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /** Does all of `step` or nothing; what it throws comes out. Steps do not nest. */
  transaction<T>(step: () => T): T {
    this.statement("BEGIN IMMEDIATE").run();
    try {
      const result = step();
      this.statement("COMMIT").run();
      return result;
    } catch (error) {
      // SQLite itself has rolled back after some failures, such as a full disk.
      if (this.#connection.isTransaction) this.statement("ROLLBACK").run();
      throw error;
    }
  }

  /** Idempotent. */
  close(): void {
    if (!this.#connection.isOpen) return;
    endRun(this.#connection, { replicationId: this.#replicationId, bootId: this.#bootId });
    this.#connection.close();
    this.#claim.release();
  }
}
