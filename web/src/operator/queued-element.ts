export type QueuedElement = { readonly key: string; readonly value: string };

/** The server API writes every element as an object with one entry. */
export type QueueList = { readonly desc: { readonly list: readonly Readonly<Record<string, string>>[] } };

export function queuedElements(list: QueueList["desc"]["list"]): readonly QueuedElement[] {
  return list.flatMap((entry) => Object.entries(entry).map(([key, value]) => ({ key, value })));
}
