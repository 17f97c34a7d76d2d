import type { QueueElement } from "@plaza/core";
import type { QueueNotified } from "../decision.ts";
import type { QueueCommand } from "../room-command.ts";

/** What the room hears of a change of its queue. */
export function queueNotified(
  { actor, notice }: Exclude<QueueCommand, { kind: "queueInit" }>,
  what: QueueNotified["what"],
  elements: readonly QueueElement[],
): QueueNotified {
  return { kind: "queueNotified", what, elements, operator: actor, ...notice };
}
