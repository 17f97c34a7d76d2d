import type { Connection } from "./connection.ts";

/** A client that has nothing to say for this long after opening its socket is none. */
const CONNECT_DEADLINE_MS = 10_000;

/** The open connections of this gateway. */
export class Connections {
  readonly #all = new Set<Connection>();
  /** Not connected yet, oldest first. */
  readonly #handshakes = new Set<Connection>();

  get size(): number {
    return this.#all.size;
  }

  get handshakeCount(): number {
    return this.#handshakes.size;
  }

  all(): IterableIterator<Connection> {
    return this.#all.values();
  }

  add(connection: Connection): void {
    this.#all.add(connection);
    this.#handshakes.add(connection);
  }

  markConnected(connection: Connection): void {
    this.#handshakes.delete(connection);
  }

  delete(connection: Connection): void {
    this.#all.delete(connection);
    this.#handshakes.delete(connection);
  }

  /** Ends those that have not sent connect in time; costs nothing for the others. [CM2] */
  endOverdue(nowMs: number): void {
    for (const connection of this.#handshakes) {
      if (connection.openedAtMs > nowMs - CONNECT_DEADLINE_MS) return;
      // One whose token is being checked waits for us and not we for it.
      if (connection.state.kind !== "opened") continue;
      connection.disconnect("connectTimeout", `no connect command within ${CONNECT_DEADLINE_MS} ms`);
    }
  }
}
