/** What must hold between the parts of a document, and no schema can say. `openDataset` refuses all but unknown words, too. */
import { parseEdtf } from '../dataset/edtf.js';
import { TYPE_LISTS } from '../dataset/filter.js';
import { referencesOf, statusSteps } from '../dataset/references.js';
import type { AzkgRecord, Id, Kind, Vocabulary } from '../dataset/types.js';
import type { Checked, Fault, GivenId, JsonObject } from './faults.js';
import { didYouMean, listed, shown } from './words.js';

export interface Rule {
  readonly name: string;
  /** What holds where the rule is kept. */
  readonly description: string;
  check(checked: Checked): Iterable<Fault>;
}

/** A place in a record, and what stands there. */
interface Place<T> {
  readonly path: string;
  readonly value: T;
}

const FORMS = '1997, 1997-04, 1997-04-23 or 1997-04-23/1997-04-25';

export const RULES: readonly Rule[] = [
  {
    name: 'ids',
    description: 'No id, present or former, is given twice in the whole document.',
    *check({ ids, progress }) {
      progress.step('Comparing ids');
      const owners = new Map<Id, string>();
      for (const { id, path } of ids) {
        const owner = owners.get(id);
        if (owner === undefined) owners.set(id, path);
        else yield { path, rule: 'ids', message: () => `${shown(id)} is taken by ${owner}; choose another id for one of them.` };
      }
    },
  },
  {
    name: 'dates',
    description: 'Every date is one that exists, in EDTF.',
    *check({ document, records, progress }) {
      progress.step('Reading dates');
      for (const { path, value } of documentDates(document)) yield* unlessDate(path, value);
      for (const { path, record } of records) {
        for (const date of datesOf(record)) yield* unlessDate(`${path}.${date.path}`, date.value);
      }
    },
  },
  {
    name: 'references',
    description: 'Every id that a record names is that of a record of the right kind in the same document, and a present one.',
    *check({ records, ids, progress }) {
      progress.step('Following references');
      const known = new Map(ids.toReversed().map((given) => [given.id, given]));
      const idsOf = idsByKind(ids);
      for (const [i, { path, record }] of records.entries()) {
        for (const { path: field, id, kind } of referencesOf(record)) {
          const found = known.get(id);
          if (found?.kind === kind && found.present === undefined) continue;
          yield { path: `${path}.${field}`, rule: 'references', message: () => strayReference(id, kind, found, idsOf(kind)) };
        }
        progress.at(i + 1, records.length);
      }
    },
  },
  {
    name: 'vocabulary',
    description: 'Every type, topic, role, unit and country that a record names has a term in the vocabulary.',
    *check({ records, vocabulary, progress }) {
      if (!vocabulary) return;
      progress.step('Comparing with the vocabulary');
      const lists = new Map(
        Object.entries(vocabulary).map(([list, terms]) => [list, new Set(idsIn(terms as readonly { id: string }[]))]),
      );
      for (const { path, record } of records) {
        for (const { path: field, value, list } of termsOf(record)) {
          if (value === undefined || lists.get(list)?.has(value)) continue;
          yield {
            path: `${path}.${field}`,
            rule: 'vocabulary',
            message: () => unknownTerm(value, list, idsIn(vocabulary[list])),
          };
        }
      }
    },
  },
];

function idsByKind(ids: readonly GivenId[]): (kind: Kind) => readonly Id[] {
  const lists = new Map<Kind, Id[]>();
  return (kind) => {
    const list = lists.get(kind) ?? ids.filter((given) => given.kind === kind && given.present === undefined).map(({ id }) => id);
    lists.set(kind, list);
    return list;
  };
}

function strayReference(id: Id, kind: Kind, found: GivenId | undefined, known: readonly Id[]): string {
  if (found?.kind === kind) return `${shown(id)} is a former id; write "${found.present}".`;
  if (found) return `${shown(id)} is a record of the kind "${found.kind}"; name one of the kind "${kind}", or take it out.`;
  return `there is no ${kind} ${shown(id)}${didYouMean(id, known) || '.'} Correct the id, or add the record.`;
}

function unknownTerm(value: string, list: string, known: readonly string[]): string {
  return `${shown(value)} is not in vocabulary.${list}${didYouMean(value, known) || '.'} Write one of ${listed(known)}, or add a term there.`;
}

function idsIn(terms: readonly { readonly id: string }[]): string[] {
  return terms.map(({ id }) => id);
}

function* unlessDate(path: string, value: string | undefined): Generator<Fault> {
  if (value === undefined || parseEdtf(value)) return;
  yield { path, rule: 'dates', message: () => `${shown(value)} is not an EDTF date; write one such as ${FORMS}.` };
}

function* documentDates({ updated, coverage }: JsonObject): Generator<Place<string>> {
  const { until } = (coverage ?? {}) as { readonly until?: unknown };
  if (typeof updated === 'string') yield { path: 'updated', value: updated };
  if (typeof until === 'string') yield { path: 'coverage.until', value: until };
}

function datesOf(record: AzkgRecord): Place<string | undefined>[] {
  switch (record.kind) {
    case 'agreement': {
      const steps = statusSteps(record.status).map(({ path, step }) => ({
        path: `status.${path}.date`,
        value: step.date,
      }));
      return [{ path: 'date', value: record.date }, ...steps];
    }
    case 'person':
      return record.offices.map(({ date }, i) => ({ path: `offices[${i}].date`, value: date }));
    case 'source':
      return (['date', 'year', 'accessed'] as const).map((path) => ({ path, value: record[path] }));
    default:
      return 'date' in record ? [{ path: 'date', value: record.date }] : [];
  }
}

/** An id that has to be in a list of the vocabulary. */
interface UsedTerm extends Place<string | undefined> {
  readonly list: keyof Vocabulary;
}

function* termsOf(record: AzkgRecord): Generator<UsedTerm> {
  if ('type' in record) yield { path: 'type', value: record.type, list: TYPE_LISTS[record.kind] };
  if ('topics' in record) {
    for (const [i, value] of record.topics.entries()) yield { path: `topics[${i}]`, value, list: 'topics' };
  }
  const country = (path: string, value: string | undefined): UsedTerm => ({ path, value, list: 'countries' });
  switch (record.kind) {
    case 'event':
      for (const [i, { role }] of record.people.entries()) yield { path: `people[${i}].role`, value: role, list: 'roles' };
      yield { path: 'visit.level', value: record.visit?.level, list: 'levels' };
      yield country('visit.visitor', record.visit?.visitor);
      yield country('visit.host', record.visit?.host);
      yield { path: 'series', value: record.series, list: 'series' };
      break;
    case 'agreement':
      for (const [i, { party }] of record.signatories.entries()) yield country(`signatories[${i}].party`, party);
      for (const { path, step } of statusSteps(record.status)) yield country(`status.${path}.party`, step.party);
      break;
    case 'institution':
      yield country('party', record.party);
      break;
    case 'person':
      for (const [i, { party }] of record.offices.entries()) yield country(`offices[${i}].party`, party);
      break;
    case 'place':
      yield country('country', record.country);
      break;
    case 'figure':
      yield { path: 'unit', value: record.unit, list: 'units' };
      break;
    case 'source':
      yield { path: 'reliability', value: record.reliability, list: 'reliabilities' };
      break;
  }
}
