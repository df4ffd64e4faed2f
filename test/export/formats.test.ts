import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportFiles } from '../../scripts/build-exports.js';
import { FORMATS, formatOf } from '../../src/export/formats.js';
import { LANGUAGES } from '../../src/i18n/locale.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { fixture } from './datasets.js';

test('the formats of the command line are all there', () => {
  assert.deepEqual(
    FORMATS.map(({ id }) => id),
    ['csv', 'ics', 'jsonld', 'bibtex', 'ris', 'csl', 'atom', 'jsonfeed', 'html'],
  );
  for (const format of FORMATS) assert.equal(formatOf(format.id), format);
  assert.equal(formatOf('xlsx'), undefined);
});

test('no two formats have one extension', () => {
  assert.equal(new Set(FORMATS.map(({ extension }) => extension)).size, FORMATS.length);
});

for (const format of FORMATS) {
  test(`${format.label} is the same text every time, in every language`, () => {
    for (const language of LANGUAGES) {
      const text = format.write(fixture, fixture.records, { language });
      assert.equal(format.write(fixture, fixture.records, { language }), text);
      assert.ok(text.length > 0);
    }
  });

  test(`${format.label} can be written of no records`, () => {
    assert.equal(typeof format.write(fixture, []), 'string');
  });

  test(`${format.label} carries records of the kinds that it names only`, () => {
    for (const record of fixture.records) {
      if (format.carries(record)) assert.ok(format.kinds.includes(record.kind), record.id);
    }
  });

  test(`a record that ${format.label} does not carry leaves no trace`, () => {
    const empty = format.write(fixture, []);
    for (const record of fixture.records.filter((candidate) => !format.carries(candidate))) {
      assert.equal(format.write(fixture, [record]), empty, record.id);
    }
  });

  test(`a record that ${format.label} carries leaves one`, () => {
    const empty = format.write(fixture, []);
    for (const record of fixture.records.filter(format.carries)) {
      assert.notEqual(format.write(fixture, [record]), empty, record.id);
    }
  });
}

test('the build writes the data package and a file in each other format, twice the same', () => {
  const files = exportFiles(fixtureDocument);
  assert.deepEqual(
    files.map(({ path }) => path),
    [
      ...['events', 'agreements', 'institutions', 'people', 'places', 'figures', 'themes', 'sources', 'citations'].map(
        (name) => `data/${name}.csv`,
      ),
      'datapackage.json',
      'azkg.ics',
      'azkg.jsonld',
      'azkg.bib',
      'azkg.ris',
      'azkg.csl.json',
      'azkg.atom.xml',
      'azkg.feed.json',
      'azkg.html',
    ],
  );
  assert.deepEqual(exportFiles(fixtureDocument), files);
  const { resources } = JSON.parse(files.find(({ path }) => path === 'datapackage.json')!.text) as {
    resources: { path: string }[];
  };
  for (const { path } of resources)
    assert.ok(
      files.some((file) => file.path === path),
      path,
    );
});
