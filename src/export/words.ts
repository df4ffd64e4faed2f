import type { Dataset, TermList } from '../dataset/dataset.js';
import { officeOn } from '../dataset/offices.js';
import type {
  AzkgRecord,
  CountryCode,
  EdtfDate,
  Id,
  Language,
  LanguageTag,
  LocalText,
  Participation,
  PersonRecord,
} from '../dataset/types.js';
import { dateParts } from '../i18n/dates.js';
import { messagesIn, textIn } from '../i18n/locale.js';
import type { Messages } from '../i18n/messages.js';
import type { ExportOptions } from './options.js';

/** A text and the language that it truly is in. */
export interface InLanguage {
  readonly text: string;
  readonly language: LanguageTag;
}

/** What ids, codes and dates are called in one language. What has no name is called by its id. */
export class Words {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly messages: Messages;
  #personNames: ReadonlySet<string> | undefined;

  constructor(dataset: Dataset, { language = 'en' }: ExportOptions = {}) {
    this.dataset = dataset;
    this.language = language;
    this.messages = messagesIn(language);
  }

  text(text: LocalText): string {
    return textIn(this.language, text).text;
  }

  maybe(text: LocalText | undefined): string | undefined {
    return text && this.text(text);
  }

  term(list: TermList, id: string): string {
    return this.maybe(this.dataset.term(list, id)?.label) ?? id;
  }

  country(code: CountryCode): string {
    return this.maybe(this.dataset.country(code)?.name) ?? code;
  }

  date(date: EdtfDate): string {
    return dateParts(date, this.messages.dates)
      .map(({ text }) => text)
      .join('');
  }

  /** The name by which a record is called. */
  named(record: AzkgRecord): InLanguage {
    switch (record.kind) {
      case 'person':
      case 'place':
        return textIn(this.language, record.name);
      case 'source':
        return { text: record.title, language: record.lang };
      default:
        return textIn(this.language, record.title);
    }
  }

  name(record: AzkgRecord): string {
    return this.named(record).text;
  }

  nameOf(id: Id): string {
    const record = this.dataset.get(id);
    return record ? this.name(record) : id;
  }

  /** `Askar Akayev (visitor)` */
  participant({ person, role }: Participation): string {
    return role === undefined ? this.nameOf(person) : `${this.nameOf(person)} (${this.term('roles', role)})`;
  }

  /** `Askar Akayev, President (visitor)`: with the office that the person held on a date. */
  participantOn({ person, role }: Participation, date: EdtfDate): string {
    const record = this.dataset.find('person', person);
    const office = record && officeOn(record, date);
    const name = office ? `${this.nameOf(person)}, ${this.text(office.title)}` : this.nameOf(person);
    return role === undefined ? name : `${name} (${this.term('roles', role)})`;
  }

  /** Whether the dataset has a person of that name, in any language or spelling. */
  isPerson(name: string): boolean {
    this.#personNames ??= new Set(this.dataset.document.people.flatMap(spellings));
    return this.#personNames.has(name);
  }
}

function spellings({ name, otherNames = [] }: PersonRecord): string[] {
  return [...(Object.values(name) as string[]), ...otherNames];
}
