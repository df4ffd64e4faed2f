import type { EdtfPoint } from '../../dataset/edtf.js';
import { DECIMAL, GROUP, LONE_MONTHS, MONTHS } from '../generated/ru.js';
import type { DateForms, FirstMessages } from '../messages.js';
import { numberWriter, roman } from '../numbers.js';
import { isPlainYear } from '../points.js';

type Case = 'nominative' | 'genitive' | 'accusative';

/** The genitive of a month is the form that stands beside a day. */
function monthIn(kind: Case, { month = 0 }: EdtfPoint): string {
  return (kind === 'genitive' ? MONTHS : LONE_MONTHS)[month - 1] ?? '';
}

/** A date in a case. Days are read as neuter ordinals: their accusative is written as their nominative. */
function inCase(kind: Case, point: EdtfPoint): string {
  const { precision, day, year } = point;
  const isGenitive = kind === 'genitive';
  switch (precision) {
    case 'day':
      return `${day} ${monthIn('genitive', point)} ${year} года`;
    case 'month':
      return `${monthIn(kind, point)} ${year} года`;
    case 'year':
      return `${year} ${isGenitive ? 'года' : 'год'}`;
    case 'decade':
      return isGenitive ? `${year}-х годов` : `${year}-е годы`;
    case 'century':
      return `${roman(year / 100 + 1)} ${isGenitive ? 'века' : 'век'}`;
  }
}

const plain = (point: EdtfPoint) => inCase('nominative', point);
const perhaps = ({ uncertain }: EdtfPoint) => (uncertain ? 'предположительно ' : '');

function date(point: EdtfPoint): string {
  return `${perhaps(point)}${point.approximate ? `около ${inCase('genitive', point)}` : plain(point)}`;
}

function withPreposition(preposition: string, kind: Case, point: EdtfPoint): string {
  return `${perhaps(point)}${point.approximate ? 'примерно ' : ''}${preposition} ${inCase(kind, point)}`;
}

/** «Со» stands before «второго». */
const from = (point: EdtfPoint) => withPreposition(point.day === 2 ? 'со' : 'с', 'genitive', point);
const until = (point: EdtfPoint) => withPreposition('по', 'accusative', point);

const dates: DateForms = {
  date,
  days: (first, last) => [`${first.day}`, '–', plain(last)],
  ofOneYear: (first, last) =>
    first.precision === 'day'
      ? [`${first.day} ${monthIn('genitive', first)}`, ' – ', plain(last)]
      : [monthIn('nominative', first), '–', plain(last)],
  range: (first, last) =>
    isPlainYear(first) && isPlainYear(last) ? [`${first.year}`, '–', `${last.year} годы`] : [date(first), ' – ', date(last)],
  since: (start) => [from(start), '', ''],
  until: (end) => ['', '', until(end)],
  toUnknown: (start) => [from(start), ', ', 'окончание неизвестно'],
  fromUnknown: (end) => ['начало неизвестно', ', ', until(end)],
};

const number = numberWriter(GROUP, DECIMAL);

/** A number with its noun: the form for 1, 21, 31 …, for 2 to 4, 22 to 24 …, and for all others (CLDR one, few, many). */
export function count(value: number, one: string, few: string, many: string): string {
  const [last, lastTwo] = [value % 10, value % 100];
  const isTeen = lastTwo > 10 && lastTwo < 20;
  const noun = last === 1 && !isTeen ? one : last > 1 && last < 5 && !isTeen ? few : many;
  return `${number(value)} ${noun}`;
}

export const ru: FirstMessages = {
  language: 'ru',
  dates,
  number,
  kyrgyzstanFirst: (title) =>
    title.replace(/(Азербайджан(?:ской Республик)?[а-я]*) и (Кыргыз(?:стан|ской Республик)[а-я]*)/, '$2 и $1'),
  faults: {
    file: (name) => `Файл ${name}, который должен лежать рядом с azkg.js, не загрузился.`,
    version: (name) => `Версия файла ${name} отличается от версии azkg.js. Замените все файлы библиотеки вместе.`,
    unreachable: (address) => `Адрес ${address} недоступен.`,
    status: (answer) => `Сервер ответил ошибкой: ${answer}.`,
    notJson: (address) => `По адресу ${address} получен не JSON.`,
    notDataset: (details) => `Данные не соответствуют схеме azkg. Подробности (на английском языке): ${details}`,
  },

  timeline: 'Хроника',
  agreements: 'Документы',

  controls: (list) => `Фильтр: ${list}`,
  search: 'Поиск',
  type: 'Вид',
  topic: 'Тема',
  year: 'Год',
  order: 'Порядок',
  allTypes: 'Все виды',
  allTopics: 'Все темы',
  allYears: 'Все годы',
  oldestFirst: 'Сначала старые',
  newestFirst: 'Сначала новые',
  reset: 'Сбросить',
  option: (label, value) => `${label} (${number(value)})`,
  // After «из» stands the genitive: из 1 записи, из 5 записей.
  shown: (shown, total) =>
    shown >= total
      ? count(shown, 'запись', 'записи', 'записей')
      : `${number(shown)} из ${count(total, 'записи', 'записей', 'записей')}`,

  loading: 'Загрузка…',
  empty: 'По выбранным условиям ничего не найдено.',
  noRecordId: 'Запись не выбрана: нет атрибута record-id.',
  unknownRecord: (id) => `Записи «${id}» нет.`,
  failed: (reason) => `Не удалось показать. ${reason}`,
  incomplete: (reason) => `Показано не всё. ${reason}`,
  retry: 'Повторить',

  documents: (value) => count(value, 'документ', 'документа', 'документов'),
  sources: (value) => count(value, 'источник', 'источника', 'источников'),
  details: 'Подробнее',
  sourcesDiffer: 'Источники расходятся',
  notKnown: 'неизвестно',
  multilateral: 'многосторонний документ',

  credit: (title, version) => `${title}, версия ${version}`,
  cite: 'Цитировать',
  draft: 'перевод ещё не проверен',
};
