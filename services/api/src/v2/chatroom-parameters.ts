import { limits } from "@plaza/core";
import { choice, flag, integer, optional } from "../call/parameters.ts";
import {
  AFTER_FIXED_TIME,
  AFTER_IDLE_TIME,
  type DelayedClosing,
  delayedClosingToWire,
  NEVER,
} from "../operations/delayed-closing.ts";

/** The parameters of closing a room by itself [DC1]. */
export const delayCloseParameters = {
  delay_close_policy: optional(choice(NEVER, AFTER_FIXED_TIME, AFTER_IDLE_TIME)),
  delay_seconds: optional(integer(0, limits.MAX_DELAYED_CLOSING_SECONDS)),
};

/** What only the server API sets, as far as it is given. */
export const settingsParameters = { in_out_notification: optional(flag()), ...delayCloseParameters };

type DelayClose = {
  readonly delay_close_policy?: DelayedClosing["policy"] | undefined;
  readonly delay_seconds?: number | undefined;
};

/** A time without a policy says nothing. */
export function delayedClosingOf({ delay_close_policy: policy, delay_seconds: seconds }: DelayClose) {
  return policy === undefined ? {} : { delayedClosing: delayedClosingToWire({ policy, seconds }) };
}
