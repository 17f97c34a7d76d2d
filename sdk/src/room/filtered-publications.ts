import type { RoomPosition, RoomPublication } from "../messages.ts";
import type { Batch } from "../wire/batch-from-wire.ts";

/**
 * A batch that should cover them comes right behind, so what waits is one flush. More than this are leftovers whose
 * batch was lost; the past brings them again together with it.
 */
const MAX_WAITING = 10_000;

type Waiting = { readonly epoch: number; readonly publication: RoomPublication };

/** Publications that are not for everybody, until the batch comes that covers their sequences. [MS6] */
export class FilteredPublications {
  /** By sequence, which no two publications of a room share, whatever their epochs. */
  readonly #waiting = new Map<number, Waiting>();

  keep({ epoch, publications }: Batch): void {
    for (const publication of publications) this.#waiting.set(publication.seq, { epoch, publication });
    for (const seq of this.#waiting.keys()) {
      if (this.#waiting.size <= MAX_WAITING) return;
      this.#waiting.delete(seq);
    }
  }

  /** The batch with everything that waited for it. Hot path: almost always nothing did. */
  mergedInto(batch: Batch): Batch {
    if (this.#waiting.size === 0) return batch;
    const isCovered = ({ publication: { seq } }: Waiting) => seq >= batch.firstSeq && seq <= batch.lastSeq;
    const filtered = [...this.#waiting.values()].filter(isCovered);
    if (filtered.length === 0) return batch;
    for (const { publication } of filtered) this.#waiting.delete(publication.seq);
    const publications = [...batch.publications, ...filtered.map(({ publication }) => publication)];
    return { ...batch, publications: publications.sort((a, b) => a.seq - b.seq) };
  }

  /** The room goes on behind this position: what lies before it will not be covered any more. */
  forgetUpTo({ epoch, seq }: RoomPosition): void {
    for (const [each, waiting] of this.#waiting) {
      if (waiting.epoch < epoch || (waiting.epoch === epoch && each <= seq)) this.#waiting.delete(each);
    }
  }
}
