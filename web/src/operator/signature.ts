/** What opens the server API. */
export type Credentials = { readonly appKey: string; readonly appSecret: string };

export type SignatureInput = Credentials & { readonly nonce: string; readonly timeMs: number };

/** The headers of one call: CheckSum is the SHA-1 of AppSecret + Nonce + CurTime in hexadecimal. */
export async function signedHeaders(input: SignatureInput): Promise<Readonly<Record<string, string>>> {
  const { appKey, appSecret, nonce, timeMs } = input;
  const curTime = String(Math.floor(timeMs / 1000));
  const checkSum = await sha1Hex(appSecret + nonce + curTime);
  return { AppKey: appKey, Nonce: nonce, CurTime: curTime, CheckSum: checkSum };
}

/** Browsers have WebCrypto only on pages that nobody on the way can have changed. */
export function canSign(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

async function sha1Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
