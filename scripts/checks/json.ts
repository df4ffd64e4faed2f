import type { Rule } from './rule.js';

export const rule: Rule = {
  name: 'json',
  description: 'Every file is JSON.',
  *check({ files }) {
    for (const { path, text, json } of [files.facts, files.vocabulary, ...files.records]) {
      if ('value' in json) continue;
      if (text === '') yield { file: path, path: '', message: 'is missing or empty; write it as data/README.md says.' };
      else yield { file: path, path: `line ${json.line}`, message: `is not JSON: ${json.reason}.` };
    }
  },
};
