import type { QueueChange, QueueElement } from "@plaza/client";

/**
 * The queue after a change. What was read with a list and what was pushed meanwhile overlap: as long as every change from
 * some earlier one on is applied in order, it does not matter that the list has some of them already.
 */
export function queueAfter(
  elements: readonly QueueElement[],
  { kind, elements: changed }: QueueChange,
): readonly QueueElement[] {
  switch (kind) {
    case "offered":
    case "batchOffered":
    case "batchUpdated":
      return changed.reduce(withElement, elements);
    case "polled":
    case "ownerLeft":
      return elements.filter(({ key }) => changed.every((gone) => gone.key !== key));
    case "dropped":
      return [];
    case "unknown":
      return elements;
  }
}

/** 1 for the head; undefined for who is not in the queue. */
export function placeOf(elements: readonly QueueElement[], key: string): number | undefined {
  const index = elements.findIndex((element) => element.key === key);
  return index === -1 ? undefined : index + 1;
}

/** A known element changes in its place; a new one comes after those that are older or as old. [QU2] */
function withElement(elements: readonly QueueElement[], added: QueueElement): readonly QueueElement[] {
  const known = elements.findIndex(({ key }) => key === added.key);
  if (known !== -1) return elements.with(known, added);
  const younger = elements.findIndex(({ createdAtMs }) => createdAtMs > added.createdAtMs);
  return younger === -1 ? [...elements, added] : elements.toSpliced(younger, 0, added);
}
