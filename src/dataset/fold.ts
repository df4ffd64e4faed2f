/** Letters of the five alphabets that plain Latin spells otherwise, and their spellings in the same order. */
const LETTERS = 'ışçəqxyабвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя';
const SPELLINGS = 'i sh ch e k h i a b v g d e e j z i i k l m n n o o p r s t u u f h ts ch sh sh  i  e iu ia'.split(' ');

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
  return Array.from(lower, (letter) => SPELLINGS[LETTERS.indexOf(letter)] ?? letter)
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
