import type { ErrorName } from "@plaza/core";

/** Result codes of the product's V1 API that do not stand for one error alone. */
export const OK = 200;
export const NOT_FOUND = 404;
export const BAD_PARAMETER = 414;

/** What each error is called in V1. */
export const RESULT_CODES = {
  badFrame: 500,
  unknownCommand: 514,
  badArgument: BAD_PARAMETER,
  notConnected: 500,
  alreadyConnected: 500,
  unsupportedVersion: 500,
  badToken: BAD_PARAMETER,
  expiredToken: BAD_PARAMETER,
  anonymousForbidden: 403,
  forbidden: 403,
  notInRoom: 403,
  blocked: 13_003,
  muted: 13_004,
  temporarilyMuted: 13_004,
  roomMuted: 13_006,
  // Not 13004, which says that the account itself stands on the room's list.
  tagMuted: 423,
  slowMode: 416,
  tooManyRooms: 419,
  roomNotFound: NOT_FOUND,
  roomClosed: 13_002,
  accountNotFound: NOT_FOUND,
  // The product answers an account id that is taken this way.
  alreadyExists: BAD_PARAMETER,
  nothingToChange: 417,
  fixedMemberLimit: 419,
  messageNotFound: NOT_FOUND,
  recallExpired: 508,
  queueNotFound: NOT_FOUND,
  queueFull: 419,
  otherDevice: 417,
  memberNotOnline: NOT_FOUND,
  limitReached: 419,
  prioritySpent: 403,
  rateLimited: 416,
  tooLarge: BAD_PARAMETER,
  overloaded: 503,
  unavailable: 514,
  // Not 408, which is the caller's own slowness: 503 makes callers try again, which is safe for messages.
  timeout: 503,
  internal: 500,
} as const satisfies Record<ErrorName, number>;
