import type { AccountId } from "@plaza/core";
import { accountId, roomId } from "../call/parameters.ts";
import { CodedRefusal } from "./result-code.ts";

const OPERATOR_IS_TARGET = 114_429;

/** Who does something to whom in which room. */
export const operatedMember = { account_id: accountId(), room_id: roomId(), operator_account_id: accountId() };

/** Nobody acts on oneself; the product has a code for that. */
export function requireOther(given: { readonly account_id: AccountId; readonly operator_account_id: AccountId }): void {
  if (given.account_id !== given.operator_account_id) return;
  throw new CodedRefusal(OPERATOR_IS_TARGET, "operator_account_id must not be account_id");
}
