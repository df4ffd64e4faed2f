import { LANGUAGE_NAMES } from '../generated/ru.js';
import type { LateMessages } from '../late-messages.js';
import { count } from '../messages/ru.js';

export const late: LateMessages = {
  alphabet: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
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
  elsewhere: (field) => `${field} – в другом источнике:`,
  numbered: (value) => `№ ${value}`,
  pages: (pages) => (/^\d+$/.test(pages) ? count(Number(pages), 'страница', 'страницы', 'страниц') : `с. ${pages}`),
  seenInOffice: 'в должности, по данным источников:',
  about: 'около',
  officialText: 'официальная публикация',
  archivedCopy: 'архивная копия',
  related: 'Упоминается в записях',
  languageName: (tag) => LANGUAGE_NAMES[tag.split('-')[0] ?? ''] ?? tag,
  inLanguage: (tag) => {
    const name = late.languageName(tag);
    return name.endsWith('ий') ? `на ${name.slice(0, -2)}ом языке` : `на языке ${name}`;
  },

  visits: {
    name: 'Визиты',
  },

  institutions: {
    name: 'Учреждения',
  },

  people: {
    name: 'Персоны',
  },

  bibliography: {
    name: 'Источники',
  },

  factSheet: {
    name: 'Коротко',
    embassies: 'Посольства',
    lastVisit: 'Последний визит',
    lastDocument: 'Последний документ',
    bilateral: (value) => count(value, 'двусторонний', 'двусторонних', 'двусторонних'),
    multilateral: (value) => count(value, 'многосторонний', 'многосторонних', 'многосторонних'),
    documentsMean: 'Документы, подписанные или принятые обеими странами – только ими или вместе с другими государствами',
    visitsMean: 'Визиты из одной страны в другую; встречи, саммиты и конференции сюда не входят',
    counted: 'Подсчитано только то, что есть в этом наборе данных',
    mayBeMore: 'в действительности может быть больше',
    selection: 'Подсчитана только часть записей',
    latest: 'последние данные',
    wholeYear: 'последние данные за целый год',
    furtherFigures: (value) => `ещё ${count(value, 'показатель', 'показателя', 'показателей')}`,
  },

  onThisDay: {
    name: 'В этот день',
    week: 'Годовщины недели',
    month: 'Годовщины месяца',
    yearsAgo: (value) => `${count(value, 'год', 'года', 'лет')} назад`,
    years: (value) => count(value, 'год', 'года', 'лет'),
    round: 'круглая дата',
    next: 'Ближайшая годовщина:',
    nextRound: 'Ближайшая круглая дата:',
    noneOnDay: (isRound) => `На этот день ${isRound ? 'круглых дат' : 'годовщин'} не приходится.`,
    noneInWeek: (isRound) => `На эту неделю ${isRound ? 'круглых дат' : 'годовщин'} не приходится.`,
    noneInMonth: (isRound) => `На этот месяц ${isRound ? 'круглых дат' : 'годовщин'} не приходится.`,
  },

  chart: {
    name: 'Диаграмма',
  },

  map: {
    name: 'Карта',
  },

  explorer: {
    name: 'Обзор',
  },

  strip: {
    name: 'Шкала времени',
  },
};
