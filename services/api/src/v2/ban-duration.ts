import { limits, PlazaError } from "@plaza/core";
import { flag, integer, optional } from "../call/parameters.ts";

/** Muting for some time, or ending that. */
export const banParameters = {
  chat_banned: flag(),
  chat_banned_duration: optional(integer(0, limits.MAX_TEMPORARY_MUTE_SECONDS)),
};

type Ban = { readonly chat_banned: boolean; readonly chat_banned_duration?: number | undefined };

/** The seconds for which to mute; 0 ends it. Who mutes must say for how long. */
export function banSeconds({ chat_banned: isBanned, chat_banned_duration: seconds }: Ban): number {
  if (!isBanned) return 0;
  if (seconds !== undefined && seconds > 0) return seconds;
  const message = `chat_banned_duration must be from 1 to ${limits.MAX_TEMPORARY_MUTE_SECONDS} seconds where chat_banned is true`;
  throw new PlazaError({ error: "badArgument", message });
}
