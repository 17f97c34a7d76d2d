import type { HistoryClient } from "@plaza/cluster-client";
import type { AccountId, RoomId } from "@plaza/core";
import { limits, PlazaError } from "@plaza/core";
import { plaza } from "@plaza/proto";
import { accountId, roomId, text, timestamp } from "./parameters.ts";

/** How V1 names one message: by its time, its sender and the id that the sender gave it. */
export const messageReference = {
  roomid: roomId(),
  msgTimetag: timestamp(),
  fromAcc: accountId(),
  msgId: text(limits.MAX_CLIENT_MESSAGE_ID_LENGTH),
};

export type MessageReference = {
  readonly roomid: RoomId;
  readonly msgTimetag: number;
  readonly fromAcc: AccountId;
  readonly msgId: string;
};

/** Clocks of callers and the time between sending and publishing: a message a little off its time is still found. */
const TOLERANCE_MS = 1_000;

/**
 * The sequence of a message, from history. A PlazaError `messageNotFound` when history does not have it: it is older than
 * the retention, was not stored, or is so new that it has not arrived there.
 */
export async function sequenceOf(reference: MessageReference, history: HistoryClient): Promise<number> {
  const { records } = await history.query({
    roomId: reference.roomid,
    timeMs: reference.msgTimetag - TOLERANCE_MS - 1,
    ascending: true,
    limit: limits.MAX_HISTORY_PAGE_API,
    sender: reference.fromAcc,
  });
  const record = records?.find((one) => isMeant(one, reference));
  if (record?.seq) return record.seq;
  throw new PlazaError({ error: "messageNotFound", message: notFound(reference) });
}

function isMeant({ sender, timeMs, publication }: plaza.cluster.v1.HistoryRecord.$Properties, one: MessageReference) {
  if (sender !== one.fromAcc || (timeMs ?? 0) > one.msgTimetag + TOLERANCE_MS) return false;
  const { message } = plaza.v1.Publication.decode(publication ?? new Uint8Array());
  return message?.clientMessageId === one.msgId;
}

function notFound({ msgId, fromAcc, msgTimetag }: MessageReference): string {
  return `history has no message with msgId ${msgId} of fromAcc ${fromAcc} within 1000 ms of msgTimetag ${msgTimetag}`;
}
