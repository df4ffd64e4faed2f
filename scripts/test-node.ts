import { readdirSync } from 'node:fs';
import { installIn } from './lib/install.js';
import { runNodeTests, testFilesIn } from './lib/node-tests.js';
import { projectPath } from './lib/paths.js';

/** Folders of `test/` that are not unit tests: what is built, its pages, and what runs in the browser by web-test-runner. */
const OTHERS = ['dist', 'elements', 'examples', 'hazards', 'pages', 'wordpress'];

const SUITES: { readonly [name: string]: () => string[] } = {
  unit: () => readdirSync(projectPath('test')).filter((folder) => !OTHERS.includes(folder)),
  dist: () => ['dist'],
  pages: () => ['pages'],
  examples: () => ['examples'],
  wordpress: () => ['wordpress'],
};

/** What the files of a suite share, and may not make at the same time. */
const PREPARATIONS: { readonly [name: string]: () => Promise<void> } = {
  wordpress: async () => {
    const { buildPlugin } = await import('./build-wordpress.js');
    installIn('integrations/wordpress');
    buildPlugin();
  },
};

const [name = '', ...chosen] = process.argv.slice(2);
const suite = SUITES[name];
if (!suite) throw new Error(`Usage: tsx scripts/test-node.ts ${Object.keys(SUITES).join('|')} [FILE …]`);
await PREPARATIONS[name]?.();
await runNodeTests(name, chosen.length > 0 ? chosen : testFilesIn(suite().map((folder) => `test/${folder}`)));
