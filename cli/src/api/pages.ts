export type Page<Item> = {
  readonly items: readonly Item[];
  /** What asks for the page after this one; undefined after the last. */
  readonly next: number | undefined;
};

/** The first `limit` items, page by page: at most as many as are wanted are asked for. */
export async function firstItems<Item>(
  limit: number,
  maxPage: number,
  page: (at: number | undefined, size: number) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const found: Item[] = [];
  let next: number | undefined;
  do {
    const { items, next: following } = await page(next, Math.min(maxPage, limit - found.length));
    found.push(...items);
    next = following;
  } while (next !== undefined && found.length < limit);
  return found;
}
