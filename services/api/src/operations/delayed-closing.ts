import { limits } from "@plaza/core";
import type { plaza } from "@plaza/proto";

/** The product's policies of closing a room by itself [DC1]; their numbers are those of our wire. */
export const NEVER = 0;
export const AFTER_FIXED_TIME = 1;
export const AFTER_IDLE_TIME = 2;

export type DelayedClosing = {
  readonly policy: typeof NEVER | typeof AFTER_FIXED_TIME | typeof AFTER_IDLE_TIME;
  readonly seconds: number | undefined;
};

/** Without a time a room closes after the longest one, as the product's documents say. */
export function delayedClosingToWire({ policy, seconds }: DelayedClosing): plaza.v1.DelayedClosing.$Properties {
  if (policy === NEVER) return { policy: NEVER, seconds: 0 };
  return { policy, seconds: seconds ?? limits.MAX_DELAYED_CLOSING_SECONDS };
}
