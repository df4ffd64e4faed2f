import type { AzkgRecord, Citation, EdtfDate, SourceRecord } from '../dataset/types.js';
import { sourceLine } from './citation.js';
import { webAddress } from './text.js';
import type { Words } from './words.js';

/** What a record says beyond its title and date, as lines of plain text: for calendars and feeds. */
export function describe(words: Words, record: AzkgRecord): string[] {
  const { fields } = words.messages;
  return [
    'summary' in record && words.maybe(record.summary),
    record.kind === 'agreement' && labelled(fields.signatories, signatories(words, record)),
    record.kind === 'agreement' && record.event !== undefined && labelled(fields.event, [words.nameOf(record.event)]),
    record.kind === 'event' && labelled(fields.people, participants(words, record.people, record.date)),
    labelled(
      fields.places,
      placesOf(record).map((id) => words.nameOf(id)),
    ),
    labelled(
      fields.documents,
      words.dataset.agreementsOf(record.id).map((document) => words.name(document)),
    ),
    words.maybe(record.note),
    labelled(fields.sources, sourceLines(words, record.citations ?? []), ' · '),
  ].filter((line): line is string => typeof line === 'string' && line !== '');
}

function participants(words: Words, people: Extract<AzkgRecord, { kind: 'event' }>['people'], date: EdtfDate): string[] {
  return people.map((participation) => words.participantOn(participation, date));
}

function signatories(words: Words, record: Extract<AzkgRecord, { kind: 'agreement' }>): string[] {
  return record.signatories.map(({ party, body, person }) =>
    [words.country(party), words.maybe(body), person && words.nameOf(person)].filter(Boolean).join(', '),
  );
}

/** The places of a record, whatever its kind. */
export function placesOf(record: AzkgRecord): readonly string[] {
  if (record.kind === 'event') return record.places;
  return (record.kind === 'agreement' || record.kind === 'institution') && record.place !== undefined ? [record.place] : [];
}

function labelled(label: string, values: readonly string[], separator = '; '): string | undefined {
  return values.length === 0 ? undefined : `${label}: ${values.join(separator)}`;
}

function sourceLines(words: Words, citations: readonly Citation[]): string[] {
  const locators = new Map<SourceRecord, string[]>();
  for (const { source: id, locator } of citations) {
    const source = words.dataset.find('source', id);
    if (source) locators.set(source, [...(locators.get(source) ?? []), ...(locator === undefined ? [] : [locator])]);
  }
  return Array.from(locators, ([source, places]) => sourceLine(words, source, places));
}

/** The first address among the sources that a record cites: where a reader can see for themselves. */
export function sourceAddress(words: Words, record: AzkgRecord): string | undefined {
  if (record.kind === 'source') return webAddress(record.url);
  return (record.citations ?? [])
    .map(({ source }) => webAddress(words.dataset.find('source', source)?.url))
    .find((address) => address !== undefined);
}
