import { HISTORY_QUERY_SUBJECT, HISTORY_QUEUE_GROUP } from "@plaza/cluster-client";
import type { Bus, BusSubscription, MessageLog, MessageLogConsumer, MessageStore } from "@plaza/ports";
import { type Deadline, every, type Logger, type Service } from "@plaza/service-kit";
import type { HistoryConfig } from "./config.ts";
import type { HistoryMetrics } from "./metrics.ts";
import { HistoryQueries } from "./query.ts";
import { ThrottledWarning } from "./throttled-warning.ts";
import { HistoryWriter } from "./writer.ts";

export { createHistoryMetrics, type HistoryMetrics } from "./metrics.ts";

export type HistoryDependencies = {
  readonly bus: Bus;
  readonly messageLog: MessageLog;
  readonly messages: MessageStore;
  readonly config: HistoryConfig;
  readonly logger: Logger;
  readonly metrics: HistoryMetrics;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

const BACKLOG_INTERVAL_MS = 5_000;

/** Writes what authorities hand over, and answers queries. Any number of histories share the work. */
export function createHistory(dependencies: HistoryDependencies): Service {
  return new History(dependencies);
}

class History implements Service {
  readonly name = "history";
  readonly readinessChecks: NonNullable<Service["readinessChecks"]>;
  readonly #dependencies: HistoryDependencies;
  readonly #writer: HistoryWriter;
  readonly #queries: HistoryQueries;
  readonly #logFailure: ThrottledWarning;
  readonly #timers = new AbortController();
  #responder: BusSubscription | undefined;
  #consumer: MessageLogConsumer | undefined;

  constructor(dependencies: HistoryDependencies) {
    const { bus, logger, now } = dependencies;
    this.#dependencies = dependencies;
    const queries = new HistoryQueries({ ...dependencies, maxReplyBytes: () => bus.maxPayloadBytes });
    this.#queries = queries;
    this.#writer = new HistoryWriter({ ...dependencies, onRecalled: (roomId) => queries.forget(roomId) });
    this.#logFailure = new ThrottledWarning({ logger, message: "messages wait to be written", now });
    this.readinessChecks = {
      bus: () => {
        if (!bus.isConnected()) throw new Error("the bus is not connected");
      },
    };
  }

  async start(): Promise<void> {
    const { bus, messageLog, config } = this.#dependencies;
    this.#consumer = await messageLog.consume({
      maxInFlight: config.writeMaxInFlight,
      handler: (payloads) => this.#writer.write(payloads),
      onError: (error) => this.#logFailure.warn(error),
    });
    this.#responder = bus.serve(HISTORY_QUERY_SUBJECT, HISTORY_QUEUE_GROUP, (payload) => this.#queries.answer(payload));
    await bus.flush();
    this.#watchBacklog();
  }

  /** Other histories take over at once; what is not written here by the deadline comes again, to them. */
  async drain(deadline: Deadline): Promise<void> {
    try {
      await deadline.bound("writing and answering", Promise.all([this.stop(), this.#queries.idle()]));
    } catch (err) {
      this.#dependencies.logger.warn({ err }, "drained without everything written and answered");
    }
  }

  async stop(): Promise<void> {
    this.#timers.abort();
    this.#responder?.unsubscribe();
    await this.#consumer?.stop();
  }

  #watchBacklog(): void {
    const { messageLog, metrics } = this.#dependencies;
    every(BACKLOG_INTERVAL_MS, async () => metrics.waitingBatches.set(await messageLog.pending()), {
      signal: this.#timers.signal,
      onError: (error) => this.#logFailure.warn(error),
    });
  }
}
