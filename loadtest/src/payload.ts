import { nowMicros } from "./clock.ts";

/** Sixteen digits hold the microseconds of three centuries. */
const TIME_DIGITS = 16;
export const MIN_TEXT_BYTES = TIME_DIGITS + 1;

/** The text of a message: the time of its sending, filled up to the size with what does not compress to nothing. */
export function newText(bytes: number): string {
  const time = String(nowMicros()).padStart(TIME_DIGITS, "0");
  return `${time} ${FILLER.repeat(Math.ceil(bytes / FILLER.length))}`.slice(0, bytes);
}

/** When the text was made, microseconds; undefined for a text that is not one of ours. */
export function sentAtMicros(text: string): number | undefined {
  return /^[0-9]{16} /.test(text) ? Number(text.slice(0, TIME_DIGITS)) : undefined;
}

const FILLER = "what a goal, did you see that? the keeper never had a chance; greetings from row seven! ";
