import type { HistoryClient } from "@plaza/cluster-client";
import { type AccountId, limits, PlazaError, type RoomId } from "@plaza/core";
import { plaza } from "@plaza/proto";
import { Deadline, retry } from "@plaza/service-kit";
import type { CallContext } from "../call/call-context.ts";
import { historyPages } from "./history-pages.ts";

/** How callers name one message. Without an id, all messages of the sender at that time are meant. */
export type MessageReference = {
  readonly roomId: RoomId;
  readonly timeMs: number;
  readonly sender: AccountId;
  readonly id?: string | undefined;
};

/** What the room authority knows a message by. */
export type NamedMessage = { readonly seq: number; readonly clientMessageId: string };

/** Clocks of callers and the time between sending and publishing: a message a little off its time is still found. */
const TOLERANCE_MS = 1_000;
/** Messages are in history within a fraction of a second as a rule; a caller is not kept longer than this. */
const ARRIVAL_MS = 2_000;

/**
 * The message in history with the reference's id. A PlazaError `messageNotFound` when history does not have it: it is older
 * than the retention, was not stored, or is so new that it has not arrived there.
 */
export async function messageInHistory(
  reference: MessageReference & { readonly id: string },
  history: HistoryClient,
): Promise<NamedMessage> {
  for await (const message of messagesAround(reference, TOLERANCE_MS, history)) {
    if (message.clientMessageId === reference.id) return message;
  }
  throw notFound(reference, TOLERANCE_MS);
}

/** The sender's messages of exactly the time, with the id if there is one; at least one, or `messageNotFound`. */
export async function messagesAt(
  reference: MessageReference,
  history: HistoryClient,
): Promise<readonly [NamedMessage, ...NamedMessage[]]> {
  const found: NamedMessage[] = [];
  for await (const message of messagesAround(reference, 0, history)) {
    if (reference.id === undefined || message.clientMessageId === reference.id) found.push(message);
  }
  const [first, ...others] = found;
  if (first === undefined) throw notFound(reference, 0);
  return [first, ...others];
}

/** Looks again as long as the message may still be on its way into history. */
export function onceArrived<Found>(
  { timeMs }: MessageReference,
  { now, random }: CallContext,
  look: () => Promise<Found>,
): Promise<Found> {
  const isYoung = Math.abs(now() - timeMs) < ARRIVAL_MS;
  return retry(look, { deadline: new Deadline(isYoung ? ARRIVAL_MS : 0), isRetryable: isMessageNotFound, random });
}

export function isMessageNotFound(error: unknown): boolean {
  return error instanceof PlazaError && error.refusal.error === "messageNotFound";
}

async function* messagesAround(
  { roomId, sender, timeMs }: MessageReference,
  toleranceMs: number,
  history: HistoryClient,
): AsyncGenerator<NamedMessage> {
  const search = {
    roomId,
    sender,
    ascending: true,
    fromTimeMs: timeMs - toleranceMs - 1,
    limit: limits.MAX_HISTORY_PAGE_API,
  };
  for await (const page of historyPages(search, history)) {
    for (const { seq, timeMs: foundMs, publication } of page) {
      if ((foundMs ?? 0) > timeMs + toleranceMs) return;
      const { message } = plaza.v1.Publication.decode(publication ?? new Uint8Array());
      if (message && seq) yield { seq, clientMessageId: message.clientMessageId ?? "" };
    }
  }
}

function notFound({ id, sender, timeMs }: MessageReference, toleranceMs: number): PlazaError {
  const what = id === undefined ? "message" : `message with the id ${id}`;
  const when = toleranceMs === 0 ? `at ${timeMs}` : `within ${toleranceMs} ms of ${timeMs}`;
  return new PlazaError({ error: "messageNotFound", message: `history has no ${what} of ${sender} ${when}` });
}
