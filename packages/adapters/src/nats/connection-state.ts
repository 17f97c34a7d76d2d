import type { NatsConnection, Status } from "@nats-io/transport-node";
import type { BusStatus } from "@plaza/ports";

/** Follows a connection's own reports, so that nothing is handed to the library while it could only pile it up. */
export class ConnectionState {
  readonly #listeners = new Set<(status: BusStatus) => void>();
  readonly #onError: (error: unknown) => void;
  #isConnected = true;

  constructor(connection: NatsConnection, onError: (error: unknown) => void) {
    this.#onError = onError;
    void this.#follow(connection);
  }

  get isConnected(): boolean {
    return this.#isConnected;
  }

  onChange(listener: (status: BusStatus) => void): void {
    this.#listeners.add(listener);
  }

  /** Resolves with "disconnected" when the connection is lost or ends before `work` does, else as `work` does. */
  async unlessLost<T>(work: Promise<T>): Promise<T | "disconnected"> {
    if (!this.#isConnected) {
      work.catch(() => {});
      return "disconnected";
    }
    const lost = Promise.withResolvers<"disconnected">();
    const listener = (status: BusStatus) => {
      if (status.kind === "disconnected") lost.resolve("disconnected");
    };
    this.#listeners.add(listener);
    try {
      return await Promise.race([work, lost.promise]);
    } finally {
      this.#listeners.delete(listener);
    }
  }

  async #follow(connection: NatsConnection): Promise<void> {
    for await (const status of connection.status()) this.#take(status);
    this.#set(false);
  }

  #take(status: Status): void {
    if (status.type === "disconnect" || status.type === "close") this.#set(false);
    if (status.type === "reconnect") this.#set(true);
    if (status.type === "error") this.#onError(status.error);
  }

  #set(isConnected: boolean): void {
    if (isConnected === this.#isConnected) return;
    this.#isConnected = isConnected;
    const status: BusStatus = { kind: isConnected ? "connected" : "disconnected" };
    for (const listener of [...this.#listeners]) listener(status);
  }
}
