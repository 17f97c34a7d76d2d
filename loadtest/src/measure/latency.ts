import { build, decodeFromCompressedBase64, encodeIntoCompressedBase64, type Histogram } from "hdr-histogram-js";

/** Microseconds; a message that takes longer than a minute counts as a minute. */
const HIGHEST_MICROS = 60_000_000;
const DIGITS = 3;

export type LatencyPercentiles = {
  readonly samples: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly p999Ms: number;
  readonly maxMs: number;
};

/** Gathers latencies in one process. */
export class LatencyRecorder {
  readonly #histogram = newHistogram();

  // Hot path of the viewers that decode.
  readonly record = (micros: number): void => {
    this.#histogram.recordValue(Math.min(HIGHEST_MICROS, Math.max(0, micros)));
  };

  reset(): void {
    this.#histogram.reset();
  }

  encode(): string {
    return encodeIntoCompressedBase64(this.#histogram);
  }
}

/** The percentiles over what several recorders gathered. */
export function percentilesOf(encoded: readonly string[]): LatencyPercentiles {
  const all = newHistogram();
  for (const text of encoded) all.add(decodeFromCompressedBase64(text));
  const atMs = (percentile: number) => all.getValueAtPercentile(percentile) / 1_000;
  return {
    samples: all.totalCount,
    p50Ms: atMs(50),
    p99Ms: atMs(99),
    p999Ms: atMs(99.9),
    maxMs: all.maxValue / 1_000,
  };
}

function newHistogram(): Histogram {
  return build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: HIGHEST_MICROS,
    numberOfSignificantValueDigits: DIGITS,
  });
}
