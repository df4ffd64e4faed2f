import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHROMIUM, FIREFOX, WEBKIT } from '../../scripts/lib/browser.js';
import { availableBrowsers, enginesNamed } from '../../scripts/lib/engines.js';
import { MissingError, type Requirement } from '../../scripts/lib/programs.js';

test('without a list all engines are meant', () => {
  assert.deepEqual(enginesNamed(''), ['chromium', 'firefox', 'webkit']);
  assert.deepEqual(enginesNamed(' '), ['chromium', 'firefox', 'webkit']);
});

test('a list is taken in our order', () => {
  assert.deepEqual(enginesNamed('webkit  chromium'), ['chromium', 'webkit']);
  assert.deepEqual(enginesNamed('firefox'), ['firefox']);
});

test('a name that nobody knows is refused with those that exist', () => {
  assert.throws(() => enginesNamed('chromium gecko'), {
    message: 'gecko: no such engine. There are chromium, firefox, webkit.',
  });
});

/** A machine that has all but some. */
function machineWithout(...missing: readonly Requirement[]): (requirement: Requirement) => string[] {
  return (requirement) => {
    if (missing.includes(requirement)) throw new MissingError(`No ${requirement.title}.`);
    return requirement.programs.map(({ commands }) => `/usr/bin/${commands[0]}`);
  };
}

test('tests run in all engines that are there, and it is said which are not', () => {
  const all = availableBrowsers('', machineWithout());
  assert.deepEqual(
    all.launchers.map(({ name }) => name),
    ['Chromium', 'Firefox', 'WebKit'],
  );
  assert.deepEqual(all.notRun, []);
  const some = availableBrowsers('', machineWithout(FIREFOX, WEBKIT));
  assert.deepEqual(
    some.launchers.map(({ name }) => name),
    ['Chromium'],
  );
  assert.deepEqual(some.notRun, ['Not run in firefox: No Firefox.', 'Not run in webkit: No WebKitGTK.']);
});

test('what has to be there and is not ends the run: Chromium, and what is asked for by name', () => {
  assert.throws(() => availableBrowsers('', machineWithout(CHROMIUM)), MissingError);
  assert.throws(() => availableBrowsers('firefox', machineWithout(FIREFOX)), MissingError);
  assert.equal(availableBrowsers('firefox', machineWithout(CHROMIUM)).launchers.length, 1);
});

test('a machine that is set up wrongly ends the run too', () => {
  const wrong = () => {
    throw new Error('FIREFOX_PATH is wrong.');
  };
  assert.throws(() => availableBrowsers('', wrong), { message: 'FIREFOX_PATH is wrong.' });
});
