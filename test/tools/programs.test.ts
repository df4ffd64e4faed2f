import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { CHROMIUM, FIREFOX } from '../../scripts/lib/browser.js';
import { findOrInstall, MissingError, placesOf, type Program, type Requirement } from '../../scripts/lib/programs.js';

const [chromium, firefox] = [CHROMIUM, FIREFOX].map(({ programs }) => programs[0]!) as [Program, Program];

test('the variable goes before all, and alone', () => {
  assert.deepEqual(placesOf(chromium, { platform: 'linux', env: { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' } }), ['/opt/mine']);
  assert.deepEqual(placesOf(firefox, { platform: 'linux', env: { FIREFOX_PATH: '/opt/fox', PATH: '/usr/bin' } }), ['/opt/fox']);
});

test('a name is sought in the whole PATH before the next name: Chromium, Chrome, Edge', () => {
  const places = placesOf(chromium, { platform: 'linux', env: { PATH: '/usr/local/bin::/usr/bin' } });
  assert.deepEqual(places.slice(0, 4), [
    '/usr/local/bin/chromium',
    '/usr/bin/chromium',
    '/usr/local/bin/chromium-browser',
    '/usr/bin/chromium-browser',
  ]);
  assert.ok(places.indexOf('/usr/bin/google-chrome') < places.indexOf('/usr/local/bin/microsoft-edge'));
  assert.ok(places.every((place) => place.startsWith('/usr/')));
});

test('on macOS the applications follow', () => {
  const machine = { platform: 'darwin', env: { PATH: '/usr/bin' } } as const;
  assert.equal(placesOf(chromium, machine)[0], '/usr/bin/chromium');
  assert.ok(placesOf(chromium, machine).includes('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'));
  assert.equal(placesOf(firefox, machine).at(-1), '/Applications/Firefox.app/Contents/MacOS/firefox');
});

test('on Windows the folders of programs follow', () => {
  const machine = { platform: 'win32', env: { Path: 'C:\\bin;D:\\bin', PROGRAMFILES: 'C:\\Program Files' } } as const;
  const places = placesOf(chromium, machine);
  assert.deepEqual(places.slice(0, 2), ['C:\\bin\\chromium.exe', 'D:\\bin\\chromium.exe']);
  assert.ok(places.includes('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'));
  assert.ok(places.includes('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'));
  assert.equal(placesOf(firefox, machine).at(-1), 'C:\\Program Files\\Mozilla Firefox\\firefox.exe');
});

test('without PATH there is nowhere to look', () => {
  assert.deepEqual(placesOf(chromium, { platform: 'linux', env: {} }), []);
});

const NODE: Program = { variable: 'AZKG_TEST_PATH', commands: ['node'], macPlaces: [], windowsPlaces: [] };
const NOTHING: Program = { ...NODE, commands: ['azkg-no-such-program'] };
const HERE = { platform: process.platform, env: { PATH: dirname(process.execPath) } };

function requirementOf(...programs: readonly Program[]): Requirement {
  return { title: 'A thing', programs, debianPackages: ['thing', 'its-kin'] };
}

test('what is there is found in its order, and nothing installed', () => {
  const install = () => assert.fail();
  assert.deepEqual(findOrInstall(requirementOf(NODE, NODE), HERE, install), [process.execPath, process.execPath]);
});

test('what is missing is installed where that is possible', (context) => {
  const log = context.mock.method(console, 'log', () => undefined);
  const env: Record<string, string> = {};
  const install = (packages: readonly string[]) => {
    assert.deepEqual(packages, ['thing', 'its-kin']);
    env['PATH'] = HERE.env.PATH;
  };
  assert.deepEqual(findOrInstall(requirementOf(NODE), { ...HERE, env }, install), [process.execPath]);
  assert.deepEqual(log.mock.calls[0]!.arguments, ['A thing was not found: installing thing and its-kin.']);
});

test('what is missing in part, and cannot be installed, is said with the way to get it', (context) => {
  context.mock.method(console, 'log', () => undefined);
  const message =
    'A thing was not found: install it (on Debian: apt-get install thing its-kin), ' +
    'or say in AZKG_TEST_PATH and AZKG_TEST_PATH where it is.';
  for (const install of [null, () => undefined]) {
    assert.throws(() => findOrInstall(requirementOf(NODE, NOTHING), HERE, install), new MissingError(message));
  }
});

test('a file that a program needs counts as well', (context) => {
  context.mock.method(console, 'log', () => undefined);
  const requirement = { ...requirementOf(NODE), files: ['/no/such/module.so'] };
  assert.throws(() => findOrInstall(requirement, HERE, null), MissingError);
  assert.deepEqual(findOrInstall({ ...requirement, files: [process.execPath] }, HERE, null), [process.execPath]);
});

test('a variable that leads to no program is an error of its own', () => {
  const machine = { ...HERE, env: { AZKG_TEST_PATH: '/no/such/program' } };
  assert.throws(() => findOrInstall(requirementOf(NODE), machine, null), {
    name: 'Error',
    message: 'AZKG_TEST_PATH is /no/such/program, but there is no program.',
  });
});
