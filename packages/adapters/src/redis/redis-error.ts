import { ErrorReply } from "@redis/client";

/**
 * connection: the server is away or did not answer within the deadline; a command that was on its way may have been
 * carried out, wholly or not at all. refused: the server answered with an error.
 */
export type RedisErrorKind = "connection" | "refused";

export class RedisError extends Error {
  readonly kind: RedisErrorKind;

  constructor(kind: RedisErrorKind, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = "RedisError";
    this.kind = kind;
  }

  /** Sorts what the driver threw. */
  static from(error: unknown): RedisError {
    if (error instanceof RedisError) return error;
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof ErrorReply && !isPassing(error)) {
      return new RedisError("refused", `Redis refused a command: ${message}`, { cause: error });
    }
    return new RedisError("connection", `Redis is not reachable: ${message}`, { cause: error });
  }
}

/** Answers of a server that is there but does not serve right now: it loads, fails over or moves slots. */
const PASSING = /^(LOADING|CLUSTERDOWN|MASTERDOWN|TRYAGAIN|READONLY|MOVED|ASK)\b/;

function isPassing(error: ErrorReply): boolean {
  return PASSING.test(error.message);
}
