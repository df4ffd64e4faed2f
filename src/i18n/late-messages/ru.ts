import { LANGUAGE_NAMES } from '../generated/ru.js';
import type { LateMessages } from '../late-messages.js';
import { count } from '../messages/ru.js';

const FROM = new Map([
  ['AZ', 'из Азербайджана'],
  ['KG', 'из Кыргызстана'],
]);
const TO = new Map([
  ['AZ', 'в Азербайджан'],
  ['KG', 'в Кыргызстан'],
]);

const events = (value: number) => count(value, 'событие', 'события', 'событий');

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
    direction: 'Направление',
    from: (code, name) => FROM.get(code) ?? `${name} (прибывшая сторона)`,
    to: (code, name) => TO.get(code) ?? `${name} (принимающая сторона)`,
    levelNotKnown: 'вид визита неизвестен',
    visitors: 'Кто приехал',
    hosts: 'Кто принимал',
    others: 'Также участвовали',
    noHeadOfState: 'Без участия главы государства',
  },

  institutions: {
    name: 'Учреждения',
    datesNotKnown: 'даты неизвестны',
    noParty: 'Совместные и международные',
    latest: 'Последнее событие',
    milestones: 'Основные события',
    events,
    noEvents: 'не зафиксировано',
  },

  people: {
    name: 'Персоны',
    tookPart: 'Участие',
    roleNotStated: 'роль не указана',
    events,
    eventList: 'События',
    signed: 'Подписанные документы',
    nothing: 'не зафиксировано',
    noOffice: 'Без указания должности',
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
    byYear: 'Записи по годам',
    byDecade: 'Записи по десятилетиям',
    byType: 'Записи по видам',
    byTopic: 'Записи по темам',
    events: (value) => count(value, 'событие', 'события', 'событий'),
    begins: 'То, что длилось дольше, учтено по времени начала.',
    severalTopics: 'Запись с несколькими темами учтена в каждой из них.',
    leftOut: 'Периоды без записей пропущены.',
    entries: 'Записи',
    decade: 'Десятилетие',
    total: 'Всего',
    rest: 'Все остальные',
    noVisit: 'Не визит',
    incomplete: (cutOff) => `неполный период (последняя дата данных: ${cutOff})`,
    partial: 'часть года',
    noFigure: 'нет данных',
    otherValue: 'значение в другом источнике',
    unit: (unit) => `Единица измерения: ${unit}`,
    million: 'млн',
    billion: 'млрд',
    highest: (entry) => `Наибольшее значение: ${entry}`,
    hint: 'Выберите столбец, чтобы увидеть его записи.',
    keys: 'Клавиши со стрелками переводят от столбца к столбцу.',
    table: 'Числа в таблице',
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
