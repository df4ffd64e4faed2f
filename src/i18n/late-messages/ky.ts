import { LANGUAGE_NAMES } from '../generated/ky.js';
import type { LateMessages } from '../late-messages.js';
import { ky } from '../messages/ky.js';

export const late: LateMessages = {
  alphabet: 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя',
  fields: {
    accessed: 'Окулган күнү',
    archived: 'Архивдик көчүрмө',
    authors: 'Авторлор',
    coordinates: 'Кеңдик, узундук',
    country: 'Өлкө',
    date: 'Датасы',
    documents: 'Документтер',
    editors: 'Редакторлор',
    ended: 'Күчүн жоготушу',
    event: 'Кол коюлган иш-чара',
    host: 'Кабыл алган тарап',
    inForce: 'Күчүнө кириши',
    institutions: 'Мекемелер',
    isbn: 'ISBN',
    lang: 'Тили',
    level: 'Сапардын түрү',
    note: 'Эскертүү',
    officialTitles: 'Расмий аталышы',
    offices: 'Кызмат орду',
    pages: 'Беттери',
    party: 'Өлкө',
    people: 'Адамдар',
    place: 'Жери',
    places: 'Жерлер',
    publisher: 'Жарыялаган',
    ratified: 'Ратификациялоо же бекитүү',
    reliability: 'Ишенимдүүлүгү',
    series: 'Сериясы',
    signatories: 'Тараптар',
    sources: 'Булактар',
    summary: 'Кыскача мазмуну',
    texts: 'Тексти',
    title: 'Аталышы',
    topics: 'Темалар',
    type: 'Түрү',
    url: 'Дареги',
    value: 'Мааниси',
    visitor: 'Барган тарап',
  },
  elsewhere: (field) => `${field} – башка булакта:`,
  numbered: (value) => `№ ${value}`,
  pages: (pages) => (/^\d+$/.test(pages) ? `${pages} бет` : `${pages}-беттер`),
  seenInOffice: 'булактар боюнча кызматта:',
  about: 'болжол менен',
  officialText: 'расмий басылма',
  archivedCopy: 'архивдик көчүрмө',
  related: 'Кайда эскерилет',
  languageName: (tag) => LANGUAGE_NAMES[tag.split('-')[0] ?? ''] ?? tag,
  inLanguage: (tag) => late.languageName(tag),

  visits: {
    name: 'Сапарлар',
  },

  institutions: {
    name: 'Мекемелер',
  },

  people: {
    name: 'Адамдар',
  },

  bibliography: {
    name: 'Булактар',
  },

  factSheet: {
    name: 'Кыскача',
  },

  onThisDay: {
    name: 'Бул күнү',
  },

  chart: {
    name: 'Диаграмма',
    byYear: 'Жылдар боюнча жазуулар',
    byDecade: 'Он жылдыктар боюнча жазуулар',
    byType: 'Түрлөр боюнча жазуулар',
    byTopic: 'Темалар боюнча жазуулар',
    events: (value) => `${ky.number(value)} окуя`,
    begins: 'Узакка созулган окуя башталган мезгилинде эсептелет.',
    severalTopics: 'Бир нече темасы бар жазуу алардын ар биринде эсептелет.',
    leftOut: 'Жазуусу жок мезгилдер көрсөтүлгөн жок.',
    entries: 'Жазуулар',
    decade: 'Он жылдык',
    total: 'Жалпысы',
    rest: 'Калгандарынын баары',
    noVisit: 'Сапар эмес',
    incomplete: (cutOff) => `толук эмес (маалыматтардын акыркы датасы: ${cutOff})`,
    partial: 'жылдын бир бөлүгү',
    noFigure: 'сан жок',
    otherValue: 'башка булактагы сан',
    unit: (unit) => `Өлчөө бирдиги: ${unit}`,
    million: 'миллион',
    billion: 'миллиард',
    highest: (entry) => `Эң көбү: ${entry}`,
    hint: 'Жазууларды көрүү үчүн мамычаны тандаңыз.',
    keys: 'Жебе баскычтары менен бир мамычадан экинчисине өтүүгө болот.',
    table: 'Сандар таблица түрүндө',
  },

  map: {
    name: 'Карта',
  },

  explorer: {
    name: 'Көрсөткүч',
  },

  strip: {
    name: 'Убакыт огу',
  },
};
