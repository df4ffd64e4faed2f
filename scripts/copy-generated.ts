import { cpSync } from 'node:fs';
import { projectPath } from './lib/paths.js';

/** What tsc passes over since it is not TypeScript: the validator and its types. */
for (const file of ['validate-schema.js', 'validate-schema.d.ts']) {
  cpSync(projectPath('src/dataset/generated', file), projectPath('dist/modules/dataset/generated', file));
}
