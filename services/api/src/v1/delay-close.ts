import { limits } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { choice, integer, optional } from "./parameters.ts";

/** The product's policies; their numbers are those of our wire. */
const NEVER = 0;
const AFTER_FIXED_TIME = 1;
const AFTER_IDLE_TIME = 2;

export const delayClosePolicy = () => choice(NEVER, AFTER_FIXED_TIME, AFTER_IDLE_TIME);

/** The parameters of closing a room by itself [DC1]. */
export const delayCloseParameters = {
  delayClosePolicy: optional(delayClosePolicy()),
  delaySeconds: optional(integer(0, limits.MAX_DELAYED_CLOSING_SECONDS)),
};

type DelayClose = { readonly delayClosePolicy: 0 | 1 | 2; readonly delaySeconds?: number | undefined };

/** Without a time a room closes after the longest one, as the product's documents say. */
export function delayedClosingOf({ delayClosePolicy, delaySeconds }: DelayClose): plaza.v1.DelayedClosing.$Properties {
  if (delayClosePolicy === NEVER) return { policy: NEVER, seconds: 0 };
  return { policy: delayClosePolicy, seconds: delaySeconds ?? limits.MAX_DELAYED_CLOSING_SECONDS };
}

/** How a room closes by itself, in the product's words. `status` is 1 while the time runs. */
export function delayInfo(delayedClosing: plaza.v1.DelayedClosing.$Properties | null | undefined) {
  const { policy, seconds, startedAtMs } = delayedClosing ?? {};
  return {
    delayCloseEnable: true,
    delayClosePolicy: policy ?? NEVER,
    delaySeconds: seconds ?? 0,
    status: startedAtMs ? 1 : 0,
    startTime: startedAtMs ?? 0,
  };
}
