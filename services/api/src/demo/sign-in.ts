import { randomBytes } from "node:crypto";
import type { AccountId } from "@plaza/core";
import type { AccountStore } from "@plaza/ports";
import { hashToken } from "../hash-token.ts";

export type DemoAccounts = {
  readonly accounts: AccountStore;
  readonly now: () => number;
  readonly newToken: () => string;
};

/** 80 bits: two visitors never draw the same account. */
const ACCOUNT_RANDOM_BYTES = 10;

/** Makes an account that only its token opens. */
export async function signIn(
  nick: string,
  { accounts, now, newToken }: DemoAccounts,
): Promise<{ readonly accountId: AccountId; readonly token: string }> {
  const accountId = `demo-${randomBytes(ACCOUNT_RANDOM_BYTES).toString("hex")}` as AccountId;
  const token = newToken();
  const outcome = await accounts.create({
    accountId,
    name: nick,
    icon: "",
    tokenHash: hashToken(token),
    createdAtMs: now(),
  });
  if (outcome === "exists") throw new Error(`the random account ${accountId} exists already`);
  return { accountId, token };
}
