import { TokenBucket } from "@plaza/core";

export type CommandLimits = {
  readonly commands: { readonly ratePerSecond: number; readonly burst: number };
  readonly sends: { readonly ratePerSecond: number; readonly burst: number };
};

export type BudgetAnswer =
  | { readonly kind: "granted" }
  | { readonly kind: "refused"; readonly retryAfterMs: number }
  /** Refusals do not impress this client. */
  | { readonly kind: "flooding" };

/** A client that obeys `retry_after_ms` never comes near; one in a loop is there within a second. */
const MAX_REFUSALS = 200;
const REFUSAL_WINDOW_MS = 10_000;

const GRANTED: BudgetAnswer = { kind: "granted" };

/** What one connection may ask for. [CM3] */
export class CommandBudget {
  readonly #commands: TokenBucket;
  readonly #limits: CommandLimits;
  #sends: TokenBucket | undefined;
  #refusals = 0;
  #refusalWindowEndMs = 0;

  constructor(limits: CommandLimits, nowMs: number) {
    this.#limits = limits;
    this.#commands = new TokenBucket(limits.commands, nowMs);
  }

  takeCommand(nowMs: number): BudgetAnswer {
    return this.#commands.tryTake(nowMs) ? GRANTED : this.#refuse(this.#commands, nowMs);
  }

  /** For messages, beside the command itself. Most viewers never send one. */
  takeSend(nowMs: number): BudgetAnswer {
    this.#sends ??= new TokenBucket(this.#limits.sends, nowMs);
    return this.#sends.tryTake(nowMs) ? GRANTED : this.#refuse(this.#sends, nowMs);
  }

  #refuse(bucket: TokenBucket, nowMs: number): BudgetAnswer {
    if (nowMs >= this.#refusalWindowEndMs) {
      this.#refusals = 0;
      this.#refusalWindowEndMs = nowMs + REFUSAL_WINDOW_MS;
    }
    this.#refusals += 1;
    if (this.#refusals > MAX_REFUSALS) return { kind: "flooding" };
    return { kind: "refused", retryAfterMs: bucket.waitMs(nowMs) };
  }
}
