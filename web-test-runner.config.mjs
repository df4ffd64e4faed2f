import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

const { BROWSER_FLAGS, findBrowser } = await tsImport('./scripts/lib/browser.ts', import.meta.url);
const { browserReporter } = await tsImport('./scripts/lib/browser-reporter.ts', import.meta.url);

/** The tests that need a browser: `npm run test:browser`, or for some of them `npx wtr test/elements/azkg-timeline.test.ts`. */
export default {
  files: ['test/elements/**/*.test.ts', 'test/hazards/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(import.meta.dirname, 'tsconfig.json') })],
  browsers: [chromeLauncher({ launchOptions: { executablePath: findBrowser(), headless: true, args: BROWSER_FLAGS } })],
  testFramework: { config: { timeout: '10000' } },
  reporters: [browserReporter()],
};
