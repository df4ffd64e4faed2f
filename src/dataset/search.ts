import { type Dataset, dateOf } from './dataset.js';
import { spellings } from './fold.js';
import { referencesOf } from './references.js';
import type { AzkgRecord, CountryCode, LocalText } from './types.js';

/** What a reader can find a record by: the beginnings of the words of its texts and of the names that it is linked to. */
export class SearchIndex {
  readonly #dataset: Dataset;
  readonly #keys = new WeakMap<AzkgRecord, string>();
  readonly #spelled = new Map<string, string>();

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** A test for records in which every word of the query begins a word. A query without words finds all. */
  matcher(query: string): (record: AzkgRecord) => boolean {
    const forms = spellings(query).map((spelling) => spelling.split(' '));
    const words = (forms[0] ?? []).map((_, i) => [...new Set(forms.map((spelling) => ` ${spelling[i]}`))]);
    return (record) => {
      const key = this.#key(record);
      return words.every((beginnings) => beginnings.some((beginning) => key.includes(beginning)));
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
      key = ` ${texts.map((text) => this.#spell(text)).join(' ')}`;
      this.#keys.set(record, key);
    }
    return key;
  }

  /** A text in all its spellings, word by word. The words of a language are few: each is folded once. */
  #spell(text: string): string {
    const words = text.split(/\s+/);
    return words.map((word) => this.#spellWord(word)).join(' ');
  }

  #spellWord(word: string): string {
    let spelled = this.#spelled.get(word);
    if (spelled === undefined) {
      spelled = spellings(word).join(' ');
      this.#spelled.set(word, spelled);
    }
    return spelled;
  }

  *#labels(record: AzkgRecord): Generator<string> {
    yield dateOf(record) ?? '';
    for (const code of countriesOf(record)) yield* all(this.#dataset.country(code)?.name);
    for (const topic of 'topics' in record ? record.topics : []) yield* all(this.#dataset.term('topics', topic)?.label);
  }
}

function countriesOf(record: AzkgRecord): CountryCode[] {
  if (record.kind === 'agreement') return record.signatories.map(({ party }) => party);
  return record.kind === 'event' && record.visit ? [record.visit.visitor, record.visit.host] : [];
}

function namesOf(record: AzkgRecord): string[] {
  const others = 'otherNames' in record ? (record.otherNames ?? []) : [];
  if (record.kind === 'source') return [record.title];
  return [...all('name' in record ? record.name : record.title), ...others];
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
