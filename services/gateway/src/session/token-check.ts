import type { AccountId, Refusal } from "@plaza/core";

/** What checking a token came to. */
export type TokenCheck =
  | { readonly kind: "valid"; readonly accountId: AccountId }
  | { readonly kind: "refused"; readonly refusal: Refusal };

export function badToken(message: string): TokenCheck {
  return { kind: "refused", refusal: { error: "badToken", message } };
}

export function expiredToken(): TokenCheck {
  return { kind: "refused", refusal: { error: "expiredToken", message: "the token has expired" } };
}
