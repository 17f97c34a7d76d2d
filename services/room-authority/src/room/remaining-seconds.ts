/** Whole seconds that something lasts from now, the begun one counted; 0 when it is over. Milliseconds since 1970. */
export function remainingSeconds(untilMs: number, nowMs: number): number {
  return Math.max(0, Math.ceil((untilMs - nowMs) / 1000));
}
