/** A text as the key by which it sorts in an alphabet: compare keys with `<`. */
export type SortKey = (text: string) => string;

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
