import { exampleNames, lockExample } from './lib/examples.js';

const chosen = process.argv.slice(2);
for (const name of chosen.length > 0 ? chosen : exampleNames()) {
  lockExample(name);
  console.log(`examples/${name}/package-lock.json`);
}
