import { type AccountId, PlazaError } from "@plaza/core";
import type { Account } from "@plaza/ports";
import type { CallContext } from "../call/call-context.ts";

/** The account that a parameter names; a PlazaError `accountNotFound` when it is not registered. */
export async function requireAccount(
  parameter: string,
  accountId: AccountId,
  { accounts }: CallContext,
): Promise<Account> {
  const account = await accounts.get(accountId);
  if (account) return account;
  throw new PlazaError({ error: "accountNotFound", message: `${parameter} ${accountId} is not registered` });
}
