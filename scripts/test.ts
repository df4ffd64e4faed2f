import { spawn } from 'node:child_process';
import { type Counts, countsIn, totalLine } from './lib/closing-line.js';

interface Step {
  /** The npm script that is run. */
  readonly script: string;
  /** Looks at what the build has made, and is not run if that failed. */
  readonly needsBuild?: true;
}

const BUILD: Step = { script: 'build' };

const STEPS: readonly Step[] = [
  BUILD,
  { script: 'check' },
  { script: 'lint' },
  { script: 'size', needsBuild: true },
  { script: 'test:unit' },
  { script: 'test:dist', needsBuild: true },
  { script: 'test:browser' },
  { script: 'test:pages', needsBuild: true },
  { script: 'test:wordpress', needsBuild: true },
  { script: 'test:examples', needsBuild: true },
];

const failures: Step[] = [];
let passed = 0;
let failed = 0;

for (const step of STEPS) {
  console.log(`\n── npm run ${step.script}`);
  if (step.needsBuild && failures.includes(BUILD)) {
    console.log('Not run: it needs the build, which failed.');
    failures.push(step);
    continue;
  }
  const { succeeded, counts } = await run(step);
  passed += counts.passed;
  failed += counts.failed;
  if (!succeeded) failures.push(step);
}

console.log(failures.length === 0 ? '\nAll steps passed.' : `\nFailed: ${failures.map(({ script }) => script).join(', ')}.`);
console.log(totalLine({ passed, failed }));
process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;

interface Result {
  readonly succeeded: boolean;
  readonly counts: Counts;
}

/** Runs a step and shows what it prints. A step that fails, but not by its tests, counts as one failure. */
async function run({ script }: Step): Promise<Result> {
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    process.stdout.write(text);
  });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const { passed, failed } = countsIn(output) ?? { passed: 0, failed: 0 };
  const succeeded = status === 0 && failed === 0;
  return { succeeded, counts: { passed, failed: succeeded ? 0 : Math.max(failed, 1) } };
}
