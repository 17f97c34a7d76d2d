import type { QueueElement } from "@plaza/core";
import type { plaza } from "@plaza/proto";

export function queueElementToWire(element: QueueElement): plaza.v1.QueueElement.$Properties {
  const { key, value, owner, ownerNick, isTransient, createdAtMs, updatedAtMs } = element;
  return { key, value, owner, ownerNick, transient: isTransient, createdAtMs, updatedAtMs };
}
