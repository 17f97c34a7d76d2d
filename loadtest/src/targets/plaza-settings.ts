import { randomBytes } from "node:crypto";

/** The batch window of the room under test, milliseconds. Both 0: a frame for each message. */
export type BatchWindow = { readonly minMs: number; readonly maxMs: number };

export type PlazaOptions = { readonly window: BatchWindow; readonly ratePerSecond: number };

/** What a crowd on one machine would meet, and is not what is measured. */
const NO_LIMITS = {
  PLAZA_SEND_RATE: "100000",
  PLAZA_SEND_BURST: "100000",
  PLAZA_COMMAND_RATE: "100000",
  PLAZA_COMMAND_BURST: "100000",
  PLAZA_UPGRADE_RATE: "100000",
  PLAZA_UPGRADE_BURST: "100000",
};

/** The settings of Plaza's processes under test, apart from where they listen and what they stand on. */
export function plazaSettings(window: BatchWindow): Readonly<Record<string, string>> {
  return {
    ...NO_LIMITS,
    PLAZA_BATCH_WINDOW_MIN_MS: String(window.minMs),
    PLAZA_BATCH_WINDOW_MAX_MS: String(window.maxMs),
    PLAZA_LOG_LEVEL: "warn",
  };
}

export function newCredentials(): { readonly appKey: string; readonly appSecret: string } {
  return { appKey: randomBytes(8).toString("hex"), appSecret: randomBytes(16).toString("hex") };
}
