import type { AccountId, QueueElement } from "@plaza/core";
import { PLAIN_NOTICE, type RoomChange, type RoomEvent } from "../decision.ts";
import type { RoomState } from "../room-state.ts";

/** What the room becomes and hears when transient elements lose their owners. [QU4] */
export type Departure = { readonly changes: readonly RoomChange[]; readonly events: readonly RoomEvent[] };

export const NO_DEPARTURE: Departure = { changes: [], events: [] };

/** The owners' last sessions are over. */
export function ownersLeft(state: RoomState, hasLeft: (owner: AccountId) => boolean): Departure {
  const left: QueueElement[] = [];
  for (const element of state.queue.values()) if (element.isTransient && hasLeft(element.owner)) left.push(element);
  if (left.length === 0) return NO_DEPARTURE;
  return {
    changes: [{ kind: "queueChanged", put: [], removed: left.map((element) => element.key) }],
    events: [{ kind: "queueNotified", what: "ownerLeft", elements: left, operator: undefined, ...PLAIN_NOTICE }],
  };
}
