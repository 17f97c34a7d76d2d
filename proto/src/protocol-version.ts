/**
 * Grows when a client of the old version could not work with a server of the new one. Adding fields and commands does
 * not change it; the hash-freeze test asks the question whenever the schema changes.
 */
export const PROTOCOL_VERSION = 1;
