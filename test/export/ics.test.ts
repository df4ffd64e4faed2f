import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import type { Dataset } from '../../src/dataset/dataset.js';
import type { AzkgRecord, EdtfDate } from '../../src/dataset/types.js';
import { isCalendarRecord, toIcs } from '../../src/export/ics.js';
import type { ExportOptions } from '../../src/export/options.js';
import { manyRecords } from '../fixtures/dataset.js';
import { datasetWith, eventOn, fixture, HARD_TEXTS, withText } from './datasets.js';

const dated = [...fixture.document.events, ...fixture.document.agreements];

function calendarOf(dataset: Dataset, records: readonly AzkgRecord[], options?: ExportOptions): ICAL.Component {
  return new ICAL.Component(ICAL.parse(toIcs(dataset, records, options)) as unknown[]);
}

function eventsOf(dataset: Dataset, records: readonly AzkgRecord[], options?: ExportOptions): ICAL.Event[] {
  return calendarOf(dataset, records, options)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

test('a calendar has what is known to the day, and nothing else', () => {
  assert.deepEqual(
    eventsOf(fixture, fixture.records).map(({ uid }) => uid),
    [
      '1993-diplomatic-relations@azkg-elements',
      '1997-visit-to-testabad@azkg-elements',
      '2012-visit-to-misalkol@azkg-elements',
      '1997-programme-of-exchanges@azkg-elements',
      '1997-treaty-of-neighbourliness@azkg-elements',
      '2001-memorandum-on-caravans@azkg-elements',
    ],
  );
});

const LEFT_OUT: readonly EdtfDate[] = [
  '1998-12',
  '1995',
  '1995~',
  '1997-04-23~',
  '1997-04-23?',
  '199X',
  '2009-06-01/..',
  '../2009-06-01',
  '1997-04-23/1997-05',
  '1985-XX-XX',
  'April',
];

for (const date of LEFT_OUT) {
  test(`${date} has no place in a calendar`, () => {
    assert.equal(isCalendarRecord(eventOn(date)), false);
    assert.deepEqual(eventsOf(fixture, [eventOn(date)]), []);
  });
}

const DAYS: readonly [date: EdtfDate, start: string, end: string][] = [
  ['1993-01-19', '1993-01-19', '1993-01-20'],
  ['1997-04-23/1997-04-24', '1997-04-23', '1997-04-25'],
  ['2012-03-29/2012-04-02', '2012-03-29', '2012-04-03'],
  ['1997-04-30', '1997-04-30', '1997-05-01'],
  ['1999-12-31', '1999-12-31', '2000-01-01'],
  ['2000-02-28', '2000-02-28', '2000-02-29'],
  ['2000-02-29', '2000-02-29', '2000-03-01'],
  ['1900-02-28', '1900-02-28', '1900-03-01'],
  ['2023-11-30/2023-12-31', '2023-11-30', '2024-01-01'],
];

for (const [date, start, end] of DAYS) {
  test(`${date} lasts from ${start} until before ${end}`, () => {
    const [event] = eventsOf(fixture, [eventOn(date)]);
    assert.ok(event!.startDate.isDate && event!.endDate.isDate);
    assert.deepEqual([event!.startDate.toString(), event!.endDate.toString()], [start, end]);
    assert.match(toIcs(fixture, [eventOn(date)]), /^DTSTART;VALUE=DATE:\d{8}\r$/m);
  });
}

test('the end is the day after the last, as other calendars count it', () => {
  for (const record of manyRecords(800)) {
    const [event] = eventsOf(fixture, [record]);
    const next = new Date(`${record.date}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    assert.equal(event!.endDate.toString(), next.toISOString().slice(0, 10));
  }
});

test("the time stamp is the dataset's date, and the text the same every time", () => {
  assert.equal(toIcs(fixture, dated), toIcs(fixture, dated));
  for (const component of calendarOf(fixture, dated).getAllSubcomponents('vevent')) {
    assert.equal(String(component.getFirstPropertyValue('dtstamp')), '2026-11-24T00:00:00Z');
  }
});

test('ids are the same in every language and version', () => {
  const uids = eventsOf(fixture, dated).map(({ uid }) => uid);
  assert.equal(new Set(uids).size, uids.length);
  const later = datasetWith({ version: '9.9.9', updated: '2030-01-01' });
  assert.deepEqual(
    eventsOf(later, [...dated].reverse(), { language: 'ky', anniversaries: true })
      .map(({ uid }) => uid)
      .sort(),
    uids.sort(),
  );
});

test('records of another dataset have other ids', () => {
  const [event] = eventsOf(datasetWith({ id: 'other' }), dated);
  assert.equal(event!.uid, '1993-diplomatic-relations@other.azkg-elements');
});

test('a calendar says what it is', () => {
  const calendar = calendarOf(fixture, dated, { language: 'az' });
  assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
  assert.equal(calendar.getFirstPropertyValue('name'), 'Uydurma əlaqələr');
  assert.match(String(calendar.getFirstPropertyValue('prodid')), /^-\/\/azkg-elements\/\/.* 1\.2\.3\/\/AZ$/);
});

test('an entry tells place, topics, people, documents and sources', () => {
  const visit = eventsOf(fixture, dated, { language: 'az' })[1]!;
  assert.equal(visit.summary, 'Prezident Misalov Testabadda');
  assert.equal(visit.location, 'Testabad, Örnəkşəhər');
  assert.equal(visit.component.getFirstProperty('summary')!.getFirstParameter('language'), 'az');
  assert.deepEqual(visit.component.getFirstProperty('categories')!.getValues(), ['Səfər', 'Politics', 'Mədəniyyət']);
  const lines = visit.description.split('\n');
  assert.equal(lines[0], 'İki sənəd imzalandı.');
  assert.ok(lines.some((line) => line.includes('Beksultan Misalov, President (visitor); Aydan Örnək')));
  assert.ok(lines.some((line) => line.includes('Qonşuluq müqaviləsi; Mübadilə proqramı')));
  assert.ok(lines.at(-1)!.includes('Testabad welcomes its guests'));
});

test('one place has coordinates, latitude first', () => {
  const [visit] = eventsOf(fixture, [fixture.get('2012-visit-to-misalkol')!]);
  assert.deepEqual(visit!.component.getFirstPropertyValue('geo'), [42.75, 74.5]);
});

test("an entry leads to the host's page, else to a source", () => {
  const urlOf = (options: ExportOptions) =>
    eventsOf(fixture, [fixture.get('1997-visit-to-testabad')!], options)[0]!.component.getFirstPropertyValue('url');
  assert.equal(urlOf({}), 'https://gazette.example/1997/guests?a=1&b=2');
  assert.equal(urlOf({ page: 'https://host.example/page?a=b#top' }), 'https://host.example/page?a=b#azkg-1997-visit-to-testabad');
  assert.equal(urlOf({ page: 'javascript:alert(1)' }), 'https://gazette.example/1997/guests?a=1&b=2');
});

test('anniversaries come back each year and say which year it was', () => {
  const [event] = eventsOf(fixture, [fixture.get('1993-diplomatic-relations')!], { anniversaries: true });
  assert.equal(event!.summary, 'Diplomatic relations established (1993)');
  const dates = event!.iterator();
  assert.deepEqual(
    [dates.next(), dates.next(), dates.next()].map((date) => date.toString()),
    ['1993-01-19', '1994-01-19', '1995-01-19'],
  );
  assert.equal(eventsOf(fixture, dated)[0]!.isRecurring(), false);
});

for (const text of HARD_TEXTS) {
  test(`a calendar keeps the text ${text.slice(0, 30)}`, () => {
    const { dataset, event } = withText(text);
    const file = toIcs(dataset, [event]);
    for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.doesNotMatch(file.replaceAll('\r\n', ''), /[\r\n]/);
    assert.ok(Buffer.from(file).equals(Buffer.from(Buffer.from(file).toString('utf8'))), 'no character is torn apart');
    const [read] = eventsOf(dataset, [event]);
    assert.equal(read!.summary, text);
    assert.equal(read!.description.split('\n')[0], text);
  });
}

test('lines are folded on octets at every length', () => {
  for (let length = 1; length < 200; length += 1) {
    for (const letter of ['a', 'ə', '한', '🏔']) {
      const { dataset, event } = withText(`x${letter.repeat(length)}`);
      for (const line of toIcs(dataset, [event]).split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
      assert.equal(eventsOf(dataset, [event])[0]!.summary, event.title.en);
    }
  }
});

test('line ends in a text do not end the line', () => {
  const { dataset, event } = withText('one\r\nEND:VEVENT\rtwo\nthree');
  assert.equal(eventsOf(dataset, [event])[0]!.summary, 'one\nEND:VEVENT\ntwo\nthree');
});

test('commas and semicolons are escaped where they separate nothing, as strict readers ask', () => {
  const { dataset, event } = withText('One, two; three');
  const unfolded = toIcs(dataset, [event]).replaceAll('\r\n ', '');
  for (const property of ['SUMMARY;LANGUAGE=en', 'DESCRIPTION']) {
    const value = new RegExp(`^${property}:(.*)\r$`, 'm').exec(unfolded)![1]!;
    assert.ok(value.startsWith('One\\, two\\; three'), value);
    assert.doesNotMatch(value, /(?<!\\)[,;]/);
  }
});

test('a topic that has a comma in its name is one category', () => {
  const { vocabulary } = fixture.document;
  const dataset = datasetWith({ vocabulary: { ...vocabulary, topics: [{ id: 'politics', label: { en: 'War, peace; law' } }] } });
  const [event] = eventsOf(dataset, [fixture.document.events[0]!]);
  assert.deepEqual(event!.component.getFirstProperty('categories')!.getValues(), ['Diplomatic relations', 'War, peace; law']);
});
