import type { Session } from "./session.ts";

/** How this deployment lets people in. */
export type DemoConfig =
  | { readonly kind: "nickname"; readonly roomId: string | undefined; readonly gatewayUrls: readonly string[] }
  | { readonly kind: "token"; readonly gatewayUrls: readonly string[] };

export async function fetchDemoConfig(): Promise<DemoConfig> {
  const response = await fetch("/demo/config");
  if (!response.ok) return { kind: "token", gatewayUrls: [] };
  const { demo, roomId, gatewayUrls = [] } = await response.json();
  return demo
    ? { kind: "nickname", roomId: roomId === undefined ? undefined : String(roomId), gatewayUrls }
    : { kind: "token", gatewayUrls };
}

/** An account under a nickname. Rejects with an Error whose message people can read. */
export async function signIn(nick: string, roomId: string | undefined): Promise<Session> {
  const response = await fetch("/demo/sign-in", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ nick, ...(roomId && { roomId }) }),
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? `The server answered ${response.status}.`);
  const { accountId, token, gatewayUrls } = answer;
  return {
    roomId: String(answer.roomId),
    gateways: { kind: "named", urls: gatewayUrls },
    identity: { kind: "member", accountId, token, nick },
  };
}
