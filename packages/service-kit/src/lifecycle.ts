import type { Deadline } from "./deadline.ts";
import type { EventLoopLag } from "./event-loop-lag.ts";
import type { Logger } from "./logger.ts";
import type { Metrics } from "./metrics.ts";
import type { Readiness, ReadinessCheck } from "./readiness.ts";
import type { ResourceStack } from "./resource-stack.ts";

/** A part of a process that serves: the gateway, an authority. Each method is called at most once, in this order. */
export type Service = {
  readonly name: string;

  /** What must hold for the service to be sent work, by name; shown in `/health/ready` as `<service>.<name>`. */
  readonly readinessChecks?: Readonly<Record<string, ReadinessCheck>>;

  /** Resolves when the service takes work. Rejects when it cannot; it has then given back what it had opened. */
  start(): Promise<void>;

  /**
   * Takes no new work and resolves when what was under way has its answer. A service that cannot finish by the
   * deadline gives up the rest before it, and resolves. Called only after readiness went off.
   */
  drain(deadline: Deadline): Promise<void>;

  /** Gives back everything the service opened itself: sockets, subscriptions, timers. Also called without `drain`. */
  stop(): Promise<void>;
};

/** What a process gives the services in it. */
export type ServiceKit<Config> = {
  readonly config: Config;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly readiness: Readiness;
  /** Closed in reverse order after the services that were started later have stopped. */
  readonly resources: ResourceStack;
  readonly eventLoopLag: EventLoopLag;
  /** Where health and metrics are served, with the port that was really taken. */
  readonly adminUrl: string;
  /** Starts a service, and has it drained and stopped when the process ends. */
  start(service: Service): Promise<void>;
};
