import { LANGUAGE_NAMES } from '../generated/ky.js';
import type { LateMessages } from '../late-messages.js';

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
  },

  map: {
    name: 'Карта',
    places: (value) => `${value} жер`,
    nowhere: 'Жери көрсөтүлгөн эмес',
    several: 'Бир нече жер көрсөтүлгөн жазуу алардын ар биринде эсептелет.',
    size: 'Тегерек канчалык чоң болсо, жазуулар ошончолук көп.',
    outside: 'Картанын бул бөлүгүнөн тышкары:',
    closer: 'Жакындатуу',
    wider: 'Алыстатуу',
    close: 'Жабуу',
    outlines: 'Контурлардын булагы',
    boundaries: 'Контурлар жөнөкөйлөтүлгөн жана чек аралар боюнча позицияны билдирбейт.',
  },

  explorer: {
    name: 'Көрсөткүч',
  },

  strip: {
    name: 'Убакыт огу',
  },
};
