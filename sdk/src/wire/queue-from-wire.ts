import type { plaza } from "@plaza/proto/client";
import type { QueueChange, QueueChangeKind, QueueContent, QueueElement, QueueOffered } from "../queue.ts";
import { errorFromWire } from "./error-from-wire.ts";

type Absent = null | undefined;

export function queueFromWire(wire: plaza.v1.Queue.$Properties | Absent): QueueContent {
  return {
    sizeLimit: wire?.sizeLimit ?? 0,
    size: wire?.size ?? 0,
    elements: (wire?.elements ?? []).map(queueElementFromWire),
  };
}

export function queueElementFromWire(wire: plaza.v1.QueueElement.$Properties | Absent): QueueElement {
  return {
    key: wire?.key ?? "",
    value: wire?.value ?? "",
    owner: wire?.owner ?? "",
    ownerNick: wire?.ownerNick ?? "",
    isTransient: wire?.transient ?? false,
    createdAtMs: wire?.createdAtMs ?? 0,
    updatedAtMs: wire?.updatedAtMs ?? 0,
  };
}

export function queueOfferedFromWire(wire: plaza.v1.QueueOffered.$Properties | Absent): QueueOffered {
  return {
    sizeLimit: wire?.sizeLimit ?? 0,
    size: wire?.size ?? 0,
    addedKeys: wire?.addedKeys ?? [],
    updatedKeys: wire?.updatedKeys ?? [],
    failed: (wire?.failed ?? []).map(({ key, error }) => ({ key: key ?? "", error: errorFromWire(error ?? {}) })),
  };
}

/** By their numbers on the wire. */
const CHANGE_KINDS: readonly QueueChangeKind[] = [
  "unknown",
  "offered",
  "polled",
  "dropped",
  "ownerLeft",
  "batchUpdated",
  "batchOffered",
];

export function queueChangeFromWire(wire: plaza.v1.QueueChange.$Properties): QueueChange {
  return {
    kind: CHANGE_KINDS[wire.kind ?? 0] ?? "unknown",
    elements: (wire.elements ?? []).map(queueElementFromWire),
  };
}
