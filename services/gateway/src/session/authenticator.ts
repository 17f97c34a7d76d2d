import { createHash } from "node:crypto";
import { type AccountId, ANONYMOUS_PREFIX, limits, PlazaError, parseAccountId } from "@plaza/core";
import type { AccountStore } from "@plaza/ports";
import { equalsInConstantTime } from "./constant-time.ts";
import { checkDynamicToken, parseDynamicToken } from "./dynamic-token.ts";
import type { JwtVerifier } from "./jwt-verifier.ts";
import { badToken, type TokenCheck } from "./token-check.ts";

export type AuthenticatorOptions = {
  readonly accounts: AccountStore;
  readonly jwt: JwtVerifier;
  readonly appKey: string | undefined;
  readonly appSecret: string | undefined;
  readonly now: () => number;
  readonly newId: () => string;
};

export type Credentials = {
  readonly token: string;
  readonly accountId: string;
};

/** A JWT with a chain of claims is longer than any token of ours; beyond this it is no token. */
const MAX_JWT_LENGTH = 8_192;
/** Stands for the hash of an account that does not exist, so that both answers take the same time. */
const NO_HASH = "0".repeat(64);

/** Finds out who a client is. [CN1] [CN2] */
export class Authenticator {
  readonly #options: AuthenticatorOptions;

  constructor(options: AuthenticatorOptions) {
    this.#options = options;
  }

  /** An id for a visitor without a token; no account can have it. */
  anonymousId(): AccountId {
    return `${ANONYMOUS_PREFIX}${this.#options.newId()}` as AccountId;
  }

  /** The account of the token. Rejects with a PlazaError: `badToken`, `expiredToken`, or `unavailable`. */
  async authenticate({ token, accountId }: Credentials): Promise<AccountId> {
    const check = await this.#check(token, accountId);
    if (check.kind === "refused") throw new PlazaError(check.refusal);
    return check.accountId;
  }

  async #check(token: string, claimed: string): Promise<TokenCheck> {
    if (token.length > MAX_JWT_LENGTH) return badToken(`the token is longer than ${MAX_JWT_LENGTH} characters`);
    if (this.#options.jwt.handles(token)) return this.#checkJwt(token, claimed);
    const accountId = parseAccountId(claimed);
    if (!accountId) return badToken("account_id is needed with this kind of token");
    return this.#checkAccountToken(token, accountId);
  }

  async #checkJwt(token: string, claimed: string): Promise<TokenCheck> {
    const check = await this.#options.jwt.check(token);
    if (check.kind === "refused" || claimed === "" || parseAccountId(claimed) === check.accountId) return check;
    return badToken("account_id is not the sub of the token");
  }

  async #checkAccountToken(token: string, accountId: AccountId): Promise<TokenCheck> {
    const account = await this.#accountOf(accountId);
    const dynamic = parseDynamicToken(token);
    const { appKey, appSecret, now } = this.#options;
    if (dynamic && appKey !== undefined && appSecret !== undefined) {
      const check = checkDynamicToken(dynamic, { accountId, appKey, appSecret, nowMs: now() });
      return account ? check : badToken(WRONG_TOKEN);
    }
    if (token.length > limits.MAX_TOKEN_LENGTH) return badToken(WRONG_TOKEN);
    const hash = createHash("sha256").update(token).digest("hex");
    const isRight = equalsInConstantTime(hash, account?.tokenHash ?? NO_HASH);
    return isRight ? { kind: "valid", accountId } : badToken(WRONG_TOKEN);
  }

  async #accountOf(accountId: AccountId) {
    try {
      return await this.#options.accounts.get(accountId);
    } catch (cause) {
      throw new PlazaError({ error: "unavailable", message: "accounts are away", retryAfterMs: 1_000 }, { cause });
    }
  }
}

/** The same for an unknown account: who has accounts here is nobody's business. */
const WRONG_TOKEN = "the token is not this account's";
