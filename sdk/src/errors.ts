/** Every reason for which the server or this library refuses something. The meanings stand in docs/protocol.md. */
export type PlazaErrorCode =
  | "badFrame"
  | "unknownCommand"
  | "badArgument"
  | "notConnected"
  | "alreadyConnected"
  | "unsupportedVersion"
  | "badToken"
  | "expiredToken"
  | "anonymousForbidden"
  | "forbidden"
  | "notInRoom"
  | "blocked"
  | "muted"
  /** `retryAfterMs` says how long still. */
  | "temporarilyMuted"
  | "roomMuted"
  /** `retryAfterMs` says how long still. */
  | "tagMuted"
  /** `retryAfterMs` says how long still. */
  | "slowMode"
  | "tooManyRooms"
  | "roomNotFound"
  | "roomClosed"
  | "accountNotFound"
  | "alreadyExists"
  | "nothingToChange"
  | "fixedMemberLimit"
  | "messageNotFound"
  | "recallExpired"
  | "queueNotFound"
  | "queueFull"
  | "otherDevice"
  | "memberNotOnline"
  | "limitReached"
  | "prioritySpent"
  | "rateLimited"
  | "tooLarge"
  | "overloaded"
  | "unavailable"
  | "timeout"
  | "internal"
  /** Made by this library: the connection ended before the answer came, or there is none. */
  | "disconnected"
  /** Made by this library: the client, or the session in the room, has ended. */
  | "closed";

/** What this library rejects with. Nothing else comes out of its promises. */
export class PlazaClientError extends Error {
  /**
   * `unavailable`: surely not carried out. `timeout`: nobody knows whether it was carried out; a message may be sent
   * again with the same `clientMessageId` without being doubled.
   */
  readonly code: PlazaErrorCode;
  /** Above 0 where the same call may succeed after this many milliseconds. */
  readonly retryAfterMs: number;

  constructor(
    code: PlazaErrorCode,
    message: string,
    options: { readonly retryAfterMs?: number; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "PlazaClientError";
    this.code = code;
    this.retryAfterMs = options.retryAfterMs ?? 0;
  }
}
