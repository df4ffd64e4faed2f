import type { Dataset } from './dataset.js';
import { fold } from './fold.js';
import { referencesOf } from './references.js';
import type { AzkgRecord, LocalText } from './types.js';

/** English writes Aliyev for Əliyev, others Eliyev: words with ə are kept in both spellings. */
function spellings(text: string): string[] {
  return /[əƏ]/.test(text) ? [fold(text), fold(text.replace(/[əƏ]/g, 'a'))] : [fold(text)];
}

/** What a reader can find a record by: the beginnings of the words of its texts and of the names that it is linked to. */
export class SearchIndex {
  readonly #dataset: Dataset;
  readonly #keys = new WeakMap<AzkgRecord, string>();

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** A test for records in which every word of the query begins a word. An empty query finds all. */
  matcher(query: string): (record: AzkgRecord) => boolean {
    const words = query
      .split(/\s+/)
      .map((word) => spellings(word).filter(Boolean))
      .filter((forms) => forms.length > 0);
    return (record) => {
      const key = this.#key(record);
      return words.every((forms) => forms.some((form) => key.includes(` ${form}`)));
    };
  }

  #key(record: AzkgRecord): string {
    let key = this.#keys.get(record);
    if (key === undefined) {
      const linked = referencesOf(record).flatMap(({ id, kind }) => {
        const target = kind === 'source' ? undefined : this.#dataset.get(id);
        return target ? namesOf(target) : [];
      });
      const texts = [...ownTexts(record), ...linked, ...this.#labels(record)];
      key = ' ' + [...new Set(texts.flatMap(spellings))].join(' ');
      this.#keys.set(record, key);
    }
    return key;
  }

  *#labels(record: AzkgRecord): Generator<string> {
    for (const topic of 'topics' in record ? record.topics : []) yield* all(this.#dataset.term('topics', topic)?.label);
    for (const { party } of record.kind === 'agreement' ? record.signatories : []) yield* all(this.#dataset.country(party)?.name);
  }
}

function namesOf(record: AzkgRecord): string[] {
  if (record.kind === 'person' || record.kind === 'place') return [...all(record.name), ...(record.otherNames ?? [])];
  return record.kind === 'source' ? [record.title] : [...all(record.title)];
}

function* ownTexts(record: AzkgRecord): Generator<string> {
  yield* namesOf(record);
  yield* all(record.note);
  if ('summary' in record) yield* all(record.summary);
  switch (record.kind) {
    case 'agreement':
      for (const { text } of record.officialTitles ?? []) yield text;
      for (const { body } of record.signatories) yield* all(body);
      break;
    case 'person':
      for (const { title } of record.offices) yield* all(title);
      break;
    case 'source':
      yield record.publisher;
      yield* record.authors ?? [];
      yield* record.editors ?? [];
      break;
  }
}

function* all(text: LocalText | undefined): Generator<string> {
  for (const value of text ? Object.values(text) : []) yield value as string;
}
