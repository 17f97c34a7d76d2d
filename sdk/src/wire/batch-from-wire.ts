import type { plaza } from "@plaza/proto/client";
import type { RoomPosition, RoomPublication } from "../messages.ts";
import type { NotificationContent } from "../notifications.ts";
import { notificationFromWire } from "./notification-from-wire.ts";
import { publicationsFromWire } from "./publication-from-wire.ts";

/**
 * What a room published within one flush: everything for the sequences from `firstSeq` to `lastSeq`, but for what is
 * not for everybody. That comes before it, in batches that are filtered and have no range. [MS6]
 */
export type Batch = {
  readonly epoch: number;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly publications: readonly RoomPublication[];
  readonly notices: readonly NotificationContent[];
  readonly isFiltered: boolean;
};

export function batchFromWire(batch: plaza.v1.RoomBatch.$Properties, ownAccountId: string): Batch {
  return {
    epoch: batch.epoch ?? 0,
    firstSeq: batch.firstSeq ?? 0,
    lastSeq: batch.lastSeq ?? 0,
    publications: publicationsFromWire(batch.publications, ownAccountId),
    notices: (batch.notices ?? []).map(notificationFromWire),
    isFiltered: batch.filtered ?? false,
  };
}

/** The past as a server returns it, without what mattered only then: notices, and messages without a sequence. */
export type Recovered = {
  readonly isComplete: boolean;
  readonly batches: readonly Batch[];
  readonly position: RoomPosition;
};

export function recoveredFromWire(
  past: {
    readonly recovered?: boolean | null | undefined;
    readonly batches?: plaza.v1.RoomBatch.$Properties[] | null | undefined;
    readonly position?: plaza.v1.Position.$Properties | null | undefined;
  },
  ownAccountId: string,
): Recovered {
  return {
    isComplete: past.recovered ?? false,
    batches: (past.batches ?? []).map((each) => pastOf(batchFromWire(each, ownAccountId))),
    position: positionFromWire(past.position),
  };
}

function pastOf(batch: Batch): Batch {
  return { ...batch, publications: batch.publications.filter(({ seq }) => seq > 0), notices: [] };
}

export function positionFromWire(position: plaza.v1.Position.$Properties | null | undefined): RoomPosition {
  return { epoch: position?.epoch ?? 0, seq: position?.seq ?? 0 };
}
