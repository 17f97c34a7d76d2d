/** Accounts as somebody types a list of them: separated by commas or blanks, each once. */
export function listedAccounts(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,]+/).filter((account) => account !== ""))];
}
