/**
 * Why a server closes a connection: the WebSocket close code (4000 to 4999 are free for applications), and whether the
 * client may connect again on its own. Codes 4000-4499 ask to reconnect, 4500-4999 forbid it, so an old client handles
 * a new code rightly. docs/protocol.md shows this table.
 */
export const DISCONNECTS = {
  drain: { code: 4000, mayReconnect: true, meaning: "The gateway goes away; resume elsewhere after the given delay." },
  slowConsumer: { code: 4001, mayReconnect: true, meaning: "The client did not read for too long; resume." },
  connectTimeout: { code: 4002, mayReconnect: true, meaning: "No connect command within the time allowed." },
  serverError: { code: 4003, mayReconnect: true, meaning: "The gateway failed on this connection." },
  idle: { code: 4004, mayReconnect: true, meaning: "Nothing was heard from the client, not even a pong." },
  badFrame: { code: 4500, mayReconnect: false, meaning: "Bytes that are no frame of the chosen subprotocol." },
  badToken: { code: 4501, mayReconnect: false, meaning: "The token was refused." },
  flooding: { code: 4502, mayReconnect: false, meaning: "Commands far above the rate limit, in spite of refusals." },
  unsupportedVersion: { code: 4503, mayReconnect: false, meaning: "The protocol version is not supported." },
  displaced: { code: 4504, mayReconnect: false, meaning: "Another device of the account took this one's place." },
} as const satisfies Record<string, DisconnectEntry>;

type DisconnectEntry = {
  readonly code: number;
  readonly mayReconnect: boolean;
  readonly meaning: string;
};

export type DisconnectName = keyof typeof DISCONNECTS;

/** Whether a client may reconnect after this close code, also for codes that it does not know. */
export function mayReconnectAfter(closeCode: number): boolean {
  return closeCode < 4500 || closeCode > 4999;
}
