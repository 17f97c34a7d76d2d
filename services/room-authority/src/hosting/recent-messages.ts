import type { AccountId, Position, RoomId } from "@plaza/core";
import type { RecentLog } from "@plaza/ports";
import type { plaza } from "@plaza/proto";
import { decodeLoggedBatch } from "../publication/logged-batch.ts";
import type { PublishedMessage } from "../room/published-message.ts";

/** Where to read: the room, where it stands, and its log. */
export type LogPlace = {
  readonly roomId: RoomId;
  readonly head: Position;
  readonly recentLog: RecentLog;
};

/** As many as the log keeps of a room. */
const MAX_BATCHES = 2_000;

/** How the search for the log's beginning goes on where it does not reach back. */
const SHRINK = 4;

/** The message with this sequence, if the log still has it. */
export async function findRecentMessage(place: LogPlace, seq: number): Promise<PublishedMessage | undefined> {
  const messages = await readAfter(place, { seq: seq - 1, maxBatches: 1 });
  return messages?.find((message) => message.seq === seq);
}

/** Whether the log knows that the message was recalled; history has none that was. [RC4] */
export async function isRecalled({ roomId, head, recentLog }: LogPlace, seq: number): Promise<boolean> {
  const read = await recentLog.readAfter(roomId, { epoch: head.epoch, seq }, { maxBatches: MAX_BATCHES });
  if (read.kind !== "batches") return false;
  return read.batches.some(({ bytes }) => decodeLoggedBatch(roomId, bytes).recalledSeqs.includes(seq));
}

/** The newest messages, oldest first: at least those of `count` sequences where the log reaches back that far. */
export async function readNewestMessages(place: LogPlace, count: number): Promise<readonly PublishedMessage[]> {
  for (let sequences = count; sequences >= 1; sequences = Math.floor(sequences / SHRINK)) {
    const seq = Math.max(0, place.head.seq - sequences);
    const messages = await readAfter(place, { seq, maxBatches: MAX_BATCHES });
    if (messages) return messages;
  }
  return [];
}

/** The messages above a sequence; when the log has lost some of them, those that it still has. */
export async function readMessagesAfter(place: LogPlace, seq: number): Promise<readonly PublishedMessage[]> {
  if (place.head.seq <= seq) return [];
  const messages = await readAfter(place, { seq, maxBatches: MAX_BATCHES });
  return messages ?? readNewestMessages(place, place.head.seq - seq);
}

/** Undefined: the log does not reach back that far. */
async function readAfter(
  { roomId, head, recentLog }: LogPlace,
  { seq, maxBatches }: { readonly seq: number; readonly maxBatches: number },
): Promise<readonly PublishedMessage[] | undefined> {
  const read = await recentLog.readAfter(roomId, { epoch: head.epoch, seq }, { maxBatches });
  if (read.kind !== "batches") return undefined;
  return read.batches.flatMap(({ bytes }) =>
    decodeLoggedBatch(roomId, bytes).publications.flatMap((publication) => publishedMessageOf(publication) ?? []),
  );
}

/** Undefined: the publication is no message. */
export function publishedMessageOf({
  seq,
  timeMs,
  message,
}: plaza.v1.Publication.$Properties): PublishedMessage | undefined {
  if (!message) return undefined;
  return {
    seq: seq ?? 0,
    timeMs: timeMs ?? 0,
    clientMessageId: message.clientMessageId ?? "",
    sender: (message.sender?.accountId ?? "") as AccountId,
    senderNick: message.sender?.nick ?? "",
    type: message.type ?? 0,
    text: message.text ?? "",
    attachment: message.attachment ?? "",
    targetTags: message.targetTags ?? "",
    hasPlace: message.place != null,
  };
}
