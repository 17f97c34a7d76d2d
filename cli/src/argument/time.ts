import { InvalidArgumentError } from "commander";

/** Milliseconds since 1970 of thirteen digits, or of a date that `Date` reads for certain. */
export function parseTime(given: string): number {
  if (/^[1-9][0-9]{12}$/.test(given)) return Number(given);
  const isDate = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(given);
  const time = isDate ? Date.parse(given.replace(" ", "T")) : Number.NaN;
  if (!Number.isNaN(time)) return time;
  throw new InvalidArgumentError(
    "A time is 2026-01-31, 2026-01-31T20:15:00 (of here), with Z or +08:00, or ms of 13 digits.",
  );
}
