import { type ErrorName, PlazaError, type RoomId } from "@plaza/core";
import type { MessageStore } from "@plaza/ports";
import { Deadline, DeadlineExceededError, type Logger, Semaphore, SingleFlight } from "@plaza/service-kit";
import type { HistoryConfig } from "./config.ts";
import { FilteredPages } from "./filtered-pages.ts";
import { LatestPages } from "./latest-pages.ts";
import type { HistoryMetrics } from "./metrics.ts";
import { decodeQuery, encodePage, encodeRefusal, keyOf, type PageRequest } from "./query-codec.ts";
import { ThrottledWarning } from "./throttled-warning.ts";

type QueryOptions = {
  readonly messages: MessageStore;
  readonly config: HistoryConfig;
  readonly logger: Logger;
  readonly metrics: HistoryMetrics;
  readonly now: () => number;
  /** The longest reply that the bus takes. */
  readonly maxReplyBytes: () => number;
};

const RETRY_AFTER_MS = 1_000;

/** Answers history queries. Identical ones share one read; how many read at once and how many wait is bounded. */
export class HistoryQueries {
  readonly #options: QueryOptions;
  readonly #flights = new SingleFlight<string, Uint8Array>();
  readonly #latest: LatestPages;
  readonly #filtered: FilteredPages;
  readonly #turns: Semaphore;
  readonly #storeFailure: ThrottledWarning;
  readonly #idleWaiters: (() => void)[] = [];
  #running = 0;

  constructor(options: QueryOptions) {
    const { config, logger, now } = options;
    this.#options = options;
    this.#latest = new LatestPages({ keepMs: config.latestPageMs, now });
    this.#filtered = new FilteredPages(options.messages);
    this.#turns = new Semaphore({ maxRunning: config.queryMaxRunning, maxWaiting: config.queryMaxWaiting });
    this.#storeFailure = new ThrottledWarning({ logger, message: "a history query failed", now });
  }

  /** Always resolves with an encoded HistoryReply: the page, or an error. */
  async answer(payload: Uint8Array): Promise<Uint8Array> {
    const { metrics } = this.#options;
    const endTimer = metrics.querySeconds.startTimer();
    this.#running += 1;
    try {
      const reply = await this.#page(decodeQuery(payload));
      metrics.queries.inc({ result: "ok" });
      return reply;
    } catch (error) {
      return this.#refuse(error);
    } finally {
      endTimer();
      this.#running -= 1;
      if (this.#running === 0) for (const wake of this.#idleWaiters.splice(0)) wake();
    }
  }

  /** Resolves when every query that was under way has its answer. */
  async idle(): Promise<void> {
    if (this.#running > 0) await new Promise<void>((resolve) => this.#idleWaiters.push(resolve));
  }

  /** [RC4] A recall in the room is durable: from here on no answer comes from what was read before. */
  forget(roomId: RoomId): void {
    this.#latest.forget(roomId);
  }

  #page(request: PageRequest): Promise<Uint8Array> {
    const key = keyOf(request);
    const latest = this.#latest.get(request.roomId, key);
    if (latest) return Promise.resolve(latest);
    const flight = `${this.#latest.generationOf(request.roomId)}/${key}`;
    return this.#flights.run(flight, () => this.#readInTime(key, request));
  }

  #readInTime(key: string, request: PageRequest): Promise<Uint8Array> {
    const deadline = new Deadline(this.#options.config.queryTimeoutMs);
    const reading = this.#turns.run(async () => {
      // Whoever waited for the turn until now has been told already.
      if (deadline.isOver()) throw new DeadlineExceededError("the wait for a turn", 0);
      return this.#read(key, request, deadline);
    });
    return deadline.bound("the query", reading);
  }

  async #read(key: string, request: PageRequest, deadline: Deadline): Promise<Uint8Array> {
    const { messages, metrics, now, maxReplyBytes } = this.#options;
    const { roomId, anchor, tags, ...rest } = request;
    const query = { roomId, anchor, ...rest, nowMs: now() };
    const generation = this.#latest.generationOf(roomId);
    metrics.reads.inc();
    const page = await (tags.length === 0 ? messages.query(query) : this.#filtered.read(query, tags, deadline));
    const reply = encodePage(page, maxReplyBytes());
    if (anchor.kind === "end") this.#latest.put({ roomId, key, reply, asOfMs: query.nowMs, generation });
    return reply;
  }

  #refuse(error: unknown): Uint8Array {
    const refusal = this.#refusalOf(error);
    this.#options.metrics.queries.inc({ result: refusal.error satisfies ErrorName });
    return encodeRefusal(refusal);
  }

  #refusalOf(error: unknown): PlazaError["refusal"] {
    if (error instanceof PlazaError) return error.refusal;
    if (error instanceof DeadlineExceededError) {
      return { error: "timeout", message: "history did not read the page in time", retryAfterMs: RETRY_AFTER_MS };
    }
    this.#storeFailure.warn(error);
    return { error: "unavailable", message: "the message store is away", retryAfterMs: RETRY_AFTER_MS };
  }
}
