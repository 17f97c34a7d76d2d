import type { AccountId } from "@plaza/core";

/** Accounts of the product's API with their static tokens. Accounts that come with a JWT need not be here. */
export interface AccountStore {
  /** Claims the account id; "exists" changes nothing. */
  create(account: Account): Promise<"created" | "exists">;

  get(accountId: AccountId): Promise<Account | undefined>;

  /** Replaces the token; false when there is no such account. From then on the old token is refused everywhere. */
  setTokenHash(accountId: AccountId, tokenHash: string): Promise<boolean>;
}

export type Account = {
  readonly accountId: AccountId;
  readonly name: string;
  readonly icon: string;
  /** Lower-case hex SHA-256 of the static token. Tokens have enough entropy that a plain hash does; never the token. */
  readonly tokenHash: string;
  readonly createdAtMs: number;
};
