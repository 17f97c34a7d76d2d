/**
 * Microseconds on the machine's monotonic clock, which all processes of one machine share: a message that carries the
 * time of its sending shows its latency wherever it arrives.
 */
export function nowMicros(): number {
  return Number(process.hrtime.bigint() / 1_000n);
}
