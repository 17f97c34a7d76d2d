import { type AccountId, PlazaError, parseAccountId } from "@plaza/core";
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyOptions, jwtVerify } from "jose";
import { badToken, expiredToken, type TokenCheck } from "./token-check.ts";

export type JwtVerifierOptions = {
  readonly jwtSecret: string | undefined;
  readonly jwtJwksUrl: string | undefined;
  readonly jwtIssuer: string | undefined;
  readonly jwtAudience: string | undefined;
  readonly now: () => number;
};

/** Clocks of the application and of this machine differ a little. */
const CLOCK_TOLERANCE_SECONDS = 5;
const KEY_SET_TIMEOUT_MS = 3_000;
/** Each key belongs to its algorithms: a public key must never pass as an HMAC secret. */
const SECRET_ALGORITHMS = ["HS256"];
const KEY_SET_ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"];

type Verify = (token: string, options: JWTVerifyOptions) => Promise<JWTPayload>;

/** Checks JWTs; the account is their `sub`. [CN2] */
export class JwtVerifier {
  readonly #options: JwtVerifierOptions;
  readonly #verifiers: readonly Verify[];

  constructor(options: JwtVerifierOptions) {
    this.#options = options;
    this.#verifiers = verifiersOf(options);
  }

  /** Whether this deployment takes JWTs, and the token looks like one. */
  handles(token: string): boolean {
    return this.#verifiers.length > 0 && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token);
  }

  /** Rejects with a PlazaError `unavailable` when the keys cannot be had. */
  async check(token: string): Promise<TokenCheck> {
    let answer = badToken("the token is no JWT that this server can verify");
    for (const verify of this.#verifiers) {
      answer = await this.#checkWith(verify, token);
      if (answer.kind === "valid" || answer.refusal.error === "expiredToken") return answer;
    }
    return answer;
  }

  async #checkWith(verify: Verify, token: string): Promise<TokenCheck> {
    try {
      const { sub } = await verify(token, this.#verifyOptions());
      const accountId: AccountId | undefined = parseAccountId(sub);
      return accountId ? { kind: "valid", accountId } : badToken("sub of the token is no account id");
    } catch (error) {
      return refusalOf(error);
    }
  }

  #verifyOptions(): JWTVerifyOptions {
    const { jwtIssuer, jwtAudience, now } = this.#options;
    return {
      currentDate: new Date(now()),
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ["sub"],
      ...(jwtIssuer === undefined ? {} : { issuer: jwtIssuer }),
      ...(jwtAudience === undefined ? {} : { audience: jwtAudience }),
    };
  }
}

function verifiersOf({ jwtSecret, jwtJwksUrl }: JwtVerifierOptions): readonly Verify[] {
  const verifiers: Verify[] = [];
  if (jwtSecret !== undefined) {
    const key = new TextEncoder().encode(jwtSecret);
    verifiers.push(async (token, options) => {
      return (await jwtVerify(token, key, { ...options, algorithms: SECRET_ALGORITHMS })).payload;
    });
  }
  if (jwtJwksUrl !== undefined) {
    const keys = createRemoteJWKSet(new URL(jwtJwksUrl), { timeoutDuration: KEY_SET_TIMEOUT_MS });
    verifiers.push(async (token, options) => {
      return (await jwtVerify(token, keys, { ...options, algorithms: KEY_SET_ALGORITHMS })).payload;
    });
  }
  return verifiers;
}

function refusalOf(error: unknown): TokenCheck {
  if (error instanceof errors.JWTExpired) return expiredToken();
  const isVerdict =
    error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && !isFetchFailure(error);
  if (isVerdict) return badToken("the token's signature or claims are not valid");
  const message = "the keys that verify tokens cannot be had";
  throw new PlazaError({ error: "unavailable", message, retryAfterMs: 2_000 }, { cause: error });
}

/** The key set answered with something else than 200 and keys: jose has no class of its own for it. */
function isFetchFailure(error: errors.JOSEError): boolean {
  return error.code === errors.JOSEError.code || error instanceof errors.JWKSInvalid;
}
