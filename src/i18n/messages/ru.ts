import type { EdtfPoint } from '../../dataset/edtf.js';
import { DECIMAL, GROUP, LANGUAGE_NAMES, LONE_MONTHS, MONTHS } from '../generated/ru.js';
import type { DateForms, Messages } from '../messages.js';
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
function count(value: number, one: string, few: string, many: string): string {
  const [last, lastTwo] = [value % 10, value % 100];
  const isTeen = lastTwo > 10 && lastTwo < 20;
  const noun = last === 1 && !isTeen ? one : last > 1 && last < 5 && !isTeen ? few : many;
  return `${number(value)} ${noun}`;
}

export const ru: Messages = {
  language: 'ru',
  alphabet: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  dates,
  number,
  kyrgyzstanFirst: (title) =>
    title.replace(/(Азербайджан(?:ской Республик)?[а-я]*) и (Кыргыз(?:стан|ской Республик)[а-я]*)/, '$2 и $1'),
  faults: {
    file: (name) => `Файл ${name}, который должен лежать рядом с azkg.js, не загрузился.`,
    version: (name) => `Версия файла ${name} отличается от версии azkg.js. Замените все файлы библиотеки вместе.`,
    unreachable: (address) => `Адрес ${address} недоступен.`,
    status: (answer) => `Адрес ответил ошибкой: ${answer}.`,
    notJson: (address) => `По адресу ${address} получен не JSON.`,
    notDataset: (details) => `Данные не соответствуют схеме azkg. Подробности (на английском языке): ${details}`,
  },
  fields: {
    accessed: 'Дата обращения',
    archived: 'Архивная копия',
    authors: 'Авторы',
    coordinates: 'Широта, долгота',
    country: 'Страна',
    date: 'Дата',
    documents: 'Документы',
    editors: 'Редакторы',
    ended: 'Прекращение действия',
    event: 'Подписано в ходе события',
    host: 'Принимающая сторона',
    inForce: 'Вступление в силу',
    institutions: 'Учреждения',
    isbn: 'ISBN',
    lang: 'Язык',
    level: 'Вид визита',
    note: 'Примечание',
    officialTitles: 'Официальное название',
    offices: 'Должность',
    pages: 'Страницы',
    party: 'Страна',
    people: 'Персоны',
    place: 'Место',
    places: 'Места',
    publisher: 'Издатель',
    ratified: 'Ратификация или утверждение',
    reliability: 'Надёжность',
    series: 'Серия',
    signatories: 'Стороны',
    sources: 'Источники',
    summary: 'Описание',
    texts: 'Текст',
    title: 'Название',
    topics: 'Темы',
    type: 'Вид',
    url: 'Адрес',
    value: 'Значение',
    visitor: 'Прибывшая сторона',
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

  loading: 'Загрузка …',
  empty: 'По выбранным условиям ничего не найдено.',
  noRecordId: 'Запись не выбрана: нет атрибута record-id.',
  unknownRecord: (id) => `Записи «${id}» нет.`,
  failed: (reason) => `Не удалось показать. ${reason}`,
  incomplete: (reason) => `Здесь чего-то не хватает. ${reason}`,
  retry: 'Повторить',

  documents: (value) => count(value, 'документ', 'документа', 'документов'),
  sources: (value) => count(value, 'источник', 'источника', 'источников'),
  details: 'Подробнее',
  sourcesDiffer: 'Источники расходятся',
  elsewhere: (field) => `${field} – в другом источнике:`,
  numbered: (value) => `№ ${value}`,
  pages: (pages) => (/^\d+$/.test(pages) ? count(Number(pages), 'страница', 'страницы', 'страниц') : `с. ${pages}`),
  seenInOffice: 'в должности, по данным источников:',
  about: 'около',
  notKnown: 'неизвестно',
  multilateral: 'многосторонний документ',
  officialText: 'официальная публикация',
  archivedCopy: 'архивная копия',
  related: 'Упоминается в записях',
  languageName: (tag) => LANGUAGE_NAMES[tag.split('-')[0] ?? ''] ?? tag,
  inLanguage: (tag) => {
    const name = ru.languageName(tag);
    return name.endsWith('ий') ? `на ${name.slice(0, -2)}ом языке` : `на языке ${name}`;
  },

  credit: (title, version) => `${title}, версия ${version}`,
  draft: 'перевод ещё не проверен',
};
