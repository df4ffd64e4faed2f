/** A text as the key by which it sorts in an alphabet: compare keys with `<`. */
export type SortKey = (text: string) => string;

/** Things by the letters of an alphabet; equals stay in the order in which they come. */
export function sortedIn<T>(alphabet: string, things: readonly T[], textOf: (thing: T) => string, isDescending = false): T[] {
  const direction = isDescending ? -1 : 1;
  const keyOf = sortKeyIn(alphabet);
  return things
    .map((thing) => ({ thing, key: keyOf(textOf(thing)) }))
    .sort((a, b) => direction * (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ thing }) => thing);
}

/** Letters take the places of the signs between the digits and the small letters: those of other scripts then come last. */
const AFTER_DIGITS = 0x3a;

/**
 * Sorts by the letters of an alphabet, the same in every browser: Chromium knows neither the Azerbaijani order (e ə f g ğ h x ı i)
 * nor the Kyrgyz one (н ң о ө у ү). What is no letter or digit counts as a space; case and accents that the alphabet does not
 * know count for nothing; letters of other scripts come last.
 * @param alphabet Small letters in their order.
 */
export function sortKeyIn(alphabet: string): SortKey {
  const hasDotlessI = alphabet.includes('ı');
  const places = new Map(Array.from(alphabet, (letter, i) => [letter, String.fromCharCode(AFTER_DIGITS + i)]));
  const placeOf = (letter: string) =>
    places.get(letter) ?? Array.from(letter.normalize('NFD'), (c) => places.get(c) ?? c).join('');
  return (text) => {
    const small = (hasDotlessI ? text.replaceAll('I', 'ı') : text).replaceAll('İ', 'i').toLowerCase();
    const words = small.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ');
    return Array.from(words.trim(), placeOf)
      .join('')
      .replace(/\p{M}+/gu, '');
  };
}
