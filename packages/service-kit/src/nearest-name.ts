/** Beyond this many edits a name is another name and no misspelling. */
const MAX_EDITS = 3;

/** The name that takes the fewest edits to reach from `name`, or undefined when none is near. */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let fewestEdits = MAX_EDITS + 1;
  for (const candidate of candidates) {
    const edits = editDistance(name, candidate);
    if (edits < fewestEdits) {
      nearest = candidate;
      fewestEdits = edits;
    }
  }
  return nearest;
}

/** Levenshtein's distance, one row of the matrix at a time. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, character] of [...a].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (character === b[column - 1] ? 0 : 1);
      const removal = (previous[column] ?? 0) + 1;
      const insertion = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(substitution, removal, insertion));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
