import '../../src/i18n/languages.js';
import { Dataset } from '../../src/dataset/dataset.js';
import type { DatasetDocument, EdtfDate, EventRecord, SourceRecord } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';

export const fixture = new Dataset(fixtureDocument);

/** What breaks formats: their own separators, quotes and escapes, other scripts, and length. */
export const HARD_TEXTS: readonly string[] = [
  'Comma, semicolon; colon: "quotes" and \'apostrophes\'',
  'Back\\slash, \\n that is no line end, \\; and \\,',
  'Braces { and } {} {{ }} unpaired {',
  'TeX: 100% & more $5 #1 a_b ~ ^ \\textbf{x}',
  'XML: <b>&amp;</b> ]]> </script><!-- --> &nbsp;',
  'Ədəbiyyat, Ilıca ı İ, Өзгөн үң, Ё ж, ğüşöç',
  'العربية، עברית mixed with Latin',
  'Emoji 👩‍👩‍👧‍👦🇦🇿🇰🇬 and 𝒜 beyond the BMP',
  `Long ${'ə'.repeat(300)} ${'слово '.repeat(60)}end`,
  '🏔'.repeat(90),
  'TY  - BOOK',
  'ER  -',
  'BEGIN:VEVENT',
  'and others and et al.',
  'Ends with a backslash \\',
  'x@y = {z},',
  "Two -- three --- hyphens, ``quotes'' and <<these>>",
  'No-break\u00a0space and dash – —',
];

/** The fixture with a first event and a first source of whose texts nothing may get lost. */
export function withText(text: string): {
  readonly dataset: Dataset;
  readonly event: EventRecord;
  readonly source: SourceRecord;
} {
  const [firstEvent, ...events] = fixtureDocument.events;
  const [firstSource, ...sources] = fixtureDocument.sources;
  const event: EventRecord = {
    ...firstEvent!,
    title: { en: text },
    summary: { en: text },
    note: { en: text },
    citations: [{ source: firstSource!.id }],
  };
  const source: SourceRecord = { ...firstSource!, title: text, publisher: text, authors: [text], note: { en: text } };
  return { dataset: datasetWith({ events: [event, ...events], sources: [source, ...sources] }), event, source };
}

/** The fixture with other collections. */
export function datasetWith(collections: Partial<DatasetDocument>): Dataset {
  return new Dataset({ ...fixtureDocument, ...collections });
}

/** An event like the fixture's first on another date. */
export function eventOn(date: EdtfDate, more: Partial<EventRecord> = {}): EventRecord {
  return { ...fixtureDocument.events[0]!, date, ...more };
}
