/** The records of the peer benchmark, `{ id, date, title, description, kind }`, as a dataset document. */

const SOURCE = 'bench';

const CITATIONS = [{ source: SOURCE }];

/** What an entry is, by the collection that it stands in. */
const RECORDS = {
  events: ({ kind, description }) => ({
    kind: 'event',
    type: ['visit', 'meeting'].includes(kind) ? kind : 'other',
    summary: { en: description },
    places: [],
    people: [],
  }),
  // The list shows no summaries: what the description says stands where official titles do.
  agreements: ({ kind, description }) => ({
    kind: 'agreement',
    type: ['agreement', 'protocol'].includes(kind) ? kind : 'other',
    officialTitles: [{ lang: 'en', text: description }],
    signatories: [{ party: 'AZ' }, { party: 'KG' }],
  }),
};

function toRecord(record, collection) {
  const { id, date, title } = record;
  return {
    id: `${date.slice(0, 4)}-${id.toLowerCase()}`,
    date,
    title: { en: title },
    topics: ['politics'],
    citations: CITATIONS,
    ...RECORDS[collection](record),
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

/** @param collection `events` or `agreements`. */
export function toDocument(records, collection) {
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
    [collection]: records.map((record) => toRecord(record, collection)),
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
