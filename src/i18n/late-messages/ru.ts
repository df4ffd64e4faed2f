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

  reader: {
    copyLink: 'Скопировать ссылку',
    report: 'Сообщить об ошибке',
    reportSubject: (title) => `Ошибка: ${title}`,
    subject: 'Что цитировать',
    record: 'Эту запись',
    view: 'Показанное здесь',
    dataset: 'Набор данных',
    sources: 'Источники',
    format: 'Формат',
    plainText: 'Обычный текст',
    copy: 'Скопировать',
    copied: 'Скопировано',
    notCopied: 'Браузер не разрешает копировать. Текст выделен: скопируйте его сами.',
    close: 'Закрыть',
    download: 'Скачать',
    saved: (format, value) => `${format}: ${count(value, 'запись', 'записи', 'записей')}`,
    nothingToSave: (format) => `${format}: сохранять нечего. В календаре могут стоять только даты, известные с точностью до дня.`,
    noFile: 'Если файл не появился, эта страница не разрешает скачивание. Скопируйте текст.',
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
    literature: 'Литература',
    citedBy: (value) => `Источник для ${count(value, 'записи', 'записей', 'записей')}`,
    citeAll: 'Цитировать все',
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
  },

  explorer: {
    name: 'Обзор',
  },

  strip: {
    name: 'Шкала времени',
  },
};
