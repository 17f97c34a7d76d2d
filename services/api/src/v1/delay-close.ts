import { choice, integer, optional, unsupported } from "./parameters.ts";

const MAX_DELAY_SECONDS = 604_800;

/** The parameters of closing a room by itself. Its form is checked; only "never" can be carried out so far. */
export const delayCloseParameters = {
  delayClosePolicy: unsupported(choice(0, 1, 2), [0]),
  delaySeconds: optional(integer(0, MAX_DELAY_SECONDS)),
};
