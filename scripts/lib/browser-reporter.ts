import { relative } from 'node:path';
import type { Reporter, TestResult, TestResultError, TestSession, TestSuiteResult } from '@web/test-runner';
import { closingLine, type Counts } from './closing-line.js';

/** Prints what failed and where, which engines were not run, and a closing line with the counts of all. Passes are quiet. */
export function browserReporter(notRun: readonly string[] = []): Reporter {
  return {
    reportTestFileResults({ testFile, sessionsForTestFile }) {
      const failed = sessionsForTestFile.filter(({ passed }) => !passed);
      for (const session of failed) print(report(relative('.', testFile), session));
    },
    onTestRunFinished({ sessions }) {
      const { passed, failed } = countsOf(sessions);
      print([passedByEngine(sessions), ...notRun, closingLine('browser', { passed, failed })].join('\n'));
      if (passed + failed === 0) process.exitCode = 1;
    },
  };
}

/** What the reporter looks at. */
export type Session = Pick<TestSession, 'testResults' | 'errors' | 'logs' | 'request404s'> & {
  readonly browser: { readonly name: string };
};

/** How many tests passed and failed. What breaks a file counts as one that failed. */
export function countsOf(sessions: readonly Session[]): Counts {
  const tests = sessions.flatMap(({ testResults }) => testsOf(testResults)).filter(({ result }) => !result.skipped);
  const passed = tests.filter(({ result }) => result.passed).length;
  return { passed, failed: tests.length - passed + sessions.flatMap(({ errors }) => errors).length };
}

/** In which engines the tests ran: `12 passed in Chromium, 12 in Firefox`. */
export function passedByEngine(sessions: readonly Session[]): string {
  const engines = [...new Set(sessions.map(({ browser }) => browser.name))];
  const counts = engines.map((engine) => countsOf(sessions.filter(({ browser }) => browser.name === engine)));
  return engines.map((engine, i) => `${counts[i]!.passed}${i === 0 ? ' passed' : ''} in ${engine}`).join(', ');
}

/** Past the runner, which adds codes for a terminal to all that goes through `console`. */
function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

interface NamedResult {
  /** The names of the suites around a test, and its own. */
  readonly name: string;
  readonly result: TestResult;
}

function testsOf(suite: TestSuiteResult | undefined, around: readonly string[] = []): NamedResult[] {
  if (!suite) return [];
  const own = suite.tests.map((result) => ({ name: [...around, result.name].join(' › '), result }));
  return [...own, ...suite.suites.flatMap((inner) => testsOf(inner, [...around, inner.name]))];
}

/** What went wrong with a file of tests in an engine. */
export function report(file: string, { browser, testResults, errors, logs, request404s }: Session): string {
  const place = `✖ ${browser.name} › ${file}`;
  const failed = testsOf(testResults).filter(({ result }) => !result.passed && !result.skipped);
  return [
    ...failed.map(({ name, result }) => `${place} › ${name}\n${indented(describe(result.error))}`),
    ...errors.map((error) => `${place}\n${indented(describe(error))}`),
    ...logs.map((line) => indented(`console: ${line.map(String).join(' ')}`)),
    ...request404s.map((address) => indented(`not found: ${address}`)),
  ].join('\n');
}

function describe(error: TestResultError | undefined): string {
  if (!error) return 'It failed without an error.';
  const { name = 'Error', message, stack = '', expected, actual } = error;
  const values = expected === undefined && actual === undefined ? [] : [`expected: ${expected}`, `actual:   ${actual}`];
  const frames = stack.split('\n').filter((line) => /^\s*at /.test(line));
  return [`${name}: ${message}`, ...values, ...frames.map((line) => line.trim())].join('\n');
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
