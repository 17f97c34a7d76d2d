/**
 * Every error that a command can be answered with, on the client protocol and between services. `retry` says what a
 * client does: "never" the same command fails again, "later" it may succeed after a while, "reconnect" it succeeds on
 * a fresh connection. Codes are never renumbered or reused; docs/protocol.md shows this table.
 */
export const ERRORS = {
  badFrame: { code: 100, retry: "never", meaning: "The frame is not a ClientFrame in the connection's subprotocol." },
  unknownCommand: { code: 101, retry: "never", meaning: "This server does not know the command." },
  badArgument: { code: 102, retry: "never", meaning: "A field is missing, malformed or beyond its limit." },
  notConnected: { code: 103, retry: "never", meaning: "The first command on a connection must be connect." },
  alreadyConnected: { code: 104, retry: "never", meaning: "This connection is connected already." },
  unsupportedVersion: { code: 105, retry: "never", meaning: "The protocol version is not supported." },
  badToken: { code: 110, retry: "never", meaning: "The token is malformed, forged or not this account's." },
  expiredToken: { code: 111, retry: "reconnect", meaning: "The token has expired; connect with a fresh one." },
  anonymousForbidden: { code: 120, retry: "never", meaning: "Anonymous visitors only receive." },
  forbidden: { code: 121, retry: "never", meaning: "The role in the room does not allow this." },
  notInRoom: { code: 122, retry: "never", meaning: "This connection has not entered the room." },
  blocked: { code: 124, retry: "never", meaning: "The account is blocked in the room." },
  muted: { code: 125, retry: "never", meaning: "The account is muted in the room." },
  temporarilyMuted: { code: 126, retry: "later", meaning: "The account is muted in the room for some time." },
  roomMuted: { code: 127, retry: "never", meaning: "The room is muted; only its creator and managers speak." },
  tagMuted: {
    code: 128,
    retry: "later",
    meaning: "Who holds one of the sender's tags is muted in the room for some time.",
  },
  slowMode: { code: 129, retry: "later", meaning: "The room is in slow mode; the sender's next turn comes later." },
  tooManyRooms: { code: 123, retry: "never", meaning: "The connection has entered as many rooms as it may." },
  roomNotFound: { code: 130, retry: "never", meaning: "There is no such room." },
  roomClosed: { code: 131, retry: "never", meaning: "The room is closed." },
  accountNotFound: { code: 132, retry: "never", meaning: "There is no such account." },
  alreadyExists: { code: 133, retry: "never", meaning: "It exists already." },
  nothingToChange: { code: 134, retry: "never", meaning: "The room is in that state already." },
  fixedMemberLimit: { code: 135, retry: "never", meaning: "The room has as many fixed members as it may." },
  messageNotFound: { code: 136, retry: "never", meaning: "There is no such message, or it is kept no longer." },
  recallExpired: { code: 137, retry: "never", meaning: "The sender may recall the message no longer." },
  queueNotFound: { code: 138, retry: "never", meaning: "The room has no queue, or no element with that key." },
  queueFull: { code: 139, retry: "never", meaning: "The queue has as many elements as it may." },
  otherDevice: { code: 143, retry: "never", meaning: "The account is in the room with another device." },
  memberNotOnline: { code: 144, retry: "never", meaning: "The account is not in the room." },
  limitReached: { code: 145, retry: "never", meaning: "The room has as many of these as it may." },
  prioritySpent: {
    code: 146,
    retry: "later",
    meaning: "The room's messages of high priority are spent for this second.",
  },
  rateLimited: { code: 140, retry: "later", meaning: "Too many commands on this connection or for this key." },
  tooLarge: { code: 141, retry: "never", meaning: "The message is larger than allowed." },
  overloaded: { code: 142, retry: "later", meaning: "The service has more to do than it can hold." },
  unavailable: {
    code: 150,
    retry: "later",
    meaning: "A part of the service is away; the command was not carried out.",
  },
  timeout: { code: 151, retry: "later", meaning: "No answer in time; whether the command was carried out is unknown." },
  internal: { code: 159, retry: "later", meaning: "The server failed; the failure is logged on its side." },
} as const satisfies Record<string, ErrorEntry>;

type ErrorEntry = {
  readonly code: number;
  readonly retry: "never" | "later" | "reconnect";
  readonly meaning: string;
};

export type ErrorName = keyof typeof ERRORS;

const NAMES = new Map<number, ErrorName>(
  Object.entries(ERRORS).map(([name, entry]) => [entry.code, name as ErrorName]),
);

/** The error with this code; a code that a newer peer sent and we do not know is `internal`. */
export function errorNameOf(code: number): ErrorName {
  return NAMES.get(code) ?? "internal";
}

/** An expected refusal as a value: which error, and one sentence that names the field and its limit. */
export type Refusal = {
  readonly error: ErrorName;
  readonly message: string;
  readonly retryAfterMs?: number;
};

/** A refusal that has to cross code which only knows exceptions. `from` turns anything unknown into one. */
export class PlazaError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal, options?: { readonly cause?: unknown }) {
    super(refusal.message, options);
    this.name = "PlazaError";
    this.refusal = refusal;
  }

  /** The error itself when it is ours; anything else becomes `internal` with the original as its cause. */
  static from(error: unknown): PlazaError {
    if (error instanceof PlazaError) return error;
    return new PlazaError({ error: "internal", message: "internal error" }, { cause: error });
  }
}
