/** Letters of the five alphabets that plain Latin spells otherwise. */
const LETTERS = new Map(
  Object.entries({
    ı: 'i',
    ş: 'sh',
    ç: 'ch',
    ə: 'e',
    q: 'k',
    x: 'h',
    y: 'i',
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'j',
    з: 'z',
    и: 'i',
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    ң: 'n',
    о: 'o',
    ө: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ү: 'u',
    ф: 'f',
    х: 'h',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'sh',
    ъ: '',
    ы: 'i',
    ь: '',
    э: 'e',
    ю: 'iu',
    я: 'ia',
  }),
);

/**
 * One spelling for what five languages in two scripts write differently: İlham, Ilham and Ильхам; Japarov, Zhaparov,
 * Caparov and Жапаров; Akayev, Akaev and Акаев. Words stand apart by single spaces.
 * Nothing here depends on the environment: the result is the same in every browser and language of the interface.
 */
export function fold(text: string): string {
  return simplified(onePerSound(plainLetters(text)));
}

/**
 * All spellings of a text by which its words are kept and sought: the folded one; for ə also the one with a, since English
 * writes Aliyev for Əliyev; and those that keep kh, zh and c, so that the beginning of a word stays a beginning while a
 * pair is only half typed. They have equally many words.
 */
export function spellings(text: string): string[] {
  const readings = /[əƏ]/.test(text) ? [text, text.replace(/[əƏ]/g, 'a')] : [text];
  const plain = readings.map(plainLetters);
  return [...new Set([...plain.map(onePerSound), ...plain].map(simplified))];
}

function plainLetters(text: string): string {
  const lower = text.normalize('NFC').replace(/[İI]/g, 'i').toLowerCase();
  return Array.from(lower, (letter) => LETTERS.get(letter) ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}’‘ʼʻ'`]/gu, '');
}

function onePerSound(text: string): string {
  return text
    .replace(/kh/g, 'h')
    .replace(/zh/g, 'j')
    .replace(/c(?!h)/g, 'j');
}

function simplified(text: string): string {
  return text
    .replace(/([aou])e/g, '$1ie')
    .replace(/i{2,}/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
