import type { plaza } from "@plaza/proto/client";
import type { SendReceipt } from "../messages.ts";
import { positionFromWire } from "./batch-from-wire.ts";

export function receiptFromWire(ack: plaza.v1.MessageAck.$Properties): SendReceipt {
  return {
    clientMessageId: ack.clientMessageId ?? "",
    position: positionFromWire(ack.position),
    timeMs: ack.timeMs ?? 0,
    isStored: ack.stored ?? false,
    isAbandoned: ack.abandoned ?? false,
    isDuplicate: ack.duplicate ?? false,
    isDowngraded: ack.downgraded ?? false,
  };
}
