import { type AdminServer, startAdminServer } from "./admin-server.ts";
import { monotonicClock } from "./clock.ts";
import { Deadline } from "./deadline.ts";
import { EventLoopLag } from "./event-loop-lag.ts";
import type { Service, ServiceKit } from "./lifecycle.ts";
import type { Logger, StandardOutput } from "./logger.ts";
import { Metrics } from "./metrics.ts";
import { Readiness } from "./readiness.ts";
import { ResourceStack } from "./resource-stack.ts";

type ServiceProcessOptions = {
  readonly logger: Logger;
  /** Where the logger writes; flushed before the process ends. */
  readonly output: StandardOutput;
  readonly host: string;
  readonly adminPort: number;
  readonly drainDeadlineMs: number;
};

/**
 * A signal to a process group reaches a process twice within moments: from its sender (a terminal, a supervisor), and from
 * the npm that runs it. That is one signal.
 */
const SAME_SIGNAL_MS = 500;
/** After an uncaught error nothing can be trusted to end; sockets get this long to be closed. */
const CRASH_DEADLINE_MS = 5_000;
/** The part of the drain deadline that is kept for closing, and its longest: flushes to stores take moments. */
const CLOSING_SHARE = 0.2;
const CLOSING_MAX_MS = 5_000;

/** The life of the process that `runService` runs. The only place that handles signals and ends the process. */
export class ServiceProcess {
  readonly #options: ServiceProcessOptions;
  readonly #logger: Logger;
  readonly #metrics = new Metrics();
  readonly #readiness: Readiness;
  readonly #resources: ResourceStack;
  readonly #services: Service[] = [];
  #firstSignal: { readonly name: NodeJS.Signals; readonly atMs: number } | undefined;
  #isEnding = false;
  #exitCode: 0 | 1 = 0;
  #drained: string | undefined;

  constructor(options: ServiceProcessOptions) {
    this.#options = options;
    this.#logger = options.logger;
    this.#readiness = new Readiness({ logger: options.logger });
    this.#resources = new ResourceStack({ logger: options.logger });
  }

  async run(start: (kit: Omit<ServiceKit<never>, "config">) => Promise<void>): Promise<void> {
    this.#handleSignalsAndErrors();
    try {
      const kit = await this.#openKit();
      await start(kit);
      if (this.#isEnding) return;
      this.#readiness.markStarted();
      this.#logger.info({ adminUrl: kit.adminUrl }, "started");
    } catch (error) {
      if (this.#isEnding) return this.#logger.info({ err: error }, "the start was cut off");
      this.#logger.fatal({ err: error }, "the start failed");
      this.#exitCode = 1;
      await this.#end({ deadline: new Deadline(this.#options.drainDeadlineMs), drains: "nothing" });
    }
  }

  async #openKit(): Promise<Omit<ServiceKit<never>, "config">> {
    const admin = await this.#startAdminServer();
    const lagEnd = new AbortController();
    this.#resources.add("event loop lag", () => lagEnd.abort());
    this.#metrics.addNodeMetrics();
    this.#metrics.gauge({
      name: "plaza_process_dropped_log_lines",
      help: "Log lines that were lost since the start, because the reader of standard output stood still.",
      read: () => this.#options.output.droppedLines(),
    });
    return {
      logger: this.#logger,
      metrics: this.#metrics,
      readiness: this.#readiness,
      resources: this.#resources,
      eventLoopLag: new EventLoopLag({ metrics: this.#metrics, logger: this.#logger, signal: lagEnd.signal }),
      adminUrl: admin.url,
      start: (service) => this.#start(service),
    };
  }

  /** First to open and last to close: probes get answers from the first moment to the last. */
  async #startAdminServer(): Promise<AdminServer> {
    const { host, adminPort: port } = this.#options;
    const parts = { readiness: this.#readiness, metrics: this.#metrics, logger: this.#logger };
    return this.#resources.use("admin server", await startAdminServer({ host, port, ...parts }));
  }

  async #start(service: Service): Promise<void> {
    for (const [name, check] of Object.entries(service.readinessChecks ?? {})) {
      this.#readiness.add(`${service.name}.${name}`, check);
    }
    await service.start();
    this.#services.push(service);
    this.#resources.add(service.name, () => service.stop());
  }

  #handleSignalsAndErrors(): void {
    process.on("SIGTERM", (name) => this.#onSignal(name));
    process.on("SIGINT", (name) => this.#onSignal(name));
    process.on("uncaughtException", (error) => this.#onCrash(error, "uncaught exception"));
    process.on("unhandledRejection", (error) => this.#onCrash(error, "unhandled rejection"));
  }

  #onSignal(name: NodeJS.Signals): void {
    const atMs = monotonicClock();
    if (this.#firstSignal === undefined) {
      this.#firstSignal = { name, atMs };
      this.#logger.info({ signal: name }, "shutting down");
      if (!this.#isEnding)
        void this.#end({ deadline: new Deadline(this.#options.drainDeadlineMs), drains: "services" });
      return;
    }
    const isEcho = this.#firstSignal.name === name && atMs - this.#firstSignal.atMs < SAME_SIGNAL_MS;
    if (isEcho) return;
    this.#logger.error({ signal: name, hanging: this.#current() }, "second signal, exiting at once");
    void this.#exit(1);
  }

  #onCrash(error: unknown, origin: string): void {
    this.#logger.fatal({ err: error, origin }, "uncaught error");
    this.#exitCode = 1;
    if (!this.#isEnding) void this.#end({ deadline: new Deadline(CRASH_DEADLINE_MS), drains: "nothing" });
  }

  async #end({
    deadline,
    drains,
  }: {
    readonly deadline: Deadline;
    readonly drains: "services" | "nothing";
  }): Promise<void> {
    this.#isEnding = true;
    this.#readiness.markDraining();
    try {
      if (drains === "services") await this.#drainServices(deadline);
      const failures = await deadline.bound("closing", this.#resources.closeAll());
      if (failures > 0) this.#exitCode = 1;
    } catch (error) {
      this.#logger.error({ err: error, hanging: this.#current() }, "shutdown deadline exceeded");
      this.#exitCode = 1;
    }
    this.#logger.info({ exitCode: this.#exitCode }, "stopped");
    await this.#exit(this.#exitCode);
  }

  /** One after the other, last started first: a gateway needs the authority behind it for its last answers. */
  async #drainServices(deadline: Deadline): Promise<void> {
    const closingMs = Math.min(CLOSING_MAX_MS, deadline.remainingMs() * CLOSING_SHARE);
    const drainDeadline = deadline.earlierBy(closingMs);
    for (const service of this.#services.toReversed()) {
      this.#drained = service.name;
      await this.#drain(service, drainDeadline);
    }
    this.#drained = undefined;
  }

  async #drain(service: Service, deadline: Deadline): Promise<void> {
    try {
      await deadline.bound(`the drain of ${service.name}`, service.drain(deadline));
      this.#logger.info({ drained: service.name }, "drained");
    } catch (error) {
      this.#logger.error({ err: error, hanging: service.name }, "a service did not drain");
      this.#exitCode = 1;
    }
  }

  #current(): string | undefined {
    return this.#drained ?? this.#resources.current;
  }

  async #exit(code: 0 | 1): Promise<void> {
    await this.#options.output.flush();
    process.exit(code);
  }
}
