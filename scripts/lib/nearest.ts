/** The known word that was probably meant: at most a third of the letters differ. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.ceil(word.length / 3) + 1;
  for (const candidate of known) {
    const edits = editDistance(word, candidate);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** The end of a sentence about an unknown word. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const best = nearest(word, known);
  return best === undefined ? '.' : ` — did you mean "${best}"?`;
}

/** Levenshtein's distance: the letters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const letter of a) {
    const above = row;
    row = [above[0]! + 1];
    for (let i = 1; i <= b.length; i++) {
      row.push(Math.min(row[i - 1]! + 1, above[i]! + 1, above[i - 1]! + Number(letter !== b[i - 1])));
    }
  }
  return row.at(-1)!;
}
