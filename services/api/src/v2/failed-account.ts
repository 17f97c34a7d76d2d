import type { AccountId, PlazaError } from "@plaza/core";
import { RESULT_CODES, resultCodeOf } from "./result-code.ts";

/** An account of a batch for which the call did not succeed. */
export function failedAccount(accountId: AccountId, failure: PlazaError) {
  return { account_id: accountId, error_code: resultCodeOf(failure), error_msg: failure.refusal.message };
}

export function notAMember(accountId: string) {
  return { account_id: accountId, error_code: RESULT_CODES.notInRoom, error_msg: `${accountId} is no member` };
}
