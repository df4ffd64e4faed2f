import { LANGUAGE_NAMES } from '../generated/ky.js';
import type { LateMessages } from '../late-messages.js';
import { ky } from '../messages/ky.js';

const FROM = new Map([
  ['AZ', 'Азербайжандан'],
  ['KG', 'Кыргызстандан'],
]);
const TO = new Map([
  ['AZ', 'Азербайжанга'],
  ['KG', 'Кыргызстанга'],
]);

const events = (count: number) => `${ky.number(count)} окуя`;

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
    direction: 'Багыты',
    from: (code, name) => FROM.get(code) ?? `${name} (барган тарап)`,
    to: (code, name) => TO.get(code) ?? `${name} (кабыл алган тарап)`,
    levelNotKnown: 'сапардын түрү белгисиз',
    visitors: 'Сапар менен баргандар',
    hosts: 'Кабыл алгандар',
    others: 'Башка катышуучулар',
    noHeadOfState: 'Мамлекет башчысысыз',
  },

  institutions: {
    name: 'Мекемелер',
    datesNotKnown: 'даталары белгисиз',
    noParty: 'Биргелешкен жана эл аралык мекемелер',
    latest: 'Акыркы окуя',
    milestones: 'Маанилүү окуялар',
    events,
    noEvents: 'катталган эмес',
  },

  people: {
    name: 'Адамдар',
    tookPart: 'Катышуусу',
    roleNotStated: 'ролу көрсөтүлгөн эмес',
    events,
    eventList: 'Окуялар',
    signed: 'Кол койгон документтери',
    nothing: 'катталган эмес',
    noOffice: 'Кызмат орду катталбагандар',
  },

  bibliography: {
    name: 'Булактар',
  },

  factSheet: {
    name: 'Кыскача',
    embassies: 'Элчиликтер',
    lastVisit: 'Акыркы сапар',
    lastDocument: 'Акыркы документ',
    bilateral: (value) => `${value} эки тараптуу`,
    multilateral: (value) => `${value} көп тараптуу`,
    documentsMean: 'Эки өлкө өз ара же башка мамлекеттер менен бирге кол койгон же кабыл алган документтер',
    visitsMean: 'Бир өлкөдөн экинчисине жасалган сапарлар; жолугушуулар, саммиттер жана конференциялар буга кирбейт',
    counted: 'Ушул маалымат топтомундагы жазуулар гана эсептелди',
    mayBeMore: 'чындыгында андан көп болушу мүмкүн',
    selection: 'Жазуулардын бир бөлүгү гана эсептелди',
    latest: 'эң акыркы көрсөткүч',
    wholeYear: 'толук жыл боюнча эң акыркы көрсөткүч',
    furtherFigures: (value) => `дагы ${value} көрсөткүч`,
  },

  onThisDay: {
    name: 'Бул күнү',
    week: 'Жуманын жылдыктары',
    month: 'Айдын жылдыктары',
    yearsAgo: (value) => `${value} жыл мурун`,
    years: (value) => `${value} жыл`,
    round: 'юбилей',
    next: 'Эң жакынкы жылдык:',
    nextRound: 'Кийинки юбилей:',
    noneOnDay: (isRound) => `Бул күнгө туура келген ${isRound ? 'юбилей' : 'жылдык'} жок.`,
    noneInWeek: (isRound) => `Бул жумага туура келген ${isRound ? 'юбилей' : 'жылдык'} жок.`,
    noneInMonth: (isRound) => `Бул айга туура келген ${isRound ? 'юбилей' : 'жылдык'} жок.`,
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
