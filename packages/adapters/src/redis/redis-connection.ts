import { setTimeout as delay } from "node:timers/promises";
import { type Deadline, endsWithin, withDeadline } from "./deadline.ts";
import {
  type DriverEvents,
  isClusterNode,
  type RedisBytesCommands,
  type RedisCommands,
  type RedisDriver,
  type RedisNode,
} from "./redis-driver.ts";
import { RedisError } from "./redis-error.ts";

export type RedisStatus = { readonly kind: "connected" } | { readonly kind: "disconnected" };

export type ConnectionOptions = {
  readonly connectTimeoutMs: number;
  readonly commandTimeoutMs: number;
  readonly onError: (error: unknown) => void;
};

/** Between two attempts to read a cluster's topology for the first time. */
const CONNECT_RETRY_MS = 250;

/** How long a connection that let a command wait too long may take to answer a ping before it counts as broken. */
const PROBE_TIMEOUT_MS = 1_000;

/** How long `close` waits for commands that are on their way. */
const CLOSE_TIMEOUT_MS = 2_000;

/** A driver with deadlines: nothing that goes through it waits for ever, and broken connections are made anew. */
export class RedisConnection {
  readonly #driver: RedisDriver;
  readonly #options: ConnectionOptions;
  readonly #listeners: ((status: RedisStatus) => void)[] = [];
  readonly #probed = new Set<RedisNode>();
  #wasReady = false;
  #lastError: unknown;
  #closed: Promise<void> | undefined;

  constructor(open: (events: DriverEvents) => RedisDriver, options: ConnectionOptions) {
    this.#options = options;
    this.#driver = open({ onError: (error) => this.#report(error), onChange: () => this.#notify() });
  }

  /** Resolves when every master is connected. Rejects at the deadline, and is closed then. */
  async connect(): Promise<void> {
    const { connectTimeoutMs: timeoutMs } = this.#options;
    try {
      await withDeadline(this.#connectWithRetries(), { timeoutMs, what: "could not be connected to" });
    } catch (error) {
      this.#closed = Promise.resolve();
      this.#driver.destroy();
      throw new RedisError("connection", RedisError.from(error).message, { cause: this.#lastError ?? error });
    }
  }

  /** Runs one call of the driver. Rejects with a RedisError, at the latest at the deadline. */
  run<T>(work: (redis: RedisCommands) => Promise<T>): Promise<T> {
    return this.#guard(() => work(this.#driver.commands));
  }

  /** As `run`, with texts in the reply as Buffers. */
  runForBytes<T>(work: (redis: RedisBytesCommands) => Promise<T>): Promise<T> {
    return this.#guard(() => work(this.#driver.bytesCommands));
  }

  /** Whether the server that this is connected to belongs to a cluster. */
  isCluster(): Promise<boolean> {
    return this.#guard(() => isClusterNode(this.#driver));
  }

  /** Whether every master is connected. */
  isReady(): boolean {
    return this.#closed === undefined && this.#driver.isReady();
  }

  onStatus(listener: (status: RedisStatus) => void): void {
    this.#listeners.push(listener);
  }

  /** Waits for commands that are on their way, for a moment. Idempotent. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #connectWithRetries(): Promise<void> {
    while (this.#closed === undefined) {
      try {
        return await this.#driver.connect();
      } catch (error) {
        this.#report(error);
        await delay(CONNECT_RETRY_MS);
      }
    }
  }

  async #guard<T>(work: () => Promise<T>): Promise<T> {
    const deadline: Deadline = { timeoutMs: this.#options.commandTimeoutMs, what: "did not answer" };
    let isLate = true;
    try {
      return await withDeadline(
        work().finally(() => {
          isLate = false;
        }),
        deadline,
      );
    } catch (error) {
      if (isLate) for (const node of this.#driver.nodes()) void this.#resetIfStalled(node);
      throw RedisError.from(error);
    }
  }

  /**
   * A server that stopped, or a network that swallows packets, leaves a connection that looks fine. What is written to it
   * piles up unanswered, so it is given up as soon as it does not answer a ping either.
   */
  async #resetIfStalled(node: RedisNode): Promise<void> {
    // Only a ready connection can be reset: one that is being made ends by itself.
    if (!node.isReady || this.#probed.has(node)) return;
    this.#probed.add(node);
    const isAlive = await endsWithin(node.ping(), PROBE_TIMEOUT_MS);
    this.#probed.delete(node);
    if (isAlive || !node.isReady || this.#closed !== undefined) return;
    node.destroy();
    node.connect().catch((error: unknown) => this.#report(error));
  }

  async #close(): Promise<void> {
    await endsWithin(this.#driver.close(), CLOSE_TIMEOUT_MS);
    this.#driver.destroy();
    this.#notify();
  }

  #report(error: unknown): void {
    this.#lastError = error;
    if (this.#closed === undefined) this.#options.onError(error);
  }

  #notify(): void {
    const isReady = this.isReady();
    if (isReady === this.#wasReady) return;
    this.#wasReady = isReady;
    for (const listener of this.#listeners) listener({ kind: isReady ? "connected" : "disconnected" });
  }
}
