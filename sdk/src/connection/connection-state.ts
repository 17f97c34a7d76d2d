import type { PlazaClientError } from "../errors.ts";

export type ConnectionState =
  /** `connect` was not called yet. */
  | { readonly kind: "idle" }
  /** On the way to the first connection. */
  | ({ readonly kind: "connecting" } & Attempt)
  | {
      readonly kind: "live";
      readonly connectionId: string;
      /** The account, or the id that the server gave to an anonymous visitor. */
      readonly accountId: string;
      readonly isAnonymous: boolean;
      /** Server clock minus local clock when the connection was made, milliseconds. */
      readonly clockOffsetMs: number;
    }
  /** The connection is away; rooms resume by themselves when it is back. */
  | ({ readonly kind: "reconnecting" } & Attempt)
  /** For good. Without an error: the application called `close`. */
  | { readonly kind: "closed"; readonly error: PlazaClientError | undefined };

export type Attempt = {
  /** Failed attempts since the last connection that held. */
  readonly attempt: number;
  /** Milliseconds until the next attempt; 0 while one is being made. */
  readonly waitMs: number;
  /** Why the last attempt or connection ended; empty before the first. */
  readonly reason: string;
};
