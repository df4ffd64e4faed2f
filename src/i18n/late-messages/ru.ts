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
  },

  onThisDay: {
    name: 'В этот день',
  },

  chart: {
    name: 'Диаграмма',
  },

  map: {
    name: 'Карта',
    places: (value) => count(value, 'место', 'места', 'мест'),
    nowhere: 'Место не указано',
    several: 'Запись, в которой названо несколько мест, учтена в каждом из них.',
    size: 'Чем больше круг, тем больше записей.',
    outside: 'За пределами этой части карты:',
    closer: 'Приблизить',
    wider: 'Отдалить',
    close: 'Закрыть',
    outlines: 'Источник контуров',
    boundaries: 'Контуры упрощены и не выражают позиции по вопросу о границах.',
  },

  explorer: {
    name: 'Обзор',
  },

  strip: {
    name: 'Шкала времени',
  },
};
