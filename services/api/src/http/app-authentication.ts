import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { PlazaError } from "@plaza/core";

/** What an application signs its calls with. */
export type AppCredentials = {
  readonly appKey: string;
  readonly appSecret: string;
};

/** How far CurTime may be from our clock, in either direction; the product's rule. */
const MAX_CLOCK_DIFFERENCE_MS = 5 * 60_000;
const MAX_NONCE_LENGTH = 128;
const CHECK_SUM = /^[0-9a-f]{40}$/;

/**
 * Knows who makes a call: `CheckSum` is the lower-case hex SHA-1 of AppSecret + Nonce + CurTime. Several keys may be
 * valid at once, so that one can be replaced while the other still signs.
 */
export class AppAuthentication {
  readonly #secrets: ReadonlyMap<string, string>;
  readonly #now: () => number;

  constructor(options: { readonly credentials: readonly AppCredentials[]; readonly now: () => number }) {
    this.#secrets = new Map(options.credentials.map(({ appKey, appSecret }) => [appKey, appSecret]));
    this.#now = options.now;
  }

  /** The AppKey of a call whose headers are in order; throws a PlazaError `badToken` otherwise. */
  verify(headers: IncomingHttpHeaders): string {
    const appKey = required(headers, "AppKey");
    const nonce = required(headers, "Nonce");
    if (nonce.length > MAX_NONCE_LENGTH) {
      throw refused(`header Nonce of ${nonce.length} characters exceeds ${MAX_NONCE_LENGTH}`);
    }
    const curTime = required(headers, "CurTime");
    this.#requireRecent(curTime);
    const checkSum = required(headers, "CheckSum");
    // An unknown key is compared too, and answered with the same sentence: nobody learns which keys exist.
    const secret = this.#secrets.get(appKey) ?? "";
    const isRight = isCheckSumOf(checkSum, secret + nonce + curTime);
    if (!isRight || secret === "") throw refused("header CheckSum does not fit AppKey, Nonce and CurTime");
    return appKey;
  }

  #requireRecent(curTime: string): void {
    const differenceMs = Math.abs(Number(curTime) * 1000 - this.#now());
    if (/^[0-9]{1,12}$/.test(curTime) && differenceMs <= MAX_CLOCK_DIFFERENCE_MS) return;
    throw refused("header CurTime must be the seconds since 1970, at most 300 from the server's clock");
  }
}

function required(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name.toLowerCase()];
  if (typeof value === "string" && value !== "") return value;
  throw refused(`header ${name} is required`);
}

function isCheckSumOf(checkSum: string, text: string): boolean {
  if (!CHECK_SUM.test(checkSum)) return false;
  return timingSafeEqual(Buffer.from(checkSum, "hex"), createHash("sha1").update(text).digest());
}

function refused(message: string): PlazaError {
  return new PlazaError({ error: "badToken", message });
}
