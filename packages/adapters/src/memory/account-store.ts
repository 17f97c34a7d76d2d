import type { AccountId } from "@plaza/core";
import type { Account, AccountStore } from "@plaza/ports";

export function createMemoryAccountStore(): AccountStore {
  return new MemoryAccountStore();
}

class MemoryAccountStore implements AccountStore {
  readonly #accounts = new Map<AccountId, Account>();

  async create(account: Account): Promise<"created" | "exists"> {
    if (this.#accounts.has(account.accountId)) return "exists";
    this.#accounts.set(account.accountId, account);
    return "created";
  }

  async get(accountId: AccountId): Promise<Account | undefined> {
    return this.#accounts.get(accountId);
  }

  async setTokenHash(accountId: AccountId, tokenHash: string): Promise<boolean> {
    const account = this.#accounts.get(accountId);
    if (account === undefined) return false;
    this.#accounts.set(accountId, { ...account, tokenHash });
    return true;
  }
}
