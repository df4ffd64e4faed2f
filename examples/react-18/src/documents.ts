import type { AgreementRecord, DatasetDocument, SourceRecord, Term } from 'azkg-elements/data';

/** Two invented documents: data of the page's own, in place of what the package brings. */
const agreements: AgreementRecord[] = [
  {
    id: '2031-library-exchange',
    kind: 'agreement',
    type: 'memorandum',
    date: '2031-05-14',
    title: { en: 'Memorandum on an exchange between two city libraries' },
    topics: ['culture'],
    signatories: [{ party: 'AZ' }, { party: 'KG' }],
    citations: [{ source: 'city-archive' }],
  },
  {
    id: '2032-reading-week',
    kind: 'agreement',
    type: 'plan',
    date: '2032-09',
    title: { en: 'Plan of a common reading week' },
    topics: ['education'],
    signatories: [{ party: 'AZ' }, { party: 'KG' }],
    citations: [{ source: 'city-archive' }],
  },
];

const sources: SourceRecord[] = [
  {
    id: 'city-archive',
    kind: 'source',
    type: 'document',
    title: 'Folder 7',
    lang: 'en',
    publisher: 'City archive',
    reliability: 'primary',
  },
];

const term = (id: string, en: string): Term => ({ id, label: { en } });

export const documents: DatasetDocument = {
  id: 'library-exchange',
  title: { en: 'Library exchange (invented)' },
  version: '1.0.0',
  license: 'CC0-1.0',
  updated: '2032-10-01',
  coverage: { summary: { en: 'Nothing that happened.' }, until: '2032-10-01', gaps: [] },
  translations: { en: 'reviewed' },
  vocabulary: {
    kinds: [term('agreement', 'Document'), term('source', 'Source')],
    agreementTypes: [term('memorandum', 'Memorandum'), term('plan', 'Plan')],
    topics: [term('culture', 'Culture'), term('education', 'Education')],
    sourceTypes: [term('document', 'Document')],
    reliabilities: [term('primary', 'primary source')],
    countries: [
      { id: 'AZ', name: { en: 'Azerbaijan' } },
      { id: 'KG', name: { en: 'Kyrgyzstan' } },
    ],
    eventTypes: [],
    institutionTypes: [],
    figureTypes: [],
    levels: [],
    roles: [],
    series: [],
    units: [],
  },
  events: [],
  agreements,
  institutions: [],
  people: [],
  places: [],
  figures: [],
  themes: [],
  sources,
};
