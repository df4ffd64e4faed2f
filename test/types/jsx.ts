/** Compiled by `npm run lint`: what JSX takes and what it refuses. */
import type { AzkgIntrinsicElements } from '../../src/jsx.js';

type Timeline = AzkgIntrinsicElements['azkg-timeline'];

export const taken: readonly Timeline[] = [
  { type: 'visit', 'group-by': 'year', controls: '', permalinks: true },
  { groupBy: 'year', data: {}, filter: { topic: ['culture'] }, lang: 'ky', children: [] },
  { 'onazkg-ready': ({ detail }) => detail.count.toFixed(), 'on:azkg-select': ({ detail }) => detail.record.id },
];

export const record: AzkgIntrinsicElements['azkg-record'] = { 'record-id': '1993-establishment-of-diplomatic-relations' };

export const refused: readonly Timeline[] = [
  // @ts-expect-error there is no such attribute
  { typo: 'visit' },
  // @ts-expect-error only elements set the records
  { records: [] },
  // @ts-expect-error of another element
  { 'record-id': 'x' },
];
