import { overlaps } from '../../src/dataset/edtf.js';
import type { AgreementRecord, EventRecord } from '../../src/dataset/types.js';
import { inEachRecord } from '../lib/each.js';
import type { Fault, Rule } from './rule.js';

export const rule: Rule = {
  name: 'signing-event',
  description: 'A document that was signed at an event was signed on its days and at one of its places.',
  check(context) {
    const events = new Map(context.records.flatMap(({ record }) => (record.kind === 'event' ? [[record.id, record]] : [])));
    return inEachRecord(context, function* (record) {
      const event = record.kind === 'agreement' && events.get(record.event ?? '');
      if (event) yield* misfits(record, event);
    });
  },
};

function* misfits({ date, place }: AgreementRecord, event: EventRecord): Generator<Fault> {
  if (!overlaps(date, event.date, event.date)) {
    yield {
      path: 'date',
      message: `${date} is not within ${event.date}, the date of "${event.id}"; correct one of them, or "event".`,
    };
  }
  if (place !== undefined && event.places.length > 0 && !event.places.includes(place)) {
    const places = event.places.join(', ');
    yield {
      path: 'place',
      message: `"${place}" is not among the places of "${event.id}" (${places}); correct one of them, or "event".`,
    };
  }
}
