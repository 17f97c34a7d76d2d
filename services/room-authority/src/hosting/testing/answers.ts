import { decide } from "../../room/decide.ts";
import type { RoomCommand } from "../../room/room-command.ts";
import { anEnter } from "../../room/testing.ts";
import { idempotencyKey } from "../idempotency-key.ts";
import type { Attempt } from "./fight.ts";
import { commandOf, describe, type Replayed } from "./replay.ts";

/** The sequences after which a command may have been decided: not before what was answered before it was asked, not after what was asked later. */
type Window = { readonly first: number; readonly last: number };

/**
 * What is wrong with the answers of a fight, one sentence each: an order against time, an acked change that is not there, a
 * refusal that the room could not give at any moment between question and answer.
 */
export function wrongAnswers(attempts: readonly Attempt[], replayed: Replayed, nowMs: number): readonly string[] {
  const windows = windowsOf(attempts, replayed);
  const places = placesOf(attempts, replayed);
  return attempts.flatMap((attempt) => {
    const window = windows.get(attempt.number);
    const problem = window && problemOf(attempt, { window, replayed, places, nowMs });
    return problem === undefined ? [] : [`${attempt.number}, ${describe(attempt.work)}: ${problem}`];
  });
}

type Context = {
  readonly window: Window;
  readonly replayed: Replayed;
  /** Of messages and recalls, by what makes them happen once. */
  readonly places: ReadonlyMap<string, number>;
  readonly nowMs: number;
};

function problemOf(attempt: Attempt, context: Context): string | undefined {
  const { outcome, number } = attempt;
  const place = context.replayed.seqOf.get(number);
  switch (outcome.kind) {
    case "refused":
      return place === undefined ? whyNotRefused(attempt, context) : `refused, and in place ${place}`;
    case "sent":
      return whyNotSent(attempt, context);
    case "repeated":
      return isWithin(context, context.places.get(onceKey(attempt) ?? "")) ? undefined : "repeats nothing";
    case "exited":
      return undefined;
    case "state":
      return attempt.work.kind === "change" ? whyNotChanged(attempt, context) : whyNotAccepted(attempt, context);
  }
}

function whyNotSent({ number, outcome, ...attempt }: Attempt, { places, replayed, window }: Context) {
  if (outcome.kind !== "sent") return "not sent";
  const { position, isDuplicate, isStored, isAbandoned } = outcome.ack;
  if (isAbandoned || !isStored) return "abandoned or not stored";
  const place = places.get(onceKey(attempt) ?? "");
  if (place !== position.seq) return `acked with place ${position.seq}, and in place ${place}`;
  if (isDuplicate) return position.seq <= window.last ? undefined : "repeats what came later";
  return replayed.seqOf.get(number) === place && place > window.first ? undefined : "sent against the order of time";
}

function whyNotChanged(attempt: Attempt, { replayed, window }: Context): string | undefined {
  const place = replayed.seqOf.get(attempt.number);
  if (place === undefined) return isWithoutChange(attempt) ? undefined : "acked, and without a place";
  return place > window.first ? undefined : `in place ${place}, against the order of time`;
}

/** An offer of which nothing came, and what the room is not told. */
function isWithoutChange({ work, outcome }: Attempt): boolean {
  if (work.kind === "change" && work.command.kind === "queueInit") return true;
  if (outcome.kind !== "state" || outcome.answer?.kind !== "queueOffered") return false;
  return outcome.answer.added.length + outcome.answer.updated.length === 0;
}

/** What was done before must not be answered as if it had not been. [ID1] */
function whyNotRefused(attempt: Attempt, context: Context): string | undefined {
  const { outcome } = attempt;
  const { first, last } = context.window;
  const done = context.places.get(onceKey(attempt) ?? "") ?? Number.POSITIVE_INFINITY;
  const refusal = outcome.kind === "refused" ? outcome.refusal.error : undefined;
  const window = { first, last: Math.min(last, done - 1) };
  return errorsWithin(attempt, { ...context, window }).has(refusal) ? undefined : `refused with ${refusal} wrongly`;
}

function whyNotAccepted(attempt: Attempt, context: Context): string | undefined {
  return errorsWithin(attempt, context).has(undefined) ? undefined : "accepted though it was refused all the time";
}

/** What the rules answer on every state of the window; undefined: they accept. */
function errorsWithin(attempt: Attempt, { window, replayed, nowMs }: Context): ReadonlySet<string | undefined> {
  const command = decidedCommand(attempt);
  const states = replayed.states.slice(window.first, window.last + 1);
  return new Set(
    states.map((state) => {
      const decision = decide(state, command, nowMs);
      return decision.kind === "rejected" ? decision.refusal.error : undefined;
    }),
  );
}

function decidedCommand(attempt: Attempt): RoomCommand {
  return attempt.work.kind === "enter" ? anEnter(attempt.work.actor) : commandOf(attempt);
}

function isWithin({ window }: Context, place: number | undefined): boolean {
  return place !== undefined && place <= window.last;
}

function onceKey({ work }: Pick<Attempt, "work">): string | undefined {
  if (work.kind === "send") return idempotencyKey(work.command);
  return work.kind === "change" ? work.key : undefined;
}

function placesOf(attempts: readonly Attempt[], { seqOf }: Replayed): ReadonlyMap<string, number> {
  return new Map(
    attempts.flatMap((attempt) => {
      const [key, place] = [onceKey(attempt), seqOf.get(attempt.number)];
      return key !== undefined && place !== undefined ? [[key, place] as const] : [];
    }),
  );
}

/** Walks through the moments once in each direction. */
function windowsOf(attempts: readonly Attempt[], { seqOf, states }: Replayed): ReadonlyMap<number, Window> {
  const firsts = new Map<number, number>();
  const lasts = new Map<number, number>();
  const moments = attempts
    .flatMap((attempt) => [
      { at: attempt.beganAt, isBegin: true, number: attempt.number },
      { at: attempt.endedAt, isBegin: false, number: attempt.number },
    ])
    .sort((a, b) => a.at - b.at);
  let first = 0;
  for (const { isBegin, number } of moments) {
    if (isBegin) firsts.set(number, first);
    else first = Math.max(first, seqOf.get(number) ?? 0);
  }
  let last = states.length - 1;
  for (const { isBegin, number } of moments.toReversed()) {
    if (!isBegin) lasts.set(number, last);
    else last = Math.min(last, (seqOf.get(number) ?? states.length) - 1);
  }
  return new Map([...firsts].map(([number, from]) => [number, { first: from, last: lasts.get(number) ?? last }]));
}
