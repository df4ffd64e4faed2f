import { type Reference, referencesOf } from '../../src/dataset/references.js';
import type { Id, Kind } from '../../src/dataset/types.js';
import { inEachRecord } from '../lib/each.js';
import { didYouMean } from '../lib/nearest.js';
import { COLLECTIONS, KINDS } from '../lib/schema.js';
import type { Context, Rule } from './rule.js';

export const rule: Rule = {
  name: 'references',
  description: 'Every reference leads to a record of the right kind, by its present id.',
  check(context) {
    const known: KnownIds = { kinds: kindsOf(context), renamed: renamedOf(context) };
    return inEachRecord(context, function* (record) {
      for (const reference of referencesOf(record)) {
        const message = faultOf(reference, known);
        if (message !== undefined) yield { path: reference.path, message };
      }
    });
  },
};

interface KnownIds {
  readonly kinds: ReadonlyMap<Id, Kind>;
  /** Present ids by former ones. */
  readonly renamed: ReadonlyMap<Id, Id>;
}

/** By the names of all files: a record that is not valid is there all the same. */
function kindsOf({ files }: Context): Map<Id, Kind> {
  return new Map(files.records.map(({ id, collection }) => [id, KINDS[collection]]));
}

function renamedOf({ records }: Context): Map<Id, Id> {
  return new Map(records.flatMap(({ record }) => (record.aliases ?? []).map((alias) => [alias, record.id] as const)));
}

function faultOf({ id, kind }: Reference, { kinds, renamed }: KnownIds): string | undefined {
  const found = kinds.get(id);
  const present = renamed.get(id);
  const advice = `Known ids are the file names in data/${folderOf(kind)}/.`;
  if (found === kind) return undefined;
  if (found !== undefined) return `"${id}" is of the kind "${found}", not "${kind}". ${advice}`;
  if (present !== undefined) return `"${id}" is a former id; write "${present}".`;
  const ids = [...kinds.keys()].filter((candidate) => kinds.get(candidate) === kind);
  return `no ${kind} "${id}"${didYouMean(id, ids)} ${advice}`;
}

function folderOf(kind: Kind): string {
  return COLLECTIONS.find((collection) => KINDS[collection] === kind)!;
}
