import type { Rule } from './rule.js';

export const rule: Rule = {
  name: 'schema',
  description: 'Every file has the shape that src/dataset/types.ts describes; a record is of the kind of its folder.',
  *check({ judged }) {
    for (const { file, faults } of judged) {
      for (const fault of faults) yield { file: file.path, ...fault };
    }
  },
};
