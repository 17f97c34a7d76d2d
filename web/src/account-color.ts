/** Colours that style.css has for people. */
export const ACCOUNT_COLORS = 12;

/** Always the same colour for an account, from 0 to ACCOUNT_COLORS - 1. */
export function accountColor(accountId: string): number {
  let hash = 0;
  for (const character of accountId) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % ACCOUNT_COLORS;
}

/** What stands in an avatar: the first letter or emoji of a name. */
export function initialOf(name: string): string {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first?.segment.toUpperCase() ?? "?";
}
