import type { EdtfPoint } from '../../dataset/edtf.js';
import { DECIMAL, GROUP, MONTHS } from '../generated/az.js';
import type { DateForms, FirstMessages } from '../messages.js';
import { numberWriter, roman } from '../numbers.js';
import { isPlainYear } from '../points.js';

/** What an ordinal number ends in, by the vowels of the number as it is spoken: birinci, üçüncü, altıncı, onuncu. */
function ordinal(number: number): string {
  const ones = ['', 'ci', 'ci', 'cü', 'cü', 'ci', 'cı', 'ci', 'ci', 'cu'][number % 10];
  const tens = ['', 'cu', 'ci', 'cu', 'cı', 'ci', 'cı', 'ci', 'ci', 'cı'][Math.floor(number / 10) % 10];
  const hundreds = number % 1000 === 0 ? 'ci' : 'cü';
  return `${number}-${ones || tens || hundreds}`;
}

/** Months with the ending of possession, to which endings of case are added: aprel, 1997-ci ilin aprelindən. */
const OWNED_MONTHS = MONTHS.map((month) => month + ending(month));

function ending(month: string): string {
  const vowel = /[aeəıioöuü](?=[^aeəıioöuü]*$)/.exec(month)?.[0] ?? '';
  return { a: 'ı', e: 'i', u: 'u' }[vowel] ?? 'i';
}

const monthOf = ({ month = 0 }: EdtfPoint) => MONTHS[month - 1] ?? '';

function plain(point: EdtfPoint): string {
  const { precision, day, year } = point;
  switch (precision) {
    case 'day':
      return `${day} ${monthOf(point)} ${year}`;
    case 'month':
      return `${monthOf(point)} ${year}`;
    case 'year':
      return `${year}`;
    case 'decade':
      return `${ordinal(year)} illər`;
    case 'century':
      return `${roman(year / 100 + 1)} əsr`;
  }
}

/** A date with an ending of case: 1997-ci ildən, 1997-ci ilədək; of a month at the month, by its vowels. */
function withCase(point: EdtfPoint, kind: 'from' | 'until'): string {
  const { precision, day, month = 0, year } = point;
  const front = kind === 'from' ? 'dən' : 'ədək';
  switch (precision) {
    case 'day':
      return `${day} ${monthOf(point)} ${ordinal(year)} il${front}`;
    case 'month': {
      const owned = OWNED_MONTHS[month - 1] ?? '';
      const isFront = owned.endsWith('i');
      return `${ordinal(year)} ilin ${owned}n${kind === 'from' ? (isFront ? 'dən' : 'dan') : isFront ? 'ədək' : 'adək'}`;
    }
    case 'year':
      return `${ordinal(year)} il${front}`;
    case 'decade':
      return `${ordinal(year)} illər${front}`;
    case 'century':
      return `${roman(year / 100 + 1)} əsr${front}`;
  }
}

function hedged({ approximate, uncertain }: EdtfPoint, text: string): string {
  return `${uncertain ? 'ehtimal ki, ' : ''}${approximate ? 'təxminən ' : ''}${text}`;
}

const date = (point: EdtfPoint) => hedged(point, plain(point));
const from = (point: EdtfPoint) => hedged(point, withCase(point, 'from'));
const until = (point: EdtfPoint) => hedged(point, withCase(point, 'until'));

const dates: DateForms = {
  date,
  days: (first, last) => [`${first.day}`, '–', plain(last)],
  ofOneYear: (first, last) =>
    first.precision === 'day' ? [`${first.day} ${monthOf(first)}`, ' – ', plain(last)] : [monthOf(first), '–', plain(last)],
  range: (first, last) =>
    isPlainYear(first) && isPlainYear(last)
      ? [`${first.year}`, '–', `${ordinal(last.year)} illər`]
      : [date(first), ' – ', date(last)],
  since: (start) => [`${from(start)} bəri`, '', ''],
  until: (end) => ['', '', until(end)],
  toUnknown: (start) => [from(start), ', ', 'sonu məlum deyil'],
  fromUnknown: (end) => ['başlanğıcı məlum deyil', ', ', until(end)],
};

const number = numberWriter(GROUP, DECIMAL);

export const az: FirstMessages = {
  language: 'az',
  dates,
  number,
  kyrgyzstanFirst: (title) =>
    title.replace(/(Azərbaycan(?: Respublikası)?)((?:nın|ın)? və | ilə |la )(Qırğız(?:ıstan| Respublikası))/, '$3$2$1'),
  faults: {
    file: (name) => `azkg.js ilə yanaşı olmalı ${name} faylı yüklənmədi.`,
    version: (name) => `${name} faylının versiyası azkg.js faylınınkından fərqlidir. Kitabxananın fayllarını birlikdə dəyişin.`,
    unreachable: (address) => `${address} ünvanına qoşulmaq mümkün olmadı.`,
    status: (answer) => `Ünvan xəta ilə cavab verdi: ${answer}.`,
    notJson: (address) => `${address} ünvanından gələn məlumat JSON deyil.`,
    notDataset: (details) => `Məlumatlar azkg sxeminə uyğun deyil. Təfərrüat (ingiliscə): ${details}`,
  },

  timeline: 'Xronika',
  agreements: 'Sənədlər',

  controls: (list) => `Seçim: ${list}`,
  search: 'Axtarış',
  type: 'Növ',
  topic: 'Mövzu',
  year: 'İl',
  order: 'Sıralama',
  allTypes: 'Bütün növlər',
  allTopics: 'Bütün mövzular',
  allYears: 'Bütün illər',
  oldestFirst: 'Əvvəl köhnələr',
  newestFirst: 'Əvvəl yenilər',
  reset: 'Sıfırla',
  option: (label, count) => `${label} (${number(count)})`,
  shown: (count, total) => (count >= total ? `${number(count)} qeyd` : `${number(count)} qeyd (cəmi ${number(total)})`),

  loading: 'Yüklənir …',
  empty: 'Bu seçimə uyğun heç nə yoxdur.',
  noRecordId: 'Qeyd seçilməyib: record-id atributu yoxdur.',
  unknownRecord: (id) => `“${id}” adlı qeyd yoxdur.`,
  failed: (reason) => `Göstərmək mümkün olmadı. ${reason}`,
  incomplete: (reason) => `Burada nə isə çatışmır. ${reason}`,
  retry: 'Yenidən cəhd et',

  documents: (count) => `${number(count)} sənəd`,
  sources: (count) => `${number(count)} mənbə`,
  details: 'Təfərrüat',
  sourcesDiffer: 'Mənbələr fərqlənir',
  notKnown: 'məlum deyil',
  multilateral: 'çoxtərəfli',

  credit: (title, version) => `${title}, ${version} versiyası`,
  cite: 'İstinad et',
  draft: 'tərcümə hələ yoxlanılmayıb',
};
