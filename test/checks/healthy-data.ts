import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Finding, Rule } from '../../scripts/checks/rule.js';
import { checkContext } from '../../scripts/lib/check-context.js';
import { readDataFiles } from '../../scripts/lib/data-files.js';
import { stringify } from '../../scripts/lib/json.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { type DocumentSchema, KINDS } from '../../scripts/lib/schema.js';

export const EVENT = 'events/1997-visit-to-baku.json';
export const AGREEMENT = 'agreements/1997-treaty-of-friendship.json';
export const INSTITUTION = 'institutions/embassy-in-baku.json';
export const PERSON = 'people/askar-akayev.json';
export const PLACE = 'places/baku.json';
export const FIGURE = 'figures/diaspora-1999.json';
export const THEME = 'themes/shared-heritage.json';
export const SOURCE = 'sources/pages-from-history.json';
export const FACTS = 'dataset.json';
export const VOCABULARY = 'vocabulary.json';
export const SCHEMA = 'schema/azkg.schema.json';

/** Fields of a file that differ from the healthy ones; `undefined` deletes. */
export interface Fields {
  readonly [field: string]: unknown;
}

/** Files that differ from the healthy ones, by fields or by their whole text; `undefined` deletes. */
export interface Changes {
  readonly [path: string]: Fields | string | undefined;
}

const schema = JSON.parse(readFileSync(projectPath('data', SCHEMA), 'utf8')) as DocumentSchema;

/** What a rule finds in a healthy data folder with changes. */
export function findingsOf(rule: Rule, changes: Changes = {}): Finding[] {
  return findingsOfAll([rule], changes);
}

/** What several rules find in the same data. */
export function findingsOfAll(rules: readonly Rule[], changes: Changes = {}): Finding[] {
  const folder = writeData(changes);
  try {
    const context = checkContext(readDataFiles(folder), schema);
    return rules.flatMap((rule) => [...rule.check(context)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes a healthy data folder with changes to a temporary place. */
export function writeData(changes: Changes = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'azkg-data-'));
  const healthy = healthyData();
  for (const path of new Set([...Object.keys(healthy), ...Object.keys(changes)])) {
    if (path in changes && changes[path] === undefined) continue;
    const change = changes[path];
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof change === 'string' ? change : stringify({ ...healthy[path], ...change }));
  }
  return folder;
}

function healthyData(): { readonly [path: string]: object } {
  const citations = [{ source: 'pages-from-history', locator: 'para. 6' }];
  return {
    [SCHEMA]: schema,
    [FACTS]: {
      id: 'azkg',
      title: {
        en: 'Relations of Azerbaijan and Kyrgyzstan',
        az: 'Azərbaycan və Qırğızıstan münasibətləri',
        ky: 'Азербайжан менен Кыргызстандын мамилелери',
        ru: 'Отношения Азербайджана и Кыргызстана',
        tr: 'Azerbaycan ve Kırgızistan ilişkileri',
      },
      license: 'CC-BY-4.0',
      updated: '2026-11-24',
      coverage: {
        summary: { en: 'One article.', az: 'Bir məqalə.', ky: 'Бир макала.', ru: 'Одна статья.', tr: 'Bir makale.' },
        until: '2022-10-12',
        gaps: [
          {
            en: 'Trade is not covered.',
            az: 'Ticarət əhatə olunmayıb.',
            ky: 'Соода камтылган эмес.',
            ru: 'Торговля не охвачена.',
            tr: 'Ticaret kapsanmamıştır.',
          },
        ],
      },
      translations: { en: 'draft', az: 'draft', ky: 'draft', ru: 'draft', tr: 'draft' },
    },
    [VOCABULARY]: healthyVocabulary(),
    [EVENT]: {
      id: '1997-visit-to-baku',
      kind: 'event',
      type: 'visit',
      date: '1997-04-23/1997-04-24',
      title: {
        en: 'Visit of the President of the Kyrgyz Republic to Baku',
        az: 'Qırğız Respublikasının Prezidentinin Bakıya səfəri',
        ky: 'Кыргыз Республикасынын Президентинин Бакуга сапары',
        ru: 'Визит Президента Кыргызской Республики в Баку',
        tr: 'Kırgız Cumhuriyeti Cumhurbaşkanının Bakü ziyareti',
      },
      summary: {
        en: 'The presidents signed a treaty.',
        az: 'Prezidentlər müqavilə imzaladılar.',
        ky: 'Президенттер келишимге кол коюшту.',
        ru: 'Президенты подписали договор.',
        tr: 'Cumhurbaşkanları bir antlaşma imzaladı.',
      },
      topics: ['politics'],
      places: ['baku'],
      people: [{ person: 'askar-akayev', role: 'visitor' }],
      institutions: ['embassy-in-baku'],
      visit: { level: 'official', visitor: 'KG', host: 'AZ' },
      citations: [{ source: 'pages-from-history', locator: 'para. 6', supports: ['date', 'visit.level', 'people[0].person'] }],
      variants: [
        {
          field: 'date',
          value: '1997-04-22',
          citations: [{ source: 'news' }],
          reason: {
            en: 'The report names the day of arrival.',
            az: 'Xəbərdə gəliş günü göstərilir.',
            ky: 'Кабарда келген күнү көрсөтүлгөн.',
            ru: 'В сообщении указан день прибытия.',
            tr: 'Haberde varış günü belirtilmektedir.',
          },
        },
      ],
    },
    [AGREEMENT]: {
      id: '1997-treaty-of-friendship',
      kind: 'agreement',
      type: 'treaty',
      date: '1997-04-23',
      title: {
        en: 'Treaty of friendship',
        az: 'Dostluq müqaviləsi',
        ky: 'Достук келишими',
        ru: 'Договор о дружбе',
        tr: 'Dostluk antlaşması',
      },
      topics: ['politics'],
      signatories: [{ party: 'AZ' }, { party: 'KG', person: 'askar-akayev' }],
      place: 'baku',
      event: '1997-visit-to-baku',
      status: { ratified: [{ date: '1998-02', party: 'KG', citations }], inForce: { date: '1998-06-30', citations } },
      citations,
    },
    [INSTITUTION]: {
      id: 'embassy-in-baku',
      kind: 'institution',
      type: 'embassy',
      date: '2007-10-11/..',
      title: {
        en: 'Embassy of the Kyrgyz Republic in Azerbaijan',
        az: 'Qırğız Respublikasının Azərbaycandakı səfirliyi',
        ky: 'Кыргыз Республикасынын Азербайжандагы элчилиги',
        ru: 'Посольство Кыргызской Республики в Азербайджане',
        tr: 'Kırgız Cumhuriyetinin Azerbaycan Büyükelçiliği',
      },
      party: 'KG',
      place: 'baku',
      topics: ['politics'],
      citations,
    },
    [PERSON]: {
      id: 'askar-akayev',
      kind: 'person',
      name: { en: 'Askar Akayev', az: 'Əsgər Akayev', ky: 'Аскар Акаев', ru: 'Аскар Акаев', tr: 'Asker Akayev' },
      offices: [
        {
          title: { en: 'President', az: 'Prezident', ky: 'Президент', ru: 'Президент', tr: 'Cumhurbaşkanı' },
          party: 'KG',
          date: '1990/2005',
        },
      ],
      citations,
    },
    [PLACE]: {
      id: 'baku',
      kind: 'place',
      name: { en: 'Baku', az: 'Bakı', ky: 'Баку', ru: 'Баку', tr: 'Bakü' },
      country: 'AZ',
      coordinates: [49.88, 40.38],
      citations,
    },
    [FIGURE]: {
      id: 'diaspora-1999',
      kind: 'figure',
      type: 'diaspora',
      date: '1999',
      value: 14014,
      unit: 'persons',
      title: {
        en: 'Azerbaijanis in Kyrgyzstan',
        az: 'Qırğızıstanda yaşayan azərbaycanlılar',
        ky: 'Кыргызстандагы азербайжандар',
        ru: 'Азербайджанцы в Кыргызстане',
        tr: 'Kırgızistan’daki Azerbaycanlılar',
      },
      citations,
    },
    [THEME]: {
      id: 'shared-heritage',
      kind: 'theme',
      title: { en: 'Shared heritage', az: 'Ortaq irs', ky: 'Жалпы мурас', ru: 'Общее наследие', tr: 'Ortak miras' },
      summary: {
        en: 'Both languages are Turkic.',
        az: 'Hər iki dil türk dilidir.',
        ky: 'Эки тил тең түрк тили.',
        ru: 'Оба языка – тюркские.',
        tr: 'Her iki dil de Türk dilidir.',
      },
      citations,
    },
    [SOURCE]: {
      id: 'pages-from-history',
      kind: 'source',
      type: 'article',
      title: 'Pages from history',
      lang: 'en',
      publisher: 'Presidential Library',
      url: 'https://example.org/pages',
      accessed: '2026-11-20',
      reliability: 'official',
      locators: [
        { label: 'para.', count: 21 },
        { label: 'literature', count: 5 },
      ],
    },
    'sources/news.json': {
      id: 'news',
      kind: 'source',
      type: 'webpage',
      title: 'News',
      lang: 'en',
      publisher: 'A newspaper',
      date: '1997-04-24',
      reliability: 'press',
    },
  };
}

function healthyVocabulary(): { readonly [list: string]: readonly object[] } {
  const named = (type: string) => terms(schema.definitions[type]!.enum!);
  return {
    kinds: terms(Object.values(KINDS)),
    eventTypes: named('EventType'),
    agreementTypes: named('AgreementType'),
    institutionTypes: terms(['embassy']),
    figureTypes: terms(['diaspora']),
    sourceTypes: named('SourceType'),
    levels: named('VisitLevel'),
    roles: named('Role'),
    topics: terms(['politics', 'culture']),
    series: terms(['council-sessions']),
    reliabilities: named('Reliability'),
    units: terms(['persons']),
    countries: [
      {
        id: 'AZ',
        name: { en: 'Azerbaijan', az: 'Azərbaycan', ky: 'Азербайжан', ru: 'Азербайджан', tr: 'Azerbaycan' },
      },
      {
        id: 'KG',
        name: { en: 'Kyrgyzstan', az: 'Qırğızıstan', ky: 'Кыргызстан', ru: 'Кыргызстан', tr: 'Kırgızistan' },
      },
    ],
  };
}

export function terms(ids: readonly string[]): object[] {
  return ids.map((id) => ({ id, label: { en: id, az: id, ky: 'сөз', ru: 'слово', tr: id } }));
}
