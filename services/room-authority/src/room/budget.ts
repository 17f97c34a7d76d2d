import type { AccountId, Refusal } from "@plaza/core";
import type { MessagePriority } from "./chat-message.ts";

/** A message that the rules allow, as far as the budget asks. */
export type Candidate = {
  readonly accountId: AccountId;
  readonly priority: MessagePriority;
  readonly refusesDowngrade: boolean;
  /** Of creator, managers and the application: the budget does not count it. */
  readonly isExempt: boolean;
  /** Drawn to be dropped whatever the budget says. */
  readonly isDrawn: boolean;
};

/** What a room may still publish right now. */
export type Allowance = {
  /** Infinity: the room has no budget. */
  readonly messages: number;
  readonly high: number;
  /** Until another message of high priority beyond these, milliseconds; above 0. */
  readonly highWaitMs: number;
  readonly lastTurn: LastTurn;
};

/** Grows with everybody who gets through while others do not; undefined: not lately. */
export type LastTurn = (accountId: AccountId) => number | undefined;

export type Verdict =
  | { readonly kind: "kept"; readonly isHigh: boolean; readonly isDowngraded: boolean }
  | { readonly kind: "abandoned" }
  | { readonly kind: "refused"; readonly refusal: Refusal };

const ABANDONED: Verdict = { kind: "abandoned" };

/**
 * What becomes of messages that came within one step, in their order. [PR1] Over the budget low priority goes first, then
 * normal is sampled evenly over the senders: in rounds, whoever waited longest first. [PR2] High priority has a share
 * of its own.
 */
export function govern(candidates: readonly Candidate[], allowance: Allowance): readonly Verdict[] {
  const verdicts = new Map<Candidate, Verdict>();
  for (const one of candidates) if (one.isDrawn) verdicts.set(one, ABANDONED);
  grantHigh(candidates, allowance, verdicts);
  let left = allowance.messages;
  for (const [one, verdict] of verdicts) if (verdict.kind === "kept" && !one.isExempt) left -= 1;
  const open = candidates.filter((one) => !verdicts.has(one));
  for (const one of open) if (one.isExempt) verdicts.set(one, keptAs(one));
  const counted = open.filter((one) => !one.isExempt);
  for (const isLow of [false, true]) {
    const ofClass = counted.filter((one) => (one.priority === "low") === isLow);
    const chosen = chooseEvenly(ofClass, Math.max(0, left), allowance);
    for (const one of ofClass) verdicts.set(one, chosen.has(one) ? keptAs(one) : ABANDONED);
    left -= chosen.size;
  }
  return candidates.map((one) => verdicts.get(one) ?? ABANDONED);
}

/** Beyond the share a message goes on as a normal one, unless its sender would rather hear no. */
function grantHigh(
  candidates: readonly Candidate[],
  { high, highWaitMs }: Allowance,
  verdicts: Map<Candidate, Verdict>,
): void {
  let left = high;
  for (const one of candidates) {
    if (one.priority !== "high" || verdicts.has(one)) continue;
    if (left > 0) verdicts.set(one, { kind: "kept", isHigh: true, isDowngraded: false });
    else if (one.refusesDowngrade) verdicts.set(one, { kind: "refused", refusal: spent(highWaitMs) });
    left -= 1;
  }
}

function spent(retryAfterMs: number): Refusal {
  return { error: "prioritySpent", message: "the room's messages of high priority are spent", retryAfterMs };
}

function keptAs(one: Candidate): Verdict {
  return { kind: "kept", isHigh: false, isDowngraded: one.priority === "high" };
}

function chooseEvenly(
  candidates: readonly Candidate[],
  count: number,
  { lastTurn }: Allowance,
): ReadonlySet<Candidate> {
  return new Set(candidates.length <= count ? candidates : inTurns(candidates, { count, lastTurn }));
}

/**
 * The first messages in the order of turns: one of each sender, whoever waited longest first, then the next of each. Whoever
 * remembers them in this order as served lets everybody go round, however they arrive.
 */
export function inTurns<Message extends { readonly accountId: AccountId }>(
  messages: readonly Message[],
  { count, lastTurn }: { readonly count: number; readonly lastTurn: LastTurn },
): readonly Message[] {
  const longestWaitFirst = [...Map.groupBy(messages, (one) => one.accountId)]
    .map(([accountId, own]) => ({ own, turn: lastTurn(accountId) ?? Number.NEGATIVE_INFINITY }))
    .sort((a, b) => (a.turn === b.turn ? 0 : a.turn - b.turn));
  const chosen: Message[] = [];
  const wanted = Math.min(count, messages.length);
  for (let round = 0; chosen.length < wanted; round += 1) {
    for (const { own } of longestWaitFirst) {
      const message = own[round];
      if (message && chosen.length < wanted) chosen.push(message);
    }
  }
  return chosen;
}
