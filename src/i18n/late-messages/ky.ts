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

  reader: {
    copyLink: 'Шилтемени көчүрүү',
    report: 'Ката жөнүндө кабарлоо',
    reportSubject: (title) => `Ката: ${title}`,
    subject: 'Эмнеге шилтеме берилет',
    record: 'Бул жазуу',
    view: 'Бул жерде көрсөтүлгөндөр',
    dataset: 'Маалыматтар топтому',
    sources: 'Булактар',
    format: 'Формат',
    plainText: 'Жөнөкөй текст',
    copy: 'Көчүрүү',
    copied: 'Көчүрүлдү',
    notCopied: 'Браузер көчүрүүгө уруксат бербейт. Текст белгиленди: аны өзүңүз көчүрүп алыңыз.',
    close: 'Жабуу',
    download: 'Жүктөп алуу',
    saved: (format, value) => `${format}: ${value} жазуу`,
    nothingToSave: (format) => `${format}: сактай турган эч нерсе жок. Календарга күнү белгилүү болгон даталар гана жазылат.`,
    noFile: 'Эгер файл келбесе, бул барак жүктөп алууга уруксат бербейт. Анын ордуна текстти көчүрүп алыңыз.',
  },

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
    literature: 'Адабият',
    citedBy: (value) => `${value} жазууда шилтеме берилген`,
    citeAll: 'Баарына шилтеме берүү',
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
  },

  explorer: {
    name: 'Көрсөткүч',
  },

  strip: {
    name: 'Убакыт огу',
  },
};
