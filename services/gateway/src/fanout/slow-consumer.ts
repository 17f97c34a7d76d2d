import type { Connection } from "../socket/connection.ts";
import type { Hub } from "./hub.ts";
import { OutgoingFrame } from "./outgoing-frame.ts";

/** Above this share of the buffer a socket that lags has not caught up: the next frames would be dropped again. */
const LOW_WATER_RATIO = 0.25;
/** Longer than a train in a tunnel lets a phone stall; a socket that lags longer pins its buffer for nothing. */
const MAX_LAG_MS = 15_000;

export type SlowConsumersOptions = {
  readonly maxBackpressureBytes: number;
  /** Lets the rooms of a connection go on and says where they stand here, as pushes. */
  readonly resume: (connection: Connection) => readonly OutgoingFrame[];
  readonly now: () => number;
};

/**
 * Clients that read slower than their rooms publish. uWebSockets.js drops what does not fit into a socket's buffer, and
 * whatever else it had queued for that socket in this turn. Nobody waits for such a client and nothing is kept for it:
 *
 * 1. A frame is dropped: the connection lags.
 * 2. Its buffer has drained: it gets the positions of its rooms, and asks for what it missed. [SC1]
 * 3. It lags for too long: it is cut off, and resumes when it can read again. [SC2]
 */
export class SlowConsumers {
  readonly #options: SlowConsumersOptions;
  readonly #laggingSinceMs = new Map<Connection, number>();

  constructor(options: SlowConsumersOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#laggingSinceMs.size;
  }

  /** Called while uWebSockets.js walks its topics, so it only takes note. */
  dropped(connection: Connection): void {
    if (!this.#laggingSinceMs.has(connection)) this.#laggingSinceMs.set(connection, this.#options.now());
  }

  drained(connection: Connection): void {
    if (!this.#laggingSinceMs.has(connection)) return;
    if (connection.socket.bufferedBytes() > this.#options.maxBackpressureBytes * LOW_WATER_RATIO) return;
    this.#laggingSinceMs.delete(connection);
    for (const frame of this.#options.resume(connection)) connection.push(frame);
  }

  closed(connection: Connection): void {
    this.#laggingSinceMs.delete(connection);
  }

  /** Looks only at those that lag, also for buffers that drained without a call. */
  sweep(): void {
    const horizonMs = this.#options.now() - MAX_LAG_MS;
    for (const [connection, sinceMs] of this.#laggingSinceMs) {
      if (sinceMs <= horizonMs) connection.terminate("slowConsumer");
      else this.drained(connection);
    }
  }
}

/** Each room that the connection has entered goes on from where it stands here, which the frames say. */
export function resumeRooms(connection: Connection, hub: Hub): readonly OutgoingFrame[] {
  return [...connection.sessions.values()].flatMap((session) => {
    const room = hub.get(session.roomId);
    if (!room || session.state.kind !== "entered") return [];
    room.topics.resume(session);
    return [OutgoingFrame.of({ roomPosition: { roomId: session.roomId, position: room.position } })];
  });
}
