import { createHash } from "node:crypto";
import type { AccountId } from "@plaza/core";
import { equalsInConstantTime } from "./constant-time.ts";
import { badToken, expiredToken, type TokenCheck } from "./token-check.ts";

export type DynamicToken = {
  readonly signature: string;
  /** Milliseconds since 1970, as the text that was signed. */
  readonly curTime: string;
  /** Seconds, as the text that was signed. */
  readonly ttl: string;
};

/** The application's clock may run ahead by this much. */
const MAX_AHEAD_MS = 300_000;

/**
 * The dynamic token in `token`: base64 of the JSON `{signature, curTime, ttl}`. Undefined when it is none, and then it
 * may still be a static one.
 */
export function parseDynamicToken(token: string): DynamicToken | undefined {
  const value = parseJson(Buffer.from(token, "base64").toString("utf8"));
  if (typeof value !== "object" || value === null) return undefined;
  const { signature, curTime, ttl } = value as Record<string, unknown>;
  if (typeof signature !== "string" || !isInteger(curTime) || !isInteger(ttl)) return undefined;
  return { signature, curTime: String(curTime), ttl: String(ttl) };
}

/** The product's formula: sha1 of appkey + accid + curTime (ms) + ttl (s) + appsecret, in hex. [CN2] */
export function checkDynamicToken(
  token: DynamicToken,
  expected: {
    readonly accountId: AccountId;
    readonly appKey: string;
    readonly appSecret: string;
    readonly nowMs: number;
  },
): TokenCheck {
  const { accountId, appKey, appSecret, nowMs } = expected;
  const text = appKey + accountId + token.curTime + token.ttl + appSecret;
  const signature = createHash("sha1").update(text).digest("hex");
  if (!equalsInConstantTime(token.signature.toLowerCase(), signature)) return badToken("the signature is wrong");
  const signedAtMs = Number(token.curTime);
  if (signedAtMs > nowMs + MAX_AHEAD_MS) return badToken("the token is from the future");
  if (nowMs >= signedAtMs + Number(token.ttl) * 1_000) return expiredToken();
  return { kind: "valid", accountId };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isInteger(value: unknown): value is number | string {
  if (typeof value === "number") return Number.isSafeInteger(value) && value >= 0;
  return typeof value === "string" && /^[0-9]{1,15}$/.test(value);
}
