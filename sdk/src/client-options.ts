import type { WebSocketConstructor } from "./environment.ts";
import type { ClientType } from "./members.ts";

export type ClientOptions = GatewayOptions & IdentityOptions & CommonOptions;

/** Where to connect: one gateway, several that are tried in turn, or a function that is asked before each attempt. */
export type GatewayOptions =
  | { readonly url: string; readonly urls?: undefined; readonly resolveUrl?: undefined }
  | { readonly urls: readonly string[]; readonly url?: undefined; readonly resolveUrl?: undefined }
  | { readonly resolveUrl: () => string | Promise<string>; readonly url?: undefined; readonly urls?: undefined };

/** Who connects. A provider is asked before the first attempt and whenever the server says that the token expired. */
export type IdentityOptions =
  | {
      readonly token: string;
      readonly accountId?: string;
      readonly tokenProvider?: undefined;
      readonly anonymous?: false;
    }
  | {
      readonly tokenProvider: () => string | Promise<string>;
      readonly accountId?: string;
      readonly token?: undefined;
      readonly anonymous?: false;
    }
  /** An anonymous visitor, who only receives. */
  | {
      readonly anonymous: true;
      readonly token?: undefined;
      readonly tokenProvider?: undefined;
      readonly accountId?: undefined;
    };

export type CommonOptions = {
  /** `web` in browsers and `unspecified` elsewhere when absent. */
  readonly clientType?: ClientType;
  /**
   * Stable for one installation; tells two devices of the same kind apart. At most 64 characters. When absent, one that
   * lasts as long as this client: so its own session that a broken connection left behind is not another device. [DV1]
   */
  readonly deviceId?: string;
  /** For platforms without a global WebSocket. */
  readonly WebSocket?: WebSocketConstructor;
  /** How long a command waits for its reply, and a connection for its opening. 10,000 when absent. */
  readonly commandTimeoutMs?: number;
  /** How long `send` goes on trying, at most 240,000; 60,000 when absent. */
  readonly sendTimeoutMs?: number;
  /** The reconnect delay is drawn evenly from [0, min(maxMs, baseMs × 2^attempt)). 500 and 20,000 when absent. */
  readonly reconnect?: { readonly baseMs?: number; readonly maxMs?: number };
};

/** The options with their defaults. */
export type Settings = {
  readonly gateway: GatewayOptions;
  readonly identity: IdentityOptions;
  readonly clientType: ClientType;
  readonly deviceId: string;
  readonly commandTimeoutMs: number;
  readonly sendTimeoutMs: number;
  readonly backoff: { readonly baseMs: number; readonly maxMs: number };
};

/** The server forgets ids of messages after five minutes; resending must have ended well before. */
const MAX_SEND_TIMEOUT_MS = 240_000;

export function settingsOf(options: ClientOptions, newDeviceId: () => string): Settings {
  return {
    gateway: options,
    identity: options,
    clientType: options.clientType ?? ("document" in globalThis ? "web" : "unspecified"),
    deviceId: options.deviceId ?? newDeviceId(),
    commandTimeoutMs: options.commandTimeoutMs ?? 10_000,
    sendTimeoutMs: Math.min(options.sendTimeoutMs ?? 60_000, MAX_SEND_TIMEOUT_MS),
    backoff: { baseMs: options.reconnect?.baseMs ?? 500, maxMs: options.reconnect?.maxMs ?? 20_000 },
  };
}
