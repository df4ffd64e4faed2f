import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsonld from 'jsonld';
import type { Dataset } from '../../src/dataset/dataset.js';
import type { AzkgRecord, EdtfDate } from '../../src/dataset/types.js';
import { toJsonLd } from '../../src/export/jsonld.js';
import type { ExportOptions } from '../../src/export/options.js';
import { datasetWith, eventOn, fixture, HARD_TEXTS, withText } from './datasets.js';

const SCHEMA = 'http://schema.org/';
const TERM = 'urn:azkg:term:';

/** As much of the context of schema.org as the graph leans on: its vocabulary, and which properties hold addresses. */
const CONTEXT = {
  '@context': {
    '@vocab': SCHEMA,
    ...Object.fromEntries(
      ['url', 'license', 'sameAs', 'archivedAt', 'contentUrl', 'legislationLegalForce'].map((name) => [name, { '@type': '@id' }]),
    ),
    ...Object.fromEntries(
      ['startDate', 'endDate', 'datePublished', 'dateCreated', 'dateModified', 'foundingDate', 'legislationDate'].map((name) => [
        name,
        { '@id': `${SCHEMA}${name}`, '@type': `${SCHEMA}Date` },
      ]),
    ),
  },
};

const options = {
  documentLoader: (url: string) => {
    assert.equal(url, 'https://schema.org', 'no other context is asked for');
    return Promise.resolve({ documentUrl: url, document: CONTEXT });
  },
};

interface Expanded {
  readonly '@id'?: string;
  readonly '@type'?: readonly string[];
  readonly [property: string]: unknown;
}
interface Value {
  readonly '@id'?: string;
  readonly '@value'?: unknown;
}

async function graphOf(dataset: Dataset, records: readonly AzkgRecord[], more?: ExportOptions): Promise<Map<string, Expanded>> {
  const nodes = await jsonld.flatten(JSON.parse(toJsonLd(dataset, records, more)) as object, null, options);
  return new Map(nodes.map((node) => [node['@id']!, node]));
}

/** The values of a property, as text. */
function values(node: Expanded | undefined, property: string): unknown[] {
  const list = (node?.[property.includes(':') ? property.replace('azkg:', TERM) : SCHEMA + property] ?? []) as readonly Value[];
  return list.map((value) => value['@value'] ?? value['@id']);
}

test('the graph has a node for each record and for the dataset, each once', () => {
  const document = JSON.parse(toJsonLd(fixture, fixture.records)) as { '@graph': { '@id': string }[] };
  const ids = document['@graph'].map((node) => node['@id']);
  assert.equal(new Set(ids).size, ids.length);
  for (const { id } of fixture.records) assert.ok(ids.includes(`urn:azkg:${id}`), id);
  assert.equal(ids[0], 'urn:azkg:@dataset');
});

test('no reference leads nowhere, whatever records are given', async () => {
  for (const record of fixture.records) {
    const graph = await graphOf(fixture, [record]);
    const text = toJsonLd(fixture, [record]);
    for (const [, id] of text.matchAll(/"@id": "(urn:azkg:[^"]+)"/g)) {
      assert.ok(graph.get(id!)?.['@type'] !== undefined, `${record.id} → ${id}`);
    }
  }
});

test('the processor understands every property', async () => {
  const expanded = await jsonld.expand(JSON.parse(toJsonLd(fixture, fixture.records)) as object, options);
  for (const property of propertiesIn(expanded)) assert.match(property, /^(http:\/\/schema\.org\/|urn:azkg:term:|@)/);
  const quads = await jsonld.toRDF(JSON.parse(toJsonLd(fixture, fixture.records)) as object, {
    ...options,
    format: 'application/n-quads',
  });
  assert.ok(quads.includes('<urn:azkg:misalkol> <http://schema.org/name> "Misalköl"'));
});

test('kinds have the types of schema.org', async () => {
  const graph = await graphOf(fixture, fixture.records);
  const types = {
    '@dataset': 'Dataset',
    '1997-visit-to-testabad': 'Event',
    '1997-treaty-of-neighbourliness': 'Legislation',
    '2001-memorandum-on-caravans': 'CreativeWork',
    'embassy-in-testabad': 'Organization',
    'aydan-ornek': 'Person',
    misalkol: 'Place',
    '1999-singers-abroad': 'Observation',
    'shared-songs': 'CreativeWork',
    'example-gazette': 'WebPage',
    'invented-chronicle': 'Book',
    'country:AZ': 'Country',
  };
  for (const [id, type] of Object.entries(types)) assert.deepEqual(graph.get(`urn:azkg:${id}`)!['@type'], [SCHEMA + type], id);
});

test('the dataset has version, date, licence, creator and a citation', async () => {
  const dataset = (await graphOf(fixture, [])).get('urn:azkg:@dataset');
  assert.deepEqual(values(dataset, 'version'), ['1.2.3']);
  assert.deepEqual(values(dataset, 'dateModified'), ['2026-11-24']);
  assert.deepEqual(values(dataset, 'license'), ['https://creativecommons.org/licenses/by/4.0/']);
  assert.deepEqual(values(dataset, 'creator'), ['urn:azkg:@creator']);
  assert.deepEqual(values(dataset, 'citation'), ['Invented relations, version 1.2.3 (24 November 2026). CC BY 4.0.']);
});

const DATES: readonly [date: EdtfDate, start: unknown[], end: unknown[], own: unknown[]][] = [
  ['1997-04-23/1997-04-24', ['1997-04-23'], ['1997-04-24'], []],
  ['1998-12', ['1998-12'], ['1998-12'], []],
  ['1995', ['1995'], ['1995'], []],
  ['1995~', ['1995'], ['1995'], ['1995~']],
  ['1985-XX-XX', ['1985'], ['1985'], ['1985-XX-XX']],
  ['199X', [], [], ['199X']],
  ['2009-06/..', ['2009-06'], [], ['2009-06/..']],
  ['../2009-06', [], ['2009-06'], ['../2009-06']],
  ['2009-06/', ['2009-06'], [], ['2009-06/']],
  ['April', [], [], ['April']],
];

for (const [date, start, end, own] of DATES) {
  test(`${date} begins ${start.join() || 'nowhere'}, ends ${end.join() || 'nowhere'} and ${own.length > 0 ? 'is kept' : 'is all said'}`, async () => {
    const event = eventOn(date);
    const node = (await graphOf(datasetWith({ events: [event] }), [event])).get(`urn:azkg:${event.id}`);
    assert.deepEqual([values(node, 'startDate'), values(node, 'endDate'), values(node, 'azkg:date')], [start, end, own]);
  });
}

test('a visit has its place, its people with their roles, and its sources', async () => {
  const graph = await graphOf(fixture, fixture.records);
  const visit = graph.get('urn:azkg:1997-visit-to-testabad');
  assert.deepEqual(values(visit, 'location'), ['urn:azkg:testabad', 'urn:azkg:ornekshehir']);
  assert.deepEqual(values(visit, 'organizer'), ['urn:azkg:country:AZ']);
  const roles = values(visit, 'attendee').map((id) => graph.get(id as string));
  assert.deepEqual(
    roles.map((role) => [values(role, 'roleName'), values(role, 'attendee')].flat()),
    [
      ['visitor', 'urn:azkg:beksultan-misalov'],
      ['host', 'urn:azkg:aydan-ornek'],
    ],
  );
  assert.deepEqual(values(visit, 'subjectOf'), ['urn:azkg:@dataset', 'urn:azkg:example-gazette', 'urn:azkg:testabad-archive']);
  assert.deepEqual(values(visit, 'sameAs'), ['urn:azkg:1997-visit-to-testville']);
});

test('force is said of a document only where a source says so', async () => {
  const graph = await graphOf(fixture, fixture.records);
  assert.deepEqual(values(graph.get('urn:azkg:1997-treaty-of-neighbourliness'), 'legislationLegalForce'), [
    'https://schema.org/InForce',
  ]);
  assert.deepEqual(values(graph.get('urn:azkg:2005-convention-on-measures'), 'legislationLegalForce'), []);
  const [, treaty] = fixture.document.agreements;
  const over = { ...treaty!, status: { ...treaty!.status, ended: { date: '2010', citations: treaty!.citations } } };
  const ended = (await graphOf(datasetWith({ agreements: [over] }), [over])).get(`urn:azkg:${over.id}`);
  assert.deepEqual(values(ended, 'legislationLegalForce'), ['https://schema.org/NotInForce']);
});

test('a document has parties, jurisdiction, day, texts and official titles', async () => {
  const graph = await graphOf(fixture, fixture.records);
  const treaty = graph.get('urn:azkg:1997-treaty-of-neighbourliness');
  assert.deepEqual(values(treaty, 'legislationJurisdiction'), ['urn:azkg:country:AZ', 'urn:azkg:country:KG']);
  assert.deepEqual(values(treaty, 'legislationDate'), ['1997-04-23']);
  assert.deepEqual(values(treaty, 'azkg:signedAt'), ['urn:azkg:1997-visit-to-testabad']);
  assert.deepEqual(values(treaty, 'citation'), ['urn:azkg:testabad-archive']);
  assert.ok(values(treaty, 'alternateName').includes('Договор о добрососедстве между двумя выдуманными сторонами'));
  const texts = values(treaty, 'encoding').map((id) => values(graph.get(id as string), 'contentUrl')[0]);
  assert.deepEqual(texts, ['https://archive.example/treaty-ru', 'https://gazette.example/treaty-en']);
});

test('a place has latitude and longitude the right way round', async () => {
  const graph = await graphOf(fixture, [fixture.get('misalkol')!]);
  const geo = graph.get(values(graph.get('urn:azkg:misalkol'), 'geo')[0] as string);
  assert.deepEqual([values(geo, 'latitude'), values(geo, 'longitude')].flat(), [42.75, 74.5]);
});

test('a source has authors, publisher, day and address', async () => {
  const graph = await graphOf(fixture, fixture.records);
  const speech = graph.get('urn:azkg:misalov-speech');
  const author = graph.get(values(speech, 'author')[0] as string);
  assert.deepEqual([values(author, 'familyName'), values(author, 'givenName')].flat(), ['Misalov', 'Beksultan']);
  assert.deepEqual(values(graph.get('urn:azkg:example-gazette'), 'author'), ['Test Author', 'Örnek Yazar']);
  assert.deepEqual(values(speech, 'datePublished'), ['1998-12']);
  assert.deepEqual(values(speech, 'url'), ['https://president.example/speech']);
  assert.deepEqual(values(graph.get('urn:azkg:invented-chronicle'), 'numberOfPages'), [240]);
});

test('names are in the chosen language, and in all others beside it', async () => {
  const node = (await graphOf(fixture, fixture.records, { language: 'ky' })).get('urn:azkg:1997-treaty-of-neighbourliness');
  assert.deepEqual(values(node, 'name'), ['Коңшулук келишими']);
  for (const name of ['Treaty of Neighbourliness', 'Qonşuluq müqaviləsi', 'Komşuluk Antlaşması']) {
    assert.ok(values(node, 'alternateName').includes(name), name);
  }
});

test('an address of another scheme than http is left out', () => {
  const [page] = fixture.document.sources;
  const source = { ...page!, url: 'javascript:alert(1)' };
  assert.doesNotMatch(toJsonLd(datasetWith({ sources: [source] }), [source]), /javascript:/);
});

for (const text of HARD_TEXTS) {
  test(`JSON-LD keeps the text ${text.slice(0, 30)} and closes no script`, async () => {
    const { dataset, event } = withText(text);
    const file = toJsonLd(dataset, [event]);
    assert.doesNotMatch(file, /</);
    const node = (await graphOf(dataset, [event])).get(`urn:azkg:${event.id}`);
    assert.deepEqual(values(node, 'name'), [text]);
    assert.deepEqual(values(node, 'description'), [text]);
  });
}

function propertiesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(propertiesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([property, inner]) => [property, ...propertiesIn(inner)]);
}
