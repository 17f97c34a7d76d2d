import { fullJitterDelayMs } from "@plaza/core";
import type { CancelTimer, Environment } from "../environment.ts";
import type { RoomPosition } from "../messages.ts";
import type { Recovered } from "../wire/batch-from-wire.ts";
import type { Sequencer } from "./sequencer.ts";

export type CatchUpOptions = {
  readonly environment: Environment;
  readonly sequencer: Sequencer;
  /** Asks the server for everything after a position. */
  readonly ask: (after: RoomPosition) => Promise<Recovered>;
};

/**
 * A hole in a gateway's stream opens for a whole audience at once: a short random wait spreads the questions, and often
 * the missing batch comes by itself meanwhile.
 */
const FIRST_WAIT_MS = 250;

const RETRY_BACKOFF = { baseMs: 500, maxMs: 5_000 };

/** Fruitless questions after which the application is told that continuity is lost, rather than kept waiting. */
const MAX_FAILURES = 4;

/** Fetches what the sequencer misses, one question at a time, for as long as the connection lives. [SQ4] */
export class CatchUp {
  readonly #options: CatchUpOptions;
  #failures = 0;
  /** Present from the first notice of a hole until it is filled; replaced by `stop`, so late answers know it. */
  #round: { cancelTimer: CancelTimer } | undefined;

  constructor(options: CatchUpOptions) {
    this.#options = options;
  }

  /** To be called after everything that the sequencer took. Hot path: almost always there is nothing to do. */
  check(): void {
    if (this.#round !== undefined || !this.#options.sequencer.isBehind) return;
    const { environment } = this.#options;
    this.#askAfter(Math.floor(environment.random() * FIRST_WAIT_MS));
  }

  /** The connection is gone: a resume will bring what is missing. */
  stop(): void {
    this.#round?.cancelTimer();
    this.#round = undefined;
    this.#failures = 0;
  }

  #askAfter(delayMs: number): void {
    const round = { cancelTimer: () => {} };
    this.#round = round;
    round.cancelTimer = this.#options.environment.startTimer(() => this.#ask(round), delayMs);
  }

  #ask(round: object): void {
    const { sequencer, ask } = this.#options;
    const after = sequencer.position;
    if (!sequencer.isBehind) {
      this.stop();
      return;
    }
    ask(after).then(
      (recovered) => {
        if (this.#round !== round) return;
        sequencer.recover(recovered);
        this.#answered(sequencer.position.seq > after.seq || sequencer.position.epoch > after.epoch);
      },
      () => {
        if (this.#round === round) this.#answered(false);
      },
    );
  }

  #answered(hasMoved: boolean): void {
    const { sequencer, environment } = this.#options;
    this.#failures = hasMoved ? 0 : this.#failures + 1;
    if (this.#failures >= MAX_FAILURES) sequencer.giveUp();
    if (!sequencer.isBehind) this.stop();
    else this.#askAfter(hasMoved ? 0 : fullJitterDelayMs(RETRY_BACKOFF, this.#failures, environment.random()));
  }
}
