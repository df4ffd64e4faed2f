import { esbuildPlugin } from '@web/dev-server-esbuild';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

const { availableBrowsers } = await tsImport('./scripts/lib/engines.ts', import.meta.url);
const { browserReporter } = await tsImport('./scripts/lib/browser-reporter.ts', import.meta.url);

const { launchers, notRun } = availableBrowsers();

/**
 * The tests of the elements, in Chromium, Firefox and WebKit: `npm run test:browser`, or for some of them
 * `npx wtr test/elements/azkg-timeline.test.ts`. The quick way is `AZKG_ENGINES=chromium npx wtr …`.
 */
export default {
  files: ['test/elements/**/*.test.ts', 'test/hazards/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(import.meta.dirname, 'tsconfig.json') })],
  browsers: launchers,
  testFramework: { config: { timeout: '10000' } },
  reporters: [browserReporter(notRun)],
};
