import { dateOf } from '../../src/dataset/dataset.js';
import { fold } from '../../src/dataset/fold.js';
import type { Rule } from './rule.js';

/** From this share of common words on, two titles say the same. */
const NEAR = 0.8;

export const rule: Rule = {
  name: 'duplicates',
  description: 'No two records of a kind have the same date and nearly the same title.',
  *check({ records }) {
    const known = new Map<string, { readonly file: string; readonly words: ReadonlySet<string> }[]>();
    for (const { file, record } of records) {
      if (!('title' in record) || record.kind === 'source') continue;
      const key = `${record.kind} ${dateOf(record)}`;
      const words = wordsOf(record.title.en);
      const others = known.get(key) ?? [];
      const twin = others.find((other) => likeness(other.words, words) >= NEAR);
      if (twin)
        yield {
          file,
          path: 'title.en',
          message: `says nearly the same as data/${twin.file}, of the same date; keep one record.`,
        };
      known.set(key, [...others, { file, words }]);
    }
  },
};

function wordsOf(title: string): Set<string> {
  return new Set(fold(title).split(' '));
}

/** The share of words that two titles have in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}
