import { limits } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { choice, integer, optional } from "../call/parameters.ts";
import { AFTER_FIXED_TIME, AFTER_IDLE_TIME, delayedClosingToWire, NEVER } from "../operations/delayed-closing.ts";

export const delayClosePolicy = () => choice(NEVER, AFTER_FIXED_TIME, AFTER_IDLE_TIME);

/** The parameters of closing a room by itself [DC1]. */
export const delayCloseParameters = {
  delayClosePolicy: optional(delayClosePolicy()),
  delaySeconds: optional(integer(0, limits.MAX_DELAYED_CLOSING_SECONDS)),
};

type DelayClose = { readonly delayClosePolicy: 0 | 1 | 2; readonly delaySeconds?: number | undefined };

export function delayedClosingOf({ delayClosePolicy, delaySeconds }: DelayClose): plaza.v1.DelayedClosing.$Properties {
  return delayedClosingToWire({ policy: delayClosePolicy, seconds: delaySeconds });
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
