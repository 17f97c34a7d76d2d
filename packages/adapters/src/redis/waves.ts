/** Calls in flight at once for one call of a port. The driver writes what one turn of the event loop gathers in one go. */
const WAVE_SIZE = 512;

/**
 * Runs a call per item, side by side, in waves of bounded size: however long the list, the server has others to serve
 * and the deadline of a call does not include the wait for hundreds of thousands before it. Results in the order of the
 * items; the first failure ends it after its wave.
 */
export async function inWaves<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += WAVE_SIZE) {
    results.push(...(await Promise.all(items.slice(start, start + WAVE_SIZE).map(run))));
  }
  return results;
}

/** The list in parts of at most `size`. */
export function inParts<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
