/** Compiled by `npm run lint`: what the templates of Vue take and what they refuse. */
import type { AzkgComponents } from '../../src/vue.js';

type Timeline = InstanceType<AzkgComponents['azkg-timeline']>['$props'];

export const taken: readonly Timeline[] = [
  { type: 'visit', 'group-by': 'year', controls: '', permalinks: true, lang: 'ky' },
  { groupBy: 'year', data: {}, filter: { topic: ['culture'] } },
  { onAzkgReady: ({ detail }) => detail.count.toFixed(), onAzkgSelect: ({ detail }) => detail.record.id },
];

export const refused: readonly Timeline[] = [
  // @ts-expect-error there is no such attribute
  { typo: 'visit' },
  // @ts-expect-error a number is no list of words
  { type: 5 },
  // @ts-expect-error a word of React
  { className: 'wide' },
  // @ts-expect-error there is no such detail
  { onAzkgReady: ({ detail }) => detail.number },
];
