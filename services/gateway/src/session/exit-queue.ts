import { PlazaError } from "@plaza/core";
import type { Logger } from "@plaza/service-kit";
import type { GatewayMetrics } from "../metrics.ts";
import type { RoomCommands } from "./room-commands.ts";
import type { Session } from "./session.ts";

export type ExitQueueOptions = {
  readonly commands: RoomCommands;
  readonly logger: Logger;
  readonly metrics: GatewayMetrics;
  readonly now: () => number;
};

/** All viewers of a full gateway at once; beyond it the sweep of dead gateways and the next closing repair the lists. */
const MAX_WAITING = 100_000;
/** Below what an AuthorityClient takes at once, so that exits never crowd out what clients wait for. */
const MAX_UNDER_WAY = 5_000;
const RETRY_AFTER_MS = 1_000;
/** Each attempt is already retried for ten seconds below. */
const GIVE_UP_AFTER_MS = 60_000;
const LOG_INTERVAL_MS = 10_000;

type Exit = { readonly session: Session; readonly sinceMs: number };

/** Tells authorities of sessions that have ended, until one has taken it. */
export class ExitQueue {
  readonly #options: ExitQueueOptions;
  #waiting: Exit[] = [];
  #underWay = 0;
  #pausedTimer: NodeJS.Timeout | undefined;
  #idleWaiters: (() => void)[] = [];
  #isStopped = false;
  #abandoned = 0;
  #quietUntilMs = 0;

  constructor(options: ExitQueueOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#waiting.length + this.#underWay;
  }

  add(session: Session): void {
    if (this.#isStopped || this.#waiting.length >= MAX_WAITING) {
      this.#abandon(1, undefined);
      return;
    }
    this.#waiting.push({ session, sinceMs: this.#options.now() });
    this.#work();
  }

  /** The same for somebody who waits: resolves after the first attempt; if it failed, the queue goes on. */
  async addAndTry(session: Session): Promise<void> {
    this.#underWay += 1;
    await this.#tell({ session, sinceMs: this.#options.now() });
  }

  /** Resolves when every exit has been taken or given up. */
  async idle(): Promise<void> {
    if (this.size > 0) await new Promise<void>((resolve) => this.#idleWaiters.push(resolve));
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#pausedTimer);
    this.#abandon(this.#waiting.splice(0).length, undefined);
  }

  #work(): void {
    if (this.#pausedTimer !== undefined) return;
    const room = MAX_UNDER_WAY - this.#underWay;
    for (const exit of this.#waiting.splice(0, room)) {
      this.#underWay += 1;
      void this.#tell(exit);
    }
  }

  async #tell(exit: Exit): Promise<void> {
    try {
      await this.#options.commands.exit(exit.session);
    } catch (error) {
      this.#failed(exit, error);
    }
    this.#underWay -= 1;
    if (this.size === 0) for (const wake of this.#idleWaiters.splice(0)) wake();
    else this.#work();
  }

  #failed(exit: Exit, error: unknown): void {
    const { refusal } = PlazaError.from(error);
    if (refusal.error === "roomNotFound") return;
    if (this.#isStopped || this.#options.now() - exit.sinceMs >= GIVE_UP_AFTER_MS) {
      this.#abandon(1, error);
      return;
    }
    this.#waiting.push(exit);
    this.#pausedTimer ??= setTimeout(() => {
      this.#pausedTimer = undefined;
      this.#work();
    }, RETRY_AFTER_MS);
  }

  /** One line for a whole crowd: they are given up for one reason, and within moments. */
  #abandon(count: number, err: unknown): void {
    if (count === 0) return;
    const { metrics, logger, now } = this.#options;
    metrics.abandonedExits.inc(count);
    this.#abandoned += count;
    if (now() < this.#quietUntilMs) return;
    this.#quietUntilMs = now() + LOG_INTERVAL_MS;
    logger.warn({ err, exits: this.#abandoned }, "no authority took exits");
    this.#abandoned = 0;
  }
}
