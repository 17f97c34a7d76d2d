import type { AccountId } from "@plaza/core";
import type { Account, AccountStore } from "@plaza/ports";
import type { Database } from "./database.ts";

export function createSqliteAccountStore(database: Database): AccountStore {
  return new SqliteAccountStore(database);
}

class SqliteAccountStore implements AccountStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async create(account: Account): Promise<"created" | "exists"> {
    const statement = this.#database.statement("INSERT OR IGNORE INTO accounts VALUES (?, ?)");
    return statement.run(account.accountId, JSON.stringify(account)).changes === 1 ? "created" : "exists";
  }

  async get(accountId: AccountId): Promise<Account | undefined> {
    const sql = "SELECT account FROM accounts WHERE account_id = ?";
    const row = this.#database.row<{ readonly account: string }>(sql, accountId);
    return row && (JSON.parse(row.account) as Account);
  }

  async setTokenHash(accountId: AccountId, tokenHash: string): Promise<boolean> {
    const sql = "UPDATE accounts SET account = json_set(account, '$.tokenHash', ?) WHERE account_id = ?";
    return this.#database.statement(sql).run(tokenHash, accountId).changes === 1;
  }
}
