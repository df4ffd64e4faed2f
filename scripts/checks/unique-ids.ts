import type { AzkgRecord, Id } from '../../src/dataset/types.js';
import type { Rule } from './rule.js';

export const rule: Rule = {
  name: 'unique-ids',
  description: 'No id, present or former, is used twice in the whole dataset: deep links name no kind.',
  *check({ records }) {
    const owners = new Map<Id, string>();
    for (const { file, record } of records) {
      for (const { path, id } of idsOf(record)) {
        const owner = owners.get(id);
        if (owner === undefined) owners.set(id, file);
        else yield { file, path, message: `"${id}" is taken by data/${owner}; choose another id.` };
      }
    }
  },
};

function idsOf({ id, aliases = [] }: AzkgRecord): { path: string; id: Id }[] {
  return [{ path: 'id', id }, ...aliases.map((alias, i) => ({ path: `aliases[${i}]`, id: alias }))];
}
