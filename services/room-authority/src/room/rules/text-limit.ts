import { limits, type Refusal } from "@plaza/core";
import type { NoticeOptions } from "../room-command.ts";

/** The refusal of a text that is longer than it may be; characters are UTF-16 units, as the product counts. */
export function tooLong(field: string, value: string | undefined, limit: number): Refusal | undefined {
  if (value === undefined || value.length <= limit) return undefined;
  return { error: "badArgument", message: `${field} of ${value.length} characters exceeds ${limit}` };
}

/** Every command that tells the room of what it did may add a text to that. */
export function checkNotice(
  { extension }: NoticeOptions,
  limit = limits.MAX_NOTIFICATION_EXTENSION_LENGTH,
): Refusal | undefined {
  return tooLong("notification.extension", extension, limit);
}

/** The refusal of a number that is no integer of a range. */
export function outOfRange(
  field: string,
  value: number,
  range: { readonly min: number; readonly max: number },
): Refusal | undefined {
  if (Number.isInteger(value) && value >= range.min && value <= range.max) return undefined;
  return { error: "badArgument", message: `${field} ${value} is not an integer from ${range.min} to ${range.max}` };
}
