import type { AzkgRecord, Id, Kind } from '../../src/dataset/types.js';
import { rule as canonical } from '../checks/canonical.js';
import { RULES } from '../checks/index.js';
import type { Context, Fault, JudgedFile } from '../checks/rule.js';
import { rule as translations } from '../checks/translations.js';
import { stringify } from './json.js';
import { type Collection, COLLECTIONS, KINDS, recordSchema } from './schema.js';

/** What has been answered so far: fields of a record. */
export interface Answers {
  readonly [field: string]: unknown;
}

export function collectionOf(kind: Kind): Collection {
  return COLLECTIONS.find((collection) => KINDS[collection] === kind)!;
}

/** The file of a record that is being written. */
export function draftPath(kind: Kind, id: Id): string {
  return `${collectionOf(kind)}/${id}.json`;
}

/** What is put right later: the form when the file is written, other languages in the file. */
const LATER = [canonical, translations];

/**
 * What all other rules of `npm run check` find in a record that is being written, were it in the data folder. What has no answer yet
 * stands there with a neutral value, so that rules meet a whole record.
 * @param field Only what they find in this field; all if absent.
 */
export function draftFaults(context: Context, kind: Kind, answers: Answers, field?: string): Fault[] {
  const path = draftPath(kind, String(answers['id'] ?? PLACEHOLDER_ID));
  const known = withDraft(context, kind, field === undefined ? answers : { ...placeholderOf(kind, context), ...answers });
  const findings = RULES.filter((rule) => !LATER.includes(rule)).flatMap((rule) => [...rule.check(known)]);
  return findings.filter((finding) => finding.file === path && (field === undefined || isWithin(finding.path, field)));
}

function isWithin(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`);
}

/** The text of the file: in canonical form if the record is valid. */
export function draftText(context: Context, kind: Kind, answers: Answers): string {
  const known = withDraft(context, kind, answers);
  const path = draftPath(kind, String(answers['id']));
  const mended = [...(canonical.fix?.(known) ?? [])].find(({ file }) => file === path);
  return mended?.text ?? stringify(answers);
}

function withDraft(context: Context, kind: Kind, value: Answers): Context {
  const collection = collectionOf(kind);
  const id = String(value['id'] ?? PLACEHOLDER_ID);
  const file = { path: draftPath(kind, id), text: stringify(value), json: { value }, collection, id };
  const schema = recordSchema(context.schema, collection);
  const judged: JudgedFile = { file, schema, value, faults: context.checkSchema(schema, value) };
  const isValid = judged.faults.length === 0;
  return {
    ...context,
    files: { ...context.files, records: [...context.files.records, file] },
    judged: [...context.judged, judged],
    valid: isValid ? [...context.valid, judged] : context.valid,
    records: isValid
      ? [...context.records, { file: file.path, schema, record: value as unknown as AzkgRecord }]
      : context.records,
  };
}

const PLACEHOLDER_ID = 'x';

/** A valid record that says nothing. */
function placeholderOf(kind: Kind, { vocabulary, records }: Context): Answers {
  const source = records.find(({ record }) => record.kind === 'source')?.record.id ?? PLACEHOLDER_ID;
  const common = { id: PLACEHOLDER_ID, citations: [{ source }] };
  const title = { en: 'X' };
  const placeholders: { readonly [K in Kind]: Extract<AzkgRecord, { kind: K }> } = {
    event: { ...common, kind: 'event', type: 'other', date: '1992', title, topics: [], places: [], people: [] },
    agreement: {
      ...common,
      kind: 'agreement',
      type: 'other',
      date: '1992',
      title,
      topics: [],
      signatories: [{ party: 'AZ' }, { party: 'KG' }],
    },
    institution: { ...common, kind: 'institution', type: vocabulary?.institutionTypes[0]?.id ?? 'x', title, topics: [] },
    person: { ...common, kind: 'person', name: title, offices: [] },
    place: { ...common, kind: 'place', name: title, country: 'AZ', coordinates: [0, 0] },
    figure: {
      ...common,
      kind: 'figure',
      type: vocabulary?.figureTypes[0]?.id ?? 'x',
      date: '1992',
      value: 0,
      unit: vocabulary?.units[0]?.id ?? 'x',
      title,
    },
    theme: { ...common, kind: 'theme', title, summary: { en: 'X.' } },
    source: {
      id: PLACEHOLDER_ID,
      kind: 'source',
      type: 'webpage',
      title: 'X',
      lang: 'en',
      publisher: 'X',
      reliability: 'press',
    },
  };
  return { ...placeholders[kind] };
}
