import { timingSafeEqual } from "node:crypto";

/** Whether two texts are equal, in a time that tells nothing about where they differ. */
export function equalsInConstantTime(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
