import { PlazaError } from "@plaza/core";
import {
  BAD_PARAMETER,
  BUSY,
  type ErrorCodes,
  INTERNAL,
  NOT_FOUND,
  type ResultCodes,
  UNAVAILABLE,
} from "../call/result-code.ts";

/**
 * What each error is called in V2: 1, the resource (02 account, 07 message, 13 room, 14 member, 17 queue), the code. Where
 * the product's documents have no code of a resource's own, the form is kept; docs/server-api.md lists those.
 */
export const RESULT_CODES = {
  badFrame: INTERNAL,
  unknownCommand: UNAVAILABLE,
  badArgument: BAD_PARAMETER,
  notConnected: INTERNAL,
  alreadyConnected: INTERNAL,
  unsupportedVersion: INTERNAL,
  badToken: BAD_PARAMETER,
  expiredToken: BAD_PARAMETER,
  anonymousForbidden: 114_303,
  forbidden: 403,
  notInRoom: 114_404,
  blocked: 114_426,
  muted: 114_421,
  temporarilyMuted: 114_421,
  roomMuted: 113_423,
  tagMuted: 113_302,
  slowMode: 416,
  tooManyRooms: 113_434,
  roomNotFound: 113_404,
  roomClosed: 113_406,
  accountNotFound: 102_404,
  alreadyExists: 102_405,
  nothingToChange: 113_307,
  fixedMemberLimit: 114_437,
  messageNotFound: 107_404,
  recallExpired: 403,
  queueNotFound: 117_404,
  queueFull: 117_419,
  otherDevice: 417,
  memberNotOnline: 114_304,
  limitReached: 114_419,
  prioritySpent: 107_304,
  rateLimited: 416,
  tooLarge: BAD_PARAMETER,
  overloaded: BUSY,
  unavailable: UNAVAILABLE,
  timeout: BUSY,
  internal: INTERNAL,
} as const satisfies ResultCodes;

/** Where no call is. */
export const NO_SUCH_CALL = NOT_FOUND;

/** Calls about a member: who may act on whom, and that nothing is to be done, have codes of their own. */
export const MEMBER_CODES = {
  forbidden: 114_432,
  nothingToChange: 114_405,
  blocked: 114_301,
} as const satisfies ErrorCodes;

/** A refusal for which the product has a code that says more than our error. */
export class CodedRefusal extends PlazaError {
  readonly code: number;

  constructor(code: number, message: string) {
    super({ error: "forbidden", message });
    this.code = code;
  }
}

export function resultCodeOf(failure: PlazaError, codes: ErrorCodes = {}): number {
  if (failure instanceof CodedRefusal) return failure.code;
  const { error } = failure.refusal;
  return codes[error] ?? RESULT_CODES[error];
}
