import type { Language } from '../../src/dataset/types.js';

/**
 * The months in sentences, as far as no ending changes them, and the endings that may follow: without these `Kasım` would be found
 * in "Kasımaliyev", «май» in «майлар» (oils).
 */
const MONTHS: { readonly [language in Language]: readonly RegExp[] } = {
  en: patterns(
    // "May" is a verb where a sentence begins with it and no day follows; it never is one in the middle, with a capital.
    String.raw`January February March April (?<=[\p{L}\d,;(–]\s?)May|May(?=\s\d) June July August September October November December`,
    '',
    'u',
  ),
  az: patterns(
    'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
    String.raw`[aə]|[ıiuü]\p{L}*|d[aəıiuü]\p{L}*`,
  ),
  ky: patterns(
    'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр',
    String.raw`ь|[ыиуү]\p{L}*|ь?[дт][аоеөыиуү]\p{L}*|ь?[гк][аоеө]`,
  ),
  ru: patterns(
    String.raw`январ феврал март апрел ма[йяюе](?!к) июн июл август сентябр октябр ноябр декабр`,
    String.raw`[аеуьюям]|[её]м|ом|(?:ь|ов)?ск\p{L}+`,
  ),
  tr: patterns(
    'Oca[kğ] Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralı[kğ]',
    String.raw`[ae]|[ıiuü]\p{L}*|[dt][aeıiuü]\p{L}*`,
  ),
};

function patterns(stems: string, endings: string, flags = 'iu'): RegExp[] {
  return stems.split(' ').map((stem) => new RegExp(String.raw`(?<!\p{L})(?:${stem})(?:${endings})?(?!\p{L})`, flags));
}

/** The months that a text names, January being 1. */
export function monthsNamed(text: string, language: Language): number[] {
  return MONTHS[language].flatMap((pattern, i) => (pattern.test(text) ? [i + 1] : []));
}
