import type { Dataset } from './dataset.js';
import { spellings } from './fold.js';
import { referencesOf } from './references.js';
import type { AzkgRecord, LocalText } from './types.js';

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
