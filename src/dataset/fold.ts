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
 * Caparov and Жапаров; Akayev, Akaev and Акаев. A beginning of a word stays a beginning, so that results follow the typing.
 * Nothing here depends on the environment: the result is the same in every browser and language of the interface.
 */
export function fold(text: string): string {
  const lower = text.normalize('NFC').replace(/[İI]/g, 'i').toLowerCase();
  return Array.from(lower, (letter) => LETTERS.get(letter) ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/[\p{M}’ʼ'`]/gu, '')
    .replace(/kh/g, 'h')
    .replace(/zh/g, 'j')
    .replace(/c(?!h)/g, 'j')
    .replace(/([aou])e/g, '$1ie')
    .replace(/i{2,}/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
