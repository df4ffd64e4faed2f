import { officeOn } from '../../src/dataset/offices.js';
import type { AzkgRecord, EdtfDate, Id, PersonRecord } from '../../src/dataset/types.js';
import { inEachRecord } from '../lib/each.js';
import type { Rule } from './rule.js';

export const rule: Rule = {
  name: 'offices',
  description: 'Who travels, receives or signs held an office that day, as far as the dataset shows offices of theirs.',
  check(context) {
    const people = new Map(context.records.flatMap(({ record }) => (record.kind === 'person' ? [[record.id, record]] : [])));
    return inEachRecord(context, function* (record) {
      for (const { path, id, date } of actors(record)) {
        const person = people.get(id);
        if (!person || person.offices.length === 0 || officeOn(person, date)) continue;
        yield {
          path,
          message: `"${id}" held no office on ${date}, only ${timesOf(person)}; correct one of the dates, or the person.`,
        };
      }
    });
  },
};

interface Actor {
  readonly path: string;
  readonly id: Id;
  readonly date: EdtfDate;
}

function* actors(record: AzkgRecord): Generator<Actor> {
  if (record.kind === 'event') {
    for (const [i, { person, role }] of record.people.entries()) {
      if (role !== undefined && role !== 'participant') yield { path: `people[${i}].person`, id: person, date: record.date };
    }
  }
  if (record.kind === 'agreement') {
    for (const [i, { person }] of record.signatories.entries()) {
      if (person !== undefined) yield { path: `signatories[${i}].person`, id: person, date: record.date };
    }
  }
}

function timesOf({ offices }: PersonRecord): string {
  return offices.map(({ date }) => date).join(', ');
}
