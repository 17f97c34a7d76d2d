import { Deadline } from "./deadline.ts";
import { hideCredentials } from "./hide-credentials.ts";
import type { Logger } from "./logger.ts";

/** Returns or resolves when all is well; throws or rejects with the reason when not. */
export type ReadinessCheck = () => void | Promise<void>;

export type ReadinessReport = {
  readonly status: "ready" | "notReady" | "starting" | "draining";
  readonly checks: Readonly<Record<string, CheckState>>;
};

export type CheckState = { readonly state: "up" } | { readonly state: "down"; readonly reason: string };

/** A balancer asks every few seconds and waits about as long. */
const CHECK_TIMEOUT_MS = 2_000;

type ReadinessOptions = { readonly logger: Logger; readonly checkTimeoutMs?: number };

/**
 * Whether the process should be sent work: it has started, does not drain, and every registered check passes. A check
 * that changes is logged once.
 */
export class Readiness {
  readonly #checks = new Map<string, ReadinessCheck>();
  readonly #lastStates = new Map<string, CheckState["state"]>();
  readonly #options: Required<ReadinessOptions>;
  #phase: "starting" | "serving" | "draining" = "starting";
  #running: Promise<ReadinessReport> | undefined;

  constructor(options: ReadinessOptions) {
    this.#options = { checkTimeoutMs: CHECK_TIMEOUT_MS, ...options };
  }

  /** Adds a check under a name of its own. */
  add(name: string, check: ReadinessCheck): void {
    if (this.#checks.has(name)) throw new Error(`there is a readiness check ${name} already`);
    this.#checks.set(name, check);
  }

  /** From now on the checks decide. */
  markStarted(): void {
    if (this.#phase === "starting") this.#phase = "serving";
  }

  /** Not ready from now on, for good. */
  markDraining(): void {
    this.#phase = "draining";
  }

  /** Runs every check side by side, each within its time. Calls at the same time share one run. */
  async report(): Promise<ReadinessReport> {
    this.#running ??= this.#runChecks().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #runChecks(): Promise<ReadinessReport> {
    const states = await Promise.all([...this.#checks].map(([name, check]) => this.#run(name, check)));
    const checks = Object.fromEntries(states);
    const isUp = states.every(([, state]) => state.state === "up");
    if (this.#phase !== "serving") return { status: this.#phase, checks };
    return { status: isUp ? "ready" : "notReady", checks };
  }

  async #run(name: string, check: ReadinessCheck): Promise<readonly [string, CheckState]> {
    const state = await this.#stateOf(check);
    if (this.#lastStates.get(name) !== state.state) this.#logChange(name, state);
    this.#lastStates.set(name, state.state);
    return [name, state];
  }

  async #stateOf(check: ReadinessCheck): Promise<CheckState> {
    try {
      const outcome = (async () => check())();
      await new Deadline(this.#options.checkTimeoutMs).bound("the check", outcome);
      return { state: "up" };
    } catch (error) {
      return { state: "down", reason: hideCredentials(error instanceof Error ? error.message : String(error)) };
    }
  }

  #logChange(name: string, state: CheckState): void {
    if (state.state === "down")
      this.#options.logger.warn({ check: name, reason: state.reason }, "readiness check is down");
    else if (this.#lastStates.has(name)) this.#options.logger.info({ check: name }, "readiness check is up again");
  }
}
