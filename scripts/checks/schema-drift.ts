import { stringify } from '../lib/json.js';
import type { Rule } from './rule.js';

export const rule: Rule = {
  name: 'schema-drift',
  description: 'The committed schema is the one that src/dataset/types.ts gives.',
  *check({ files, schema }) {
    if (files.schema.text !== stringify(schema)) {
      yield {
        file: files.schema.path,
        path: '',
        message: 'is not what src/dataset/types.ts gives; run "npm run schema" and commit it.',
      };
    }
  },
};
