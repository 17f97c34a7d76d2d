import type { Place } from "@plaza/audience";

/** [PL1] Where a session is, and how far away a message with a place may be for it. */
export type Listening = { readonly place: Place; readonly distance: number };
