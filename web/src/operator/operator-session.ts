import type { Credentials } from "./signature.ts";

const KEY = "plaza.operator";

/** The credentials of this tab. Kept in sessionStorage only: they open every room, so they end with the tab. */
export function loadCredentials(): Credentials | undefined {
  const stored = sessionStorage.getItem(KEY);
  if (stored === null) return undefined;
  const { appKey, appSecret }: Partial<Credentials> = JSON.parse(stored);
  return appKey && appSecret ? { appKey, appSecret } : undefined;
}

export function saveCredentials({ appKey, appSecret }: Credentials): void {
  sessionStorage.setItem(KEY, JSON.stringify({ appKey, appSecret }));
}

export function forgetCredentials(): void {
  sessionStorage.removeItem(KEY);
}
