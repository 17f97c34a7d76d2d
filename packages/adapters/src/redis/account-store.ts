import type { AccountId } from "@plaza/core";
import type { Account, AccountStore } from "@plaza/ports";
import type { RedisKeys } from "./keys.ts";
import type { RedisConnection } from "./redis-connection.ts";
import { toNumber } from "./script-reply.ts";

/** Accounts in Redis, one hash each; the token hash is a field of its own so that it changes alone. */
export class RedisAccountStore implements AccountStore {
  readonly #connection: RedisConnection;
  readonly #keys: RedisKeys;

  constructor(connection: RedisConnection, keys: RedisKeys) {
    this.#connection = connection;
    this.#keys = keys;
  }

  async create({ tokenHash, ...account }: Account): Promise<"created" | "exists"> {
    const keys = [this.#keys.account(account.accountId)];
    const args = [JSON.stringify(account), tokenHash];
    const reply = await this.#connection.run((redis) => redis.createAccount(keys, args));
    return toNumber(reply) === 1 ? "created" : "exists";
  }

  async get(accountId: AccountId): Promise<Account | undefined> {
    const key = this.#keys.account(accountId);
    const [account, tokenHash] = await this.#connection.run((redis) => redis.hmGet(key, ["account", "tokenHash"]));
    if (!account || !tokenHash) return undefined;
    return { ...(JSON.parse(account) as Omit<Account, "tokenHash">), tokenHash };
  }

  async setTokenHash(accountId: AccountId, tokenHash: string): Promise<boolean> {
    const keys = [this.#keys.account(accountId)];
    const reply = await this.#connection.run((redis) => redis.setTokenHash(keys, [tokenHash]));
    return toNumber(reply) === 1;
  }
}
