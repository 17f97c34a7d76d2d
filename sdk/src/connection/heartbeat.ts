import type { CancelTimer, Environment } from "../environment.ts";

export type HeartbeatOptions = {
  readonly environment: Environment;
  /** A connection that was silent for this long is asked whether it lives. */
  readonly silenceMs: number;
  /** Rejects when no answer came in time, or a refusal. */
  readonly ping: () => Promise<unknown>;
  readonly onDead: () => void;
};

/**
 * Finds connections that died without a word. Scripts in a browser see neither WebSocket pings nor a vanished network,
 * so a silent connection is asked with a command of its own. One timer, which no frame has to restart.
 */
export class Heartbeat {
  readonly #options: HeartbeatOptions;
  #heardMs: number;
  #cancelTimer: CancelTimer = () => {};
  #isStopped = false;

  constructor(options: HeartbeatOptions) {
    this.#options = options;
    this.#heardMs = options.environment.nowMs();
    this.#sleep();
  }

  /** Hot path: called for every frame. */
  heard(): void {
    this.#heardMs = this.#options.environment.nowMs();
  }

  stop(): void {
    this.#isStopped = true;
    this.#cancelTimer();
  }

  #sleep(): void {
    if (this.#isStopped) return;
    const { environment, silenceMs } = this.#options;
    const leftMs = this.#heardMs + silenceMs - environment.nowMs();
    this.#cancelTimer = environment.startTimer(() => this.#check(), Math.max(leftMs, MIN_SLEEP_MS));
  }

  #check(): void {
    const { environment, silenceMs, ping } = this.#options;
    const askedMs = environment.nowMs();
    const answer = askedMs - this.#heardMs < silenceMs ? Promise.resolve() : ping();
    answer.then(
      () => this.#sleep(),
      () => this.#unanswered(askedMs),
    );
  }

  /** A refusal, or any other frame meanwhile, is a sign of life too. */
  #unanswered(askedMs: number): void {
    if (this.#isStopped) return;
    if (this.#heardMs > askedMs) this.#sleep();
    else this.#options.onDead();
  }
}

/** Keeps a clock that stands still from turning the sleep into a loop. */
const MIN_SLEEP_MS = 100;
