import { type AccountId, hash32, type Refusal } from "@plaza/core";
import type { RoomCommit } from "@plaza/ports";
import type { plaza } from "@plaza/proto";
import { type BatchHeader, type BatchParts, encodeBatchEnvelope, loggedParts } from "../publication/batch-envelope.ts";
import { isNotice } from "../publication/publication-encoder.ts";
import { type Allowance, type Candidate, govern, type Verdict } from "../room/budget.ts";
import type { CommandAnswer, RoomEvent } from "../room/decision.ts";
import type { RoomState } from "../room/room-state.ts";
import type { HostedState } from "./hosted-state.ts";
import type { Spending } from "./room-budget.ts";
import { MAX_STEP_MESSAGE_BYTES, messageBytes } from "./room-inbox.ts";
import { precedenceOf, type RoomItem } from "./room-item.ts";
import { StepComposer } from "./step-composer.ts";
import { type DraftedMessage, keyOf, type Occurrence, StepDraft, type StepEntry } from "./step-draft.ts";

/** What a group of items becomes by the rules, before the store has agreed to it. */
export type RoomStep = {
  readonly commit: RoomCommit;
  readonly refused: readonly { readonly item: RoomItem; readonly refusal: Refusal; readonly key: string | undefined }[];
  /** Entered, exited, read and changed: answered with the state after the step. */
  readonly accepted: readonly { readonly item: RoomItem; readonly answer: CommandAnswer | undefined }[];
  /** Changes that came twice within the step. */
  readonly repeated: readonly RoomItem[];
  readonly sent: readonly SentItem[];
  readonly abandoned: readonly { readonly item: RoomItem; readonly key: string }[];
  /** Everything that is carried out once, with its key: the store may know it already. */
  readonly keyed: readonly { readonly item: RoomItem; readonly key: string }[];
  /** Not in this step: a batch is full before them. In their order. */
  readonly deferred: readonly RoomItem[];
  /** What happened, in its order. */
  readonly events: readonly RoomEvent[];
  readonly parts: BatchParts;
  readonly header: BatchHeader;
  readonly records: readonly plaza.cluster.v1.HistoryRecord.$Properties[];
  readonly stateAfter: RoomState;
  readonly spending: Spending;
};

export type SentItem = {
  readonly item: RoomItem;
  readonly key: string;
  /** 0: directed, without a sequence. */
  readonly seq: number;
  readonly timeMs: number;
  readonly isStored: boolean;
  /** The same message came twice within the step; the second takes the first one's place. */
  readonly isRepeat: boolean;
  readonly isDowngraded: boolean;
};

export type StepInput = {
  readonly before: HostedState;
  readonly entries: readonly StepEntry[];
  readonly nowMs: number;
  readonly allowance: Allowance;
};

/**
 * Decides a group of items in their order on a state that the store confirmed once. Pure: the same items on another state give
 * another step, which is what happens after a conflict.
 *
 * 1. The rules decide all items, one after the other.
 * 2. The budget says which of the messages go on; that is asked of all at once, so that it can be fair. [PR1]
 * 3. If these and what the room is told of changes are more than a batch takes, the items from there on are left for the
 *    next step, in their order.
 * 4. What is left is numbered and encoded.
 */
export function decideStep(input: StepInput): RoomStep {
  const draft = draftOf(input, input.entries);
  const verdicts = verdictsOf(messagesOf(draft), input.allowance);
  const fitting = countFitting(input.entries, verdicts, draft);
  if (fitting === input.entries.length) return compose(input, { draft, verdicts, deferred: [] });
  const deferred = input.entries.slice(fitting).map((entry) => entry.item);
  return compose(input, { draft: draftOf(input, input.entries.slice(0, fitting)), verdicts, deferred });
}

function draftOf({ before, nowMs }: StepInput, entries: readonly StepEntry[]): StepDraft {
  const draft = new StepDraft(before.state, nowMs);
  for (const entry of entries) draft.add(entry);
  return draft;
}

function messagesOf(draft: StepDraft): readonly DraftedMessage[] {
  return draft.occurrences.flatMap((occurrence) => (occurrence.kind === "message" ? [occurrence.message] : []));
}

function verdictsOf(messages: readonly DraftedMessage[], allowance: Allowance): ReadonlyMap<string, Verdict> {
  const verdicts = govern(messages.map(candidateOf), allowance);
  return new Map(messages.map((message, index) => [message.key, verdicts[index] ?? { kind: "abandoned" }]));
}

function candidateOf({ event, key }: DraftedMessage): Candidate {
  const { priority, refusesDowngrade, abandonRatio } = event.message;
  // The same message draws the same lot each time, so sending it again changes nothing.
  const isDrawn = abandonRatio > 0 && hash32(key) % 10_000 < abandonRatio;
  return { accountId: event.sender.actor.accountId, priority, refusesDowngrade, isExempt: event.isExempt, isDrawn };
}

/** How many entries, from the first, go on before what comes of them fills a batch. */
function countFitting(entries: readonly StepEntry[], verdicts: ReadonlyMap<string, Verdict>, draft: StepDraft): number {
  let first: RoomItem | undefined;
  let bytes = 0;
  for (const occurrence of draft.occurrences) {
    const item = occurrence.kind === "message" ? occurrence.message.item : occurrence.item;
    const own = publishedBytes(occurrence, verdicts);
    if (own === 0) continue;
    first ??= item;
    bytes += own;
    if (bytes > MAX_STEP_MESSAGE_BYTES && item !== first) return entries.findIndex((entry) => entry.item === item);
  }
  return entries.length;
}

/** About; of a change its JSON, which is longer than what is published of it. Notices are bounded where they wait. */
function publishedBytes(occurrence: Occurrence, verdicts: ReadonlyMap<string, Verdict>): number {
  if (occurrence.kind === "event") return isNotice(occurrence.event) ? 0 : JSON.stringify(occurrence.event).length;
  const { item, key } = occurrence.message;
  return verdicts.get(key)?.kind === "kept" ? messageBytes(item) : 0;
}

type Decided = {
  readonly draft: StepDraft;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly deferred: readonly RoomItem[];
};

function compose(input: StepInput, { draft, verdicts, deferred }: Decided): RoomStep {
  const { before, nowMs } = input;
  const timeMs = Math.max(nowMs, before.lastTimeMs);
  const composer = new StepComposer(before.position, timeMs);
  for (const occurrence of draft.occurrences) composer.add(occurrence, verdicts);
  const header = headerOf(before, composer.lastSeq);
  const sent = new Map(composer.sent.map((one) => [one.key, one]));
  const repeatedSends = draft.repeats.flatMap(({ item, key }) => repeatOf(sent.get(key), item));
  const abandoned = [
    ...composer.abandoned,
    ...draft.repeats.filter(({ key }) => verdicts.get(key)?.kind === "abandoned"),
  ];
  const refused = [...draft.refused, ...refusedByBudget(draft, verdicts)];
  const step = {
    refused,
    accepted: draft.accepted,
    repeated: draft.repeats.flatMap(({ item }) => (item.work.kind === "change" ? [item] : [])),
    sent: [...composer.sent, ...repeatedSends],
    abandoned,
    keyed: keyedIn(input.entries),
    deferred,
    events: composer.events,
    parts: composer.parts,
    header,
    records: composer.records,
    stateAfter: draft.state,
    spending: spendingOf(composer, verdicts),
  };
  return { ...step, commit: commitOf(input, { step, composer, changes: draft.changes() }) };
}

function keyedIn(entries: readonly StepEntry[]): RoomStep["keyed"] {
  return entries.flatMap(({ item, command }) => {
    const key = command && keyOf(item, command);
    return key === undefined ? [] : [{ item, key }];
  });
}

function headerOf({ state, position }: HostedState, lastSeq: number): BatchHeader {
  const range = lastSeq > position.seq ? { firstSeq: position.seq + 1, lastSeq } : { firstSeq: 0, lastSeq: 0 };
  return { roomId: state.room.roomId, epoch: position.epoch, ...range, positionSeq: lastSeq };
}

function repeatOf(first: SentItem | undefined, item: RoomItem): readonly SentItem[] {
  return first ? [{ ...first, item, isRepeat: true }] : [];
}

function refusedByBudget(draft: StepDraft, verdicts: ReadonlyMap<string, Verdict>): RoomStep["refused"] {
  const keyed = [...messagesOf(draft), ...draft.repeats];
  return keyed.flatMap(({ item, key }) => {
    const verdict = verdicts.get(key);
    return verdict?.kind === "refused" ? [{ item, key, refusal: verdict.refusal }] : [];
  });
}

function spendingOf(composer: StepComposer, verdicts: ReadonlyMap<string, Verdict>): Spending {
  const kept = composer.events.filter((event) => event.kind === "messageSent");
  const counted = kept.filter((event) => !event.isExempt);
  const isContended = composer.abandoned.length > 0;
  const served: readonly AccountId[] = isContended ? counted.map((event) => event.sender.actor.accountId) : [];
  const high = composer.sent.filter(({ key }) => {
    const verdict = verdicts.get(key);
    return verdict?.kind === "kept" && verdict.isHigh;
  });
  return { messages: counted.length, high: high.length, served };
}

function commitOf(
  { before, nowMs }: StepInput,
  decided: {
    readonly step: Omit<RoomStep, "commit">;
    readonly composer: StepComposer;
    readonly changes: RoomCommit["changes"] | undefined;
  },
): RoomCommit {
  const { step, composer, changes } = decided;
  const { firstSeq, lastSeq } = step.header;
  const notDone = [...step.refused, ...step.abandoned].flatMap(({ key }) => key ?? []);
  const checkedKeys = [...notDone, ...step.accepted.flatMap(({ item }) => precedenceOf(item)?.key ?? [])];
  const first = composer.sent.map(({ key, seq, timeMs }) => ({ key, seq, timeMs }));
  return {
    roomId: step.header.roomId as RoomCommit["roomId"],
    expectedVersion: before.version,
    expectedPosition: before.position,
    nowMs,
    idempotencyKeys: [...first, ...composer.changeKeys],
    ...(checkedKeys.length > 0 && { checkedKeys: [...new Set(checkedKeys)] }),
    ...(changes && { changes }),
    ...(lastSeq > 0 && {
      batch: {
        firstSeq,
        lastSeq,
        lastTimeMs: Math.max(nowMs, before.lastTimeMs),
        bytes: encodeBatchEnvelope(step.header, loggedParts(step.parts)),
      },
    }),
  };
}
