// Options that several commands have, with the same words everywhere.

/** Only the creator may do it. */
export const AS_CREATOR = ["--as <account>", "who does it, which must be the room's creator (the creator)"] as const;

/** For what managers may do as well. */
export const AS_OPERATOR = ["--as <account>", "who does it (the room's creator)"] as const;

/** The extension of the notification that tells the room. */
export const REASON = ["--reason <text>", "what the room's notification carries"] as const;

export type ActingOptions = { readonly as?: string; readonly reason?: string };
