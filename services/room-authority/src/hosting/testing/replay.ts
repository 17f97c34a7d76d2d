import { type plaza, plaza as wire } from "@plaza/proto";
import { decide } from "../../room/decide.ts";
import type { RoomCommand } from "../../room/room-command.ts";
import { applyChange, type RoomState } from "../../room/room-state.ts";
import { idempotencyKey } from "../idempotency-key.ts";
import type { RoomWork } from "../room-item.ts";
import type { Attempt } from "./fight.ts";

const { MESSAGE_WAS_UNPINNED, QUEUE_WAS_BATCH_CHANGED } = wire.v1.NotificationType;

/** What one room went through, as the order of its publications tells it. */
export type Replayed = {
  /** The room after each sequence, the beginning at 0. */
  readonly states: readonly RoomState[];
  /** The sequence that an accepted command took, by its number. */
  readonly seqOf: ReadonlyMap<number, number>;
};

/**
 * Carries out, one after the other and in the order of their sequences, the commands that the publications name. Throws when
 * one of them could not have been accepted in its place, or came twice.
 */
export function replay(
  start: RoomState,
  publications: readonly plaza.v1.Publication[],
  { attempts, nowMs }: { readonly attempts: readonly Attempt[]; readonly nowMs: number },
): Replayed {
  const find = finderOf(attempts);
  const states = [start];
  const seqOf = new Map<number, number>();
  for (const publication of publications) {
    const before = states.at(-1) ?? start;
    const attempt = find(publication);
    states.push(attempt ? after(before, attempt, nowMs) : afterUntraced(before, publication));
    if (!attempt) continue;
    if (seqOf.has(attempt.number)) throw new Error(`command ${attempt.number} was carried out twice`);
    seqOf.set(attempt.number, publication.seq);
  }
  return { states, seqOf };
}

/** A message names its first sending, a notification the command that it tells of. */
function finderOf(attempts: readonly Attempt[]): (publication: plaza.v1.Publication) => Attempt | undefined {
  const byNumber = new Map(attempts.map((attempt) => [String(attempt.number), attempt]));
  const firstSendings = new Map(attempts.flatMap((attempt) => firstSending(attempt)));
  return ({ message, notification }) => {
    if (!message) return byNumber.get(notification?.extension ?? "");
    const attempt = firstSendings.get(`${message.sender?.accountId}/${message.clientMessageId}`);
    if (!attempt) throw new Error(`nobody was acked for the message ${message.clientMessageId}`);
    return attempt;
  };
}

function firstSending(attempt: Attempt): readonly (readonly [string, Attempt])[] {
  const { work, outcome } = attempt;
  if (work.kind !== "send" || outcome.kind !== "sent" || outcome.ack.isDuplicate) return [];
  return [[idempotencyKey(work.command), attempt]];
}

/** The command as the room decided it; who was absent shows in the answer. */
export function commandOf({ work, outcome }: Attempt): RoomCommand {
  if (work.kind === "send") return work.command;
  if (work.kind !== "change") throw new Error(`${work.kind} takes no sequence`);
  if (work.command.kind !== "queueOffer") return work.command;
  const answer = outcome.kind === "state" ? outcome.answer : undefined;
  const failed = answer?.kind === "queueOffered" ? answer.failed : [];
  return { ...work.command, isAbsent: () => failed.some(({ refusal }) => refusal.error === "memberNotOnline") };
}

function after(state: RoomState, attempt: Attempt, nowMs: number): RoomState {
  const decision = decide(state, commandOf(attempt), nowMs);
  if (decision.kind === "accepted") return decision.changes.reduce(applyChange, state);
  const { error } = decision.refusal;
  throw new Error(`${describe(attempt.work)} was accepted where the rules refuse it with ${error}`);
}

/** What follows from another command, or from an exit: it repeats the former's change and makes the latter's. */
function afterUntraced(state: RoomState, { seq, notification }: plaza.v1.Publication): RoomState {
  if (notification?.type === MESSAGE_WAS_UNPINNED) return state;
  if (notification?.type !== QUEUE_WAS_BATCH_CHANGED) throw new Error(`publication ${seq} tells of no command`);
  const removed = notification.queue?.elements?.map((element) => element.key ?? "") ?? [];
  return applyChange(state, { kind: "queueChanged", put: [], removed });
}

export function describe(work: RoomWork): string {
  if (work.kind === "send") return `send by ${work.command.actor.accountId}`;
  return work.kind === "change" ? `${work.command.kind} by ${work.command.actor.accountId}` : work.kind;
}
