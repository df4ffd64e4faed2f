import { inEachRecord } from '../lib/each.js';
import type { Rule } from './rule.js';

export const rule: Rule = {
  name: 'visits',
  description: 'An event says who travelled to whom exactly if it is a visit, and nobody visits their own country.',
  check(context) {
    return inEachRecord(context, function* (record) {
      if (record.kind !== 'event') return;
      const { type, visit } = record;
      if (type === 'visit' && !visit) {
        yield { path: 'visit', message: 'is missing in an event of the type "visit"; say its level, visitor and host.' };
      }
      if (type !== 'visit' && visit) {
        yield {
          path: 'visit',
          message: `does not belong to an event of the type "${type}"; take it out, or make the type "visit".`,
        };
      }
      if (visit && visit.visitor === visit.host) {
        yield { path: 'visit.host', message: `"${visit.host}" is also the visitor; correct one of them.` };
      }
    });
  },
};
