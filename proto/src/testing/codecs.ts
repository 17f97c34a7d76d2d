import { plaza } from "../index.ts";
import type { PlainMessage } from "./message-arbitrary.ts";

/** What every generated class can do, as far as tests of all of them need it. */
export type Codec = {
  encode(message: object): { finish(): Uint8Array };
  decode(bytes: Uint8Array): object;
  fromObject(plain: PlainMessage): object;
  toObject(message: object, options: object): PlainMessage;
};

/** Every message that travels alone: as a WebSocket message, on the bus or in the log. */
export const CODECS: Readonly<Record<string, Codec>> = {
  "plaza.v1.ClientFrame": plaza.v1.ClientFrame as Codec,
  "plaza.v1.ServerFrame": plaza.v1.ServerFrame as Codec,
  "plaza.v1.Publication": plaza.v1.Publication as Codec,
  "plaza.cluster.v1.CommandBatch": plaza.cluster.v1.CommandBatch as Codec,
  "plaza.cluster.v1.ReplyBatch": plaza.cluster.v1.ReplyBatch as Codec,
  "plaza.cluster.v1.RoomEnvelope": plaza.cluster.v1.RoomEnvelope as Codec,
  "plaza.cluster.v1.HistoryBatch": plaza.cluster.v1.HistoryBatch as Codec,
  "plaza.cluster.v1.HistoryQuery": plaza.cluster.v1.HistoryQuery as Codec,
  "plaza.cluster.v1.HistoryReply": plaza.cluster.v1.HistoryReply as Codec,
  "plaza.cluster.v1.Heartbeat": plaza.cluster.v1.Heartbeat as Codec,
};

export const JSON_MAPPING = { longs: String, enums: String, bytes: String } as const;

/** All fields with their values, absent ones as defaults: two messages that mean the same look the same. */
export function canonical(codec: Codec, message: object): PlainMessage {
  return codec.toObject(message, { defaults: true, longs: Number, bytes: String });
}
