import type { Position } from "@plaza/core";
import type { Session } from "../session/session.ts";
import type { LocalRoom } from "./local-room.ts";
import { type PastBatch, withoutRecalledBy } from "./past-batch.ts";

/** What was read of a room's past before the ring's part is added. */
export type CollectedPast =
  | {
      readonly kind: "collected";
      /** Oldest first; they reach from the asked position to `upToSeq`. */
      readonly batches: readonly PastBatch[];
      readonly upToSeq: number;
    }
  | { readonly kind: "lost" };

/** Everything between a position and where the room stands here, or that this is not to be had. */
export type Recovered = {
  readonly isRecovered: boolean;
  /** Encoded RoomBatches, oldest first. */
  readonly batches: readonly Uint8Array[];
  readonly position: Position;
};

/** A reply must not be larger than a socket's buffer, and a person does not read more than this anyway. [RS2] */
export const MAX_RECOVERED_PUBLICATIONS = 2_000;
export const MAX_RECOVERED_BYTES = 1024 * 1024;

/**
 * Puts a recovery together in one turn with the reply that carries it: what the ring has beyond the collected past makes
 * it complete up to the position that the next frame of the room's topic follows. It has what the session may see now.
 */
export function completeRecovery(
  room: LocalRoom,
  session: Session,
  { after, past }: { readonly after: Position; readonly past: CollectedPast },
): Recovered {
  const { position } = room;
  const lost: Recovered = { isRecovered: false, batches: [], position };
  if (past.kind === "lost" || position.epoch !== after.epoch) return lost;
  if (position.seq - after.seq > MAX_RECOVERED_PUBLICATIONS) return lost;
  const tail = room.ring.after(past.upToSeq);
  if (!tail) return lost;
  // What was collected may have been taken back since.
  const whole = [...withoutRecalledBy(tail, past.batches), ...tail];
  const batches = whole.flatMap((batch) => batch.replayFor(session, room.audiences));
  return bytesOf(batches) > MAX_RECOVERED_BYTES ? lost : { isRecovered: true, batches, position };
}

function bytesOf(batches: readonly Uint8Array[]): number {
  return batches.reduce((sum, batch) => sum + batch.length, 0);
}
