import { type AccountId, TokenBucket } from "@plaza/core";
import { type Allowance, inTurns } from "../room/budget.ts";

/** [PR2] From the product. */
const HIGH_LIMIT = { ratePerSecond: 10, burst: 10 };

const HIGH_INTERVAL_MS = 1000 / HIGH_LIMIT.ratePerSecond;

/** A room may publish twice a second's worth at once after a pause. */
const BURST_SECONDS = 2;

/** Senders remembered as served; those that are forgotten wait no longer than before. */
const MAX_SERVED = 10_000;

export type Spending = {
  /** Messages that the budget counts. */
  readonly messages: number;
  readonly high: number;
  /** Who got through while others did not, once for each message. */
  readonly served: readonly AccountId[];
};

/** [PR1] What one room may publish. Two authorities that serve a room for a moment each give as much. */
export class RoomBudget {
  readonly #high: TokenBucket;
  /** In the order of their last turns. */
  readonly #lastTurns = new Map<AccountId, number>();
  #turns = 0;
  #bucket: { readonly ratePerSecond: number; readonly tokens: TokenBucket } | undefined;

  constructor(nowMs: number) {
    this.#high = new TokenBucket(HIGH_LIMIT, nowMs);
  }

  /** What the room may publish now; 0 messages a second is no limit. */
  allowance(messagesPerSecond: number, nowMs: number): Allowance {
    const tokens = this.#tokens(messagesPerSecond, nowMs);
    const high = this.#high.available(nowMs);
    return {
      messages: tokens?.available(nowMs) ?? Number.POSITIVE_INFINITY,
      high,
      // Whoever is refused in a step that takes all there was waits at most for one more.
      highWaitMs: high > 0 ? HIGH_INTERVAL_MS : this.#high.waitMs(nowMs),
      lastTurn: (accountId) => this.#lastTurns.get(accountId),
    };
  }

  spend({ messages, high, served }: Spending, nowMs: number): void {
    this.#bucket?.tokens.takeUpTo(messages, nowMs);
    this.#high.takeUpTo(high, nowMs);
    this.#remember(served.map((accountId) => ({ accountId })));
  }

  /** In the order of turns, not of arrival: else whoever always comes first would be served at the end of each round too. */
  #remember(served: readonly { readonly accountId: AccountId }[]): void {
    const lastTurn = (accountId: AccountId) => this.#lastTurns.get(accountId);
    for (const { accountId } of inTurns(served, { count: served.length, lastTurn })) {
      this.#turns += 1;
      this.#lastTurns.delete(accountId);
      this.#lastTurns.set(accountId, this.#turns);
    }
    for (const accountId of this.#lastTurns.keys()) {
      if (this.#lastTurns.size <= MAX_SERVED) break;
      this.#lastTurns.delete(accountId);
    }
  }

  #tokens(ratePerSecond: number, nowMs: number): TokenBucket | undefined {
    if (ratePerSecond === 0) this.#bucket = undefined;
    else if (this.#bucket?.ratePerSecond !== ratePerSecond) {
      const limit = { ratePerSecond, burst: BURST_SECONDS * ratePerSecond };
      this.#bucket = { ratePerSecond, tokens: new TokenBucket(limit, nowMs) };
    }
    return this.#bucket?.tokens;
  }
}
