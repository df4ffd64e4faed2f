import type { AzkgRecord } from '../../src/dataset/types.js';
import { inEachRecord } from '../lib/each.js';
import type { Context, Fault, Finding, Rule } from './rule.js';

export const rule: Rule = {
  name: 'file-name',
  description: 'A record lies in its folder under its id; ids of events and agreements begin with the year.',
  *check(context) {
    yield* strays(context);
    yield* misnamed(context);
    yield* inEachRecord(context, misdated);
  },
};

function* strays({ files }: Context): Generator<Finding> {
  for (const file of files.strays) {
    yield { file, path: '', message: 'is not read; records are data/<collection>/<id>.json, and nothing else belongs here.' };
  }
}

function* misnamed({ records }: Context): Generator<Finding> {
  for (const { file, record } of records) {
    if (!file.endsWith(`/${record.id}.json`)) {
      yield { file, path: 'id', message: `"${record.id}" is not the name of the file; make them the same.` };
    }
  }
}

function* misdated(record: AzkgRecord): Generator<Fault> {
  if (record.kind !== 'event' && record.kind !== 'agreement') return;
  const year = /\d{4}/.exec(record.date)?.[0];
  if (year !== undefined && !record.id.startsWith(`${year}-`)) {
    yield { path: 'id', message: `"${record.id}" does not begin with the year of its date; begin it with "${year}-".` };
  }
}
