import type { EdtfPoint } from '../../dataset/edtf.js';
import { DECIMAL, GROUP, MONTHS } from '../generated/ky.js';
import type { DateForms, FirstMessages } from '../messages.js';
import { numberWriter, roman } from '../numbers.js';
import { isPlainYear } from '../points.js';

/** Months as they stand after a year, with the ending of possession: 1997-жылдын апрели. By the last vowel of the month. */
const OWNED_MONTHS = MONTHS.map((month) => month.replace(/[ьй]$/, '') + possession(month));

function possession(month: string): string {
  if (month === 'май') return 'йы';
  return { е: 'и', у: 'у', ү: 'ү', ю: 'у' }[lastVowel(month)] ?? 'ы';
}

function lastVowel(word: string): string {
  return /[аеёиоөуүыэюя](?=[^аеёиоөуүыэюя]*$)/.exec(word)?.[0] ?? '';
}

const ownedMonth = ({ month = 0 }: EdtfPoint) => OWNED_MONTHS[month - 1] ?? '';

const yearOf = ({ year }: EdtfPoint) => `${year}-жылдын`;

function plain(point: EdtfPoint): string {
  const { precision, day, year } = point;
  switch (precision) {
    case 'day':
      return `${yearOf(point)} ${day}-${ownedMonth(point)}`;
    case 'month':
      return `${yearOf(point)} ${ownedMonth(point)}`;
    case 'year':
      return `${year}-жыл`;
    case 'decade':
      return `${year}-жылдар`;
    case 'century':
      return `${roman(year / 100 + 1)} кылым`;
  }
}

/** Endings of the ablative (from) and the dative (until) after the vowel in which a month with its possession ends. */
const MONTH_ENDINGS = {
  from: { и: 'нен', ы: 'нан', у: 'нан', ү: 'нөн' },
  until: { и: 'не', ы: 'на', у: 'на', ү: 'нө' },
};

function withCase(kind: 'from' | 'until', point: EdtfPoint): string {
  const text = plain(point);
  if (point.precision !== 'day' && point.precision !== 'month') return text + (kind === 'from' ? 'дан' : 'га');
  const endings: { readonly [vowel: string]: string } = MONTH_ENDINGS[kind];
  return `${text}${endings[text.at(-1) ?? '']}`;
}

function hedged({ approximate, uncertain }: EdtfPoint, text: string): string {
  return `${uncertain ? 'балким, ' : ''}${approximate ? 'болжол менен ' : ''}${text}`;
}

const date = (point: EdtfPoint) => hedged(point, plain(point));
const from = (point: EdtfPoint) => hedged(point, withCase('from', point));
const until = (point: EdtfPoint) => `${hedged(point, withCase('until', point))} чейин`;

const dates: DateForms = {
  date,
  days: (first, last) => [`${yearOf(first)} ${first.day}`, '–', `${last.day}-${ownedMonth(last)}`],
  ofOneYear: (first, last) =>
    first.precision === 'day'
      ? [plain(first), ' – ', `${last.day}-${ownedMonth(last)}`]
      : [plain(first), ' – ', ownedMonth(last)],
  range: (first, last) =>
    isPlainYear(first) && isPlainYear(last) ? [`${first.year}`, '–', `${last.year}-жылдар`] : [date(first), ' – ', date(last)],
  since: (start) => [`${from(start)} бери`, '', ''],
  until: (end) => ['', '', until(end)],
  toUnknown: (start) => [`${from(start)} баштап`, ', ', 'аягы белгисиз'],
  fromUnknown: (end) => ['башталышы белгисиз', ', ', until(end)],
};

const number = numberWriter(GROUP, DECIMAL);

export const ky: FirstMessages = {
  language: 'ky',
  dates,
  number,
  kyrgyzstanFirst: (title) =>
    title.replace(/(Азербайжан(?: Республикасы)?)( менен |(?:нын|дын)? жана )(Кыргыз(?:стан| Республикасы))/, '$3$2$1'),
  faults: {
    file: (name) => `azkg.js менен бир папкада болууга тийиш болгон ${name} файлы жүктөлгөн жок.`,
    version: (name) =>
      `${name} файлынын версиясы azkg.js файлынын версиясынан айырмаланат. Китепкананын файлдарын чогуу алмаштырыңыз.`,
    unreachable: (address) => `${address} дарегине кошулуу мүмкүн болбоду.`,
    status: (answer) => `Сервер ката кайтарды: ${answer}.`,
    notJson: (address) => `${address} дарегинен келген маалымат JSON эмес.`,
    notDataset: (details) => `Маалыматтар azkg схемасына туура келбейт. Чоо-жайы (англисче): ${details}`,
  },

  timeline: 'Жылнаама',
  agreements: 'Документтер',

  controls: (list) => `Чыпкалар: ${list}`,
  search: 'Издөө',
  type: 'Түрү',
  topic: 'Тема',
  year: 'Жыл',
  order: 'Иреттөө',
  allTypes: 'Бардык түрлөр',
  allTopics: 'Бардык темалар',
  allYears: 'Бардык жылдар',
  oldestFirst: 'Адегенде эскилери',
  newestFirst: 'Адегенде жаңылары',
  reset: 'Тазалоо',
  option: (label, count) => `${label} (${number(count)})`,
  shown: (count, total) => (count >= total ? `${number(count)} жазуу` : `${number(total)} жазуунун ичинен ${number(count)}`),

  loading: 'Жүктөлүүдө…',
  empty: 'Бул тандоого эч нерсе туура келбейт.',
  noRecordId: 'Жазуу тандалган жок: record-id атрибуту жок.',
  unknownRecord: (id) => `«${id}» деген жазуу жок.`,
  failed: (reason) => `Көрсөтүү мүмкүн болбоду. ${reason}`,
  incomplete: (reason) => `Маалымат толук көрсөтүлгөн жок. ${reason}`,
  retry: 'Кайра аракет кылуу',

  documents: (count) => `${number(count)} документ`,
  sources: (count) => `${number(count)} булак`,
  details: 'Чоо-жайы',
  sourcesDiffer: 'Булактарда ар башка',
  notKnown: 'белгисиз',
  multilateral: 'көп тараптуу',

  credit: (title, version) => `${title}, ${version} версиясы`,
  cite: 'Булак катары келтирүү',
  draft: 'котормо али текшериле элек',
};
