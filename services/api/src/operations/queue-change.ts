import { plaza } from "@plaza/proto";

type Element = plaza.v1.QueueElement.$Properties;

const { QueueChangeKind } = plaza.v1;

/** What became of a queue, as the JSON text that the product's notifications carry. */
export function queueChangeText({ kind, elements }: plaza.v1.QueueChange.$Properties): string {
  return JSON.stringify(changeOf(kind, elements ?? []));
}

function changeOf(kind: plaza.v1.QueueChangeKind | null | undefined, elements: readonly Element[]) {
  switch (kind) {
    case QueueChangeKind.OFFERED:
      return { _e: "OFFER", ...oneOf(elements) };
    case QueueChangeKind.POLLED:
      return { _e: "POLL", ...oneOf(elements) };
    case QueueChangeKind.DROPPED:
      return { _e: "DROP" };
    case QueueChangeKind.OWNER_LEFT:
      return { _e: "PARTCLEAR", kvObject: valuesOf(elements) };
    case QueueChangeKind.BATCH_UPDATED:
      return { _e: "BATCH_UPDATE", kvObject: valuesOf(elements) };
    case QueueChangeKind.BATCH_OFFERED:
      return { _e: "BATCH_OFFER", elements: elements.map(ownedElement) };
    default:
      // A newer authority's kind, for which the product has no name either.
      return { _e: "", elements: elements.map(ownedElement) };
  }
}

function oneOf([element]: readonly Element[]) {
  return { key: element?.key ?? "", content: element?.value ?? "" };
}

function valuesOf(elements: readonly Element[]) {
  return Object.fromEntries(elements.map(({ key, value }) => [key ?? "", value ?? ""]));
}

function ownedElement({ key, value, owner, ownerNick }: Element) {
  return { key: key ?? "", value: value ?? "", accid: owner ?? "", nick: ownerNick ?? "" };
}
