/** `1 fault`, `3 faults`. */
export function plural(count: number, word: string): string {
  return `${counted(count)} ${word}${count === 1 ? '' : 's'}`;
}

/** A number that can be read: `12,345`. */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Bytes in the unit that one would say. */
export function size(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

/** What can be given instead, as far as anybody wants to read it. */
export function listed(values: readonly string[], most = 30): string {
  const rest = values.length - most;
  return rest > 0 ? `${values.slice(0, most).join(', ')} … and ${counted(rest)} more` : values.join(', ') || 'none';
}

const LONGEST = 80;

/** A value of JSON as a sentence can hold it: short, whatever it is. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${counted(value.length)}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  return value.length > LONGEST ? `${JSON.stringify(value.slice(0, LONGEST))}…` : JSON.stringify(value);
}

/**
 * Text without what a terminal would obey: a dataset may come from a stranger. Control characters, and those that turn the
 * direction of writing, are written as what they are.
 */
export function harmless(text: string): string {
  return text.replace(
    /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}

/** Among more words than these, nobody waits for the one that was probably meant. */
const MOST_CANDIDATES = 10_000;

/** The known word that was probably meant: at most a third of the letters differ. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length > MOST_CANDIDATES || word.length > LONGEST) return undefined;
  let best: string | undefined;
  let fewest = Math.ceil(word.length / 3) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const edits = editDistance(word, candidate);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** What follows the naming of an unknown word: a guess, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const best = nearest(word, known);
  return best === undefined ? '' : ` — did you mean "${best}"?`;
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
