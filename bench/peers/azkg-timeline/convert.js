/** The records of the peer benchmark, `{ id, date, title, description, kind }`, as a dataset document. */

const SOURCE = 'bench';

const CITATIONS = [{ source: SOURCE }];

function toRecord({ id, date, title, description, kind }) {
  return {
    id: `${date.slice(0, 4)}-${id.toLowerCase()}`,
    kind: 'event',
    type: ['visit', 'meeting'].includes(kind) ? kind : 'other',
    date,
    title: { en: title },
    summary: { en: description },
    topics: ['politics'],
    places: [],
    people: [],
    citations: CITATIONS,
  };
}

const COLLECTIONS = ['events', 'agreements', 'institutions', 'people', 'places', 'figures', 'themes', 'sources'];

const VOCABULARY = {
  kinds: terms('event', 'agreement', 'source'),
  eventTypes: terms('visit', 'meeting', 'other'),
  agreementTypes: terms('agreement', 'protocol', 'other'),
  sourceTypes: terms('dataset'),
  topics: terms('politics'),
  reliabilities: terms('reference'),
  countries: [
    { id: 'AZ', name: { en: 'Azerbaijan' } },
    { id: 'KG', name: { en: 'Kyrgyzstan' } },
  ],
};

const LISTS = ['institutionTypes', 'figureTypes', 'levels', 'roles', 'series', 'units'];

export function toDocument(records) {
  return {
    id: 'bench',
    title: { en: 'Records of the benchmark' },
    version: '1.0.0',
    license: 'CC0-1.0',
    updated: '2026-01-01',
    coverage: { summary: { en: 'Invented.' }, until: '2026-01-01', gaps: [] },
    translations: {},
    vocabulary: { ...Object.fromEntries(LISTS.map((name) => [name, []])), ...VOCABULARY },
    ...Object.fromEntries(COLLECTIONS.map((name) => [name, []])),
    events: records.map(toRecord),
    sources: [
      {
        id: SOURCE,
        kind: 'source',
        type: 'dataset',
        title: 'Records of the benchmark',
        lang: 'en',
        publisher: 'Nobody',
        reliability: 'reference',
      },
    ],
  };
}

function terms(...ids) {
  return ids.map((id) => ({ id, label: { en: id } }));
}
