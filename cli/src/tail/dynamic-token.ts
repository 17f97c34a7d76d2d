import { createHash } from "node:crypto";
import type { AppCredentials } from "../credentials.ts";

/** Long enough for one connection's opening; each next one is given a new token. */
const TTL_SECONDS = 300;

/**
 * A token that the application's own secret makes for any account, by the product's formula: SHA-1 of key, account,
 * milliseconds, seconds and secret. The account's own token stays as it is.
 */
export function dynamicToken({ appKey, appSecret }: AppCredentials, accountId: string, nowMs: number): string {
  const signed = `${appKey}${accountId}${nowMs}${TTL_SECONDS}${appSecret}`;
  const signature = createHash("sha1").update(signed).digest("hex");
  return Buffer.from(JSON.stringify({ signature, curTime: nowMs, ttl: TTL_SECONDS })).toString("base64");
}
