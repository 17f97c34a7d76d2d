import { JetStreamApiError } from "@nats-io/jetstream";
import { ClosedConnectionError, DrainingConnectionError } from "@nats-io/transport-node";

/** The stream has reached its limits ("maximum bytes exceeded"); it stays so until history has caught up. */
const STREAM_IS_FULL = 10_077;
const STREAM_NOT_FOUND = 10_059;
/** No room on the server's disk or in the account. */
const NO_RESOURCES = [10_023, 10_047];

/**
 * Whether the same append may succeed within its deadline: an election, a restart, a lost answer. Not when the log is
 * full: then the sender is better told at once that the message is live, but not stored.
 */
export function isWorthRetrying(error: unknown): boolean {
  if (error instanceof ClosedConnectionError || error instanceof DrainingConnectionError) return false;
  if (!(error instanceof JetStreamApiError)) return true;
  if (error.code === STREAM_IS_FULL || NO_RESOURCES.includes(error.code)) return false;
  return error.status === 503 || error.code === STREAM_NOT_FOUND;
}
