import { plaza } from "./generated/plaza.js";
import { Writer } from "./protobuf-runtime.ts";

// protobuf's JSON mapping: 64-bit integers and enum values as strings, bytes as base64, absent fields left out.
const JSON_MAPPING = { longs: String, enums: String, bytes: String } as const;

export function encodeServerFrame(frame: plaza.v1.ServerFrame.$Properties): Uint8Array {
  return plaza.v1.ServerFrame.encode(frame).finish();
}

/** The JSON form of an encoded ServerFrame, for sockets of `plaza.v1.json`. Throws on bytes that are no frame. */
export function transcodeServerFrame(bytes: Uint8Array): string {
  return JSON.stringify(plaza.v1.ServerFrame.toObject(plaza.v1.ServerFrame.decode(bytes), JSON_MAPPING));
}

/**
 * The encoded RoomBatch inside an encoded ServerFrame that carries one, as a view. Recovery replies are put together
 * from these views, so a batch is encoded once in its life.
 */
export function roomBatchBytes(clientFrame: Uint8Array): Uint8Array {
  if (clientFrame[0] !== ROOM_BATCH_TAG) throw new Error("the frame is no room batch");
  let offset = 1;
  while (((clientFrame[offset++] ?? 0) & 0x80) !== 0);
  return clientFrame.subarray(offset);
}

const LENGTH_DELIMITED = 2;

/** ServerFrame.room_batch = 2. */
const ROOM_BATCH_TAG = tag(2);

function tag(field: number): number {
  return (field << 3) | LENGTH_DELIMITED;
}

/** An EnteredRoom whose `missed` batches are spliced in as they were encoded before. */
export function encodeEnteredRoom(
  entered: Omit<plaza.v1.EnteredRoom.$Properties, "missed">,
  missed: readonly Uint8Array[],
): Uint8Array {
  const writer = plaza.v1.EnteredRoom.encode(entered);
  for (const batch of missed) writer.uint32(tag(5)).bytes(batch); // EnteredRoom.missed = 5
  return writer.finish();
}

/** A Recovery whose batches are spliced in as they were encoded before. */
export function encodeRecovery(
  recovery: Omit<plaza.v1.Recovery.$Properties, "batches">,
  batches: readonly Uint8Array[],
): Uint8Array {
  const writer = plaza.v1.Recovery.encode(recovery);
  for (const batch of batches) writer.uint32(tag(3)).bytes(batch); // Recovery.batches = 3
  return writer.finish();
}

export type EncodedRoomEntry =
  | { readonly kind: "entered"; readonly roomId: number; readonly entered: Uint8Array }
  | { readonly kind: "error"; readonly roomId: number; readonly error: plaza.v1.Error.$Properties };

/** A Connected whose entered rooms were encoded before. */
export function encodeConnected(
  connected: Omit<plaza.v1.Connected.$Properties, "rooms">,
  rooms: readonly EncodedRoomEntry[],
): Uint8Array {
  const writer = plaza.v1.Connected.encode(connected);
  for (const room of rooms) writer.uint32(tag(8)).bytes(encodeRoomEntry(room)); // Connected.rooms = 8
  return writer.finish();
}

function encodeRoomEntry(entry: EncodedRoomEntry): Uint8Array {
  if (entry.kind === "error") {
    return plaza.v1.RoomEntry.encode({ roomId: entry.roomId, error: entry.error }).finish();
  }
  const writer = plaza.v1.RoomEntry.encode({ roomId: entry.roomId });
  return writer.uint32(tag(2)).bytes(entry.entered).finish(); // RoomEntry.entered = 2
}

const REPLY_FIELDS = { connected: 3, enteredRoom: 4, recovery: 11 } as const;

/** A ServerFrame with a reply whose result was encoded before. */
export function encodeReplyFrame(id: number, result: keyof typeof REPLY_FIELDS, bytes: Uint8Array): Uint8Array {
  const reply = plaza.v1.Reply.encode({ id }).uint32(tag(REPLY_FIELDS[result])).bytes(bytes).finish();
  return Writer.create().uint32(tag(1)).bytes(reply).finish(); // ServerFrame.reply = 1
}
