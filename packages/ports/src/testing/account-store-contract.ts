import { describe, expect, it } from "vitest";
import type { Account, AccountStore } from "../account-store.ts";
import { freshAccountId } from "./fresh-ids.ts";
import { type Subject, useSubject } from "./use-subject.ts";

export type AccountStoreSubject = Subject & { readonly accounts: AccountStore };

/** The rules of AccountStore. The stores that `setup` opens may share one server. */
export function accountStoreContract(name: string, setup: () => Promise<AccountStoreSubject>): void {
  describe(`account store contract: ${name}`, () => {
    const subject = useSubject(setup);

    it("an account that was never created is not there", async () => {
      expect(await subject().accounts.get(freshAccountId())).toBeUndefined();
    });

    it("a created account comes back as it was given, whatever characters it has", async () => {
      const { accounts } = subject();
      const account = buildAccount({ name: "房间 🎉 \u0000 \" ' \\ \n", icon: "https://example.org/?a=1&b=ü" });
      expect(await accounts.create(account)).toBe("created");
      expect(await accounts.get(account.accountId)).toEqual(account);
    });

    it("empty name and icon stay empty", async () => {
      const { accounts } = subject();
      const account = buildAccount({ name: "", icon: "" });
      await accounts.create(account);
      expect(await accounts.get(account.accountId)).toEqual(account);
    });

    it("creating an existing account leaves it untouched", async () => {
      const { accounts } = subject();
      const account = buildAccount();
      await accounts.create(account);
      const second = buildAccount({ accountId: account.accountId, name: "second", tokenHash: "f".repeat(64) });
      expect(await accounts.create(second)).toBe("exists");
      expect(await accounts.get(account.accountId)).toEqual(account);
    });

    it("of twenty racing creations exactly one claims the account", async () => {
      const { accounts } = subject();
      const accountId = freshAccountId();
      const contenders = Array.from({ length: 20 }, (_, i) => buildAccount({ accountId, name: `contender ${i}` }));
      const results = await Promise.all(contenders.map((contender) => accounts.create(contender)));
      expect(results.filter((result) => result === "created")).toHaveLength(1);
      expect(await accounts.get(accountId)).toEqual(contenders[results.indexOf("created")]);
    });

    it("a new token replaces the old one and nothing else", async () => {
      const { accounts } = subject();
      const account = buildAccount();
      const neighbour = buildAccount();
      await accounts.create(account);
      await accounts.create(neighbour);
      const tokenHash = "b".repeat(64);
      expect(await accounts.setTokenHash(account.accountId, tokenHash)).toBe(true);
      expect(await accounts.get(account.accountId)).toEqual({ ...account, tokenHash });
      expect(await accounts.get(neighbour.accountId)).toEqual(neighbour);
    });

    it("setting the token that is there already succeeds", async () => {
      const { accounts } = subject();
      const account = buildAccount();
      await accounts.create(account);
      expect(await accounts.setTokenHash(account.accountId, account.tokenHash)).toBe(true);
      expect(await accounts.get(account.accountId)).toEqual(account);
    });

    it("a token for a missing account creates nothing", async () => {
      const { accounts } = subject();
      const accountId = freshAccountId();
      expect(await accounts.setTokenHash(accountId, "b".repeat(64))).toBe(false);
      expect(await accounts.get(accountId)).toBeUndefined();
    });
  });
}

function buildAccount(overrides: Partial<Account> = {}): Account {
  return {
    accountId: freshAccountId(),
    name: "name",
    icon: "",
    tokenHash: "a".repeat(64),
    createdAtMs: 1_700_000_000_000,
    ...overrides,
  };
}
