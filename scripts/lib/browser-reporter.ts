import { relative } from 'node:path';
import type { Reporter, TestResult, TestResultError, TestSession, TestSuiteResult } from '@web/test-runner';
import { closingLine } from './closing-line.js';

/** Prints what failed, and a closing line with the counts. Passes are quiet. */
export function browserReporter(): Reporter {
  return {
    reportTestFileResults({ testFile, sessionsForTestFile }) {
      const failed = sessionsForTestFile.filter(({ passed }) => !passed);
      for (const session of failed) print(report(relative('.', testFile), session));
    },
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap(({ testResults }) => testsOf(testResults)).filter(({ result }) => !result.skipped);
      const failed = tests.filter(({ result }) => !result.passed).length + sessions.flatMap(({ errors }) => errors).length;
      const passed = tests.filter(({ result }) => result.passed).length;
      print(closingLine('browser', { passed, failed }));
      if (passed + failed === 0) process.exitCode = 1;
    },
  };
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

function report(file: string, { testResults, errors, logs, request404s }: TestSession): string {
  const failed = testsOf(testResults).filter(({ result }) => !result.passed && !result.skipped);
  return [
    ...failed.map(({ name, result }) => `✖ ${file} › ${name}\n${indented(describe(result.error))}`),
    ...errors.map((error) => `✖ ${file}\n${indented(describe(error))}`),
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
