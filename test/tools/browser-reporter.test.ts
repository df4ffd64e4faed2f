import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestResultError } from '@web/test-runner';
import { countsOf, passedByEngine, report, type Session } from '../../scripts/lib/browser-reporter.js';

const ERROR: TestResultError = {
  name: 'AssertionError',
  message: 'no',
  stack: '  at test/a.test.ts:1:2',
  expected: '1',
  actual: '2',
};

/** A session with a suite that holds one good test, one bad one if told so, and one that is skipped. */
function session(name: string, error?: TestResultError): Session {
  const tests = [
    { name: 'good', passed: true, skipped: false },
    ...(error ? [{ name: 'bad', passed: false, skipped: false, error }] : []),
    { name: 'later', passed: true, skipped: true },
  ];
  const suites = [{ name: 'outer', suites: [], tests }];
  return { browser: { name }, testResults: { name: '', suites, tests: [] }, errors: [], logs: [], request404s: [] };
}

test('the tests of all engines count, and what breaks a file', () => {
  const broken = { ...session('WebKit'), errors: [ERROR] };
  const sessions = [session('Chromium'), session('Firefox', ERROR), session('Firefox'), broken];
  assert.deepEqual(countsOf(sessions), { passed: 4, failed: 2 });
  assert.equal(passedByEngine(sessions), '1 passed in Chromium, 2 in Firefox, 1 in WebKit');
});

test('a failure says in which engine it was', () => {
  assert.equal(
    report('test/a.test.ts', session('Firefox', ERROR)),
    `✖ Firefox › test/a.test.ts › outer › bad
  AssertionError: no
  expected: 1
  actual:   2
  at test/a.test.ts:1:2`,
  );
});

test('what breaks a file says so too, with what the page wrote and missed', () => {
  const broken = { ...session('WebKit'), errors: [{ message: 'no window' }], logs: [['a', 1]], request404s: ['/b.js'] };
  assert.equal(
    report('test/a.test.ts', broken),
    `✖ WebKit › test/a.test.ts
  Error: no window
  console: a 1
  not found: /b.js`,
  );
});
