import { limits, PlazaError } from "@plaza/core";
import { type plaza, refusalFromWire } from "@plaza/proto";
import { choice, optional, text } from "../call/parameters.ts";
import type { ErrorCodes } from "../call/result-code.ts";

/** Parameters of the queue's notifications whose form is checked and which have no effect: they are never dropped. */
export const queueWithoutEffect = {
  highPriority: optional(choice(0, 1)),
  highPriorityPolicy: optional(choice(0, 1)),
};

/** The newer of the product's two codes for an element that is to leave with an owner who is not there; the older is 403. */
export const QUEUE_CODES = { memberNotOnline: 302 } as const satisfies ErrorCodes;

export const queueKey = () => text(limits.MAX_QUEUE_KEY_LENGTH);
export const queueValue = () => text(limits.MAX_QUEUE_VALUE_LENGTH);

/** The elements as the product shows them: an object with one entry for each, in order. */
export function queueList({ elements }: plaza.v1.Queue.$Properties) {
  return { list: (elements ?? []).map(({ key, value }) => ({ [key ?? ""]: value ?? "" })) };
}

/** A call for one element fails with what became of that element. */
export function requireOffered({ failed }: plaza.v1.QueueOffered.$Properties): void {
  const error = failed?.[0]?.error;
  if (error) throw new PlazaError(refusalFromWire(error));
}
