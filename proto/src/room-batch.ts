import { plaza } from "./generated/plaza.js";
import { Writer } from "./protobuf-runtime.ts";

export type RoomBatchHeader = {
  readonly roomId: number;
  readonly epoch: number;
  /** Both 0: only notices. */
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** Not for everybody; both sequences are 0 then. */
  readonly filtered?: boolean;
};

/**
 * The ServerFrame that carries a batch to every socket, put together from publications that were encoded before: the
 * same bytes go to history.
 */
export function encodeRoomBatchFrame(
  header: RoomBatchHeader,
  publications: readonly Uint8Array[],
  notices: readonly plaza.v1.Notification.$Properties[],
): Uint8Array {
  const batch = plaza.v1.RoomBatch.encode(header);
  for (const publication of publications) batch.uint32(PUBLICATIONS_TAG).bytes(publication);
  for (const notice of notices) batch.uint32(NOTICES_TAG).bytes(plaza.v1.Notification.encode(notice).finish());
  return Writer.create().uint32(ROOM_BATCH_TAG).bytes(batch.finish()).finish();
}

const LENGTH_DELIMITED = 2;

/** ServerFrame.room_batch = 2, RoomBatch.publications = 5, RoomBatch.notices = 6. */
const ROOM_BATCH_TAG = (2 << 3) | LENGTH_DELIMITED;
const PUBLICATIONS_TAG = (5 << 3) | LENGTH_DELIMITED;
const NOTICES_TAG = (6 << 3) | LENGTH_DELIMITED;
