import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserPlaces } from '../../scripts/lib/browser.js';

test('CHROME_PATH goes before all, and alone', () => {
  assert.deepEqual(browserPlaces({ platform: 'linux', env: { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' } }), ['/opt/mine']);
});

test('a name is sought in the whole PATH before the next name: Chromium, Chrome, Edge', () => {
  const places = browserPlaces({ platform: 'linux', env: { PATH: '/usr/local/bin::/usr/bin' } });
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
  const places = browserPlaces({ platform: 'darwin', env: { PATH: '/usr/bin' } });
  assert.equal(places[0], '/usr/bin/chromium');
  assert.ok(places.includes('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'));
});

test('on Windows the folders of programs follow', () => {
  const places = browserPlaces({ platform: 'win32', env: { Path: 'C:\\bin;D:\\bin', PROGRAMFILES: 'C:\\Program Files' } });
  assert.deepEqual(places.slice(0, 2), ['C:\\bin\\chromium.exe', 'D:\\bin\\chromium.exe']);
  assert.ok(places.includes('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'));
  assert.ok(places.includes('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'));
});

test('without PATH there is nowhere to look', () => {
  assert.deepEqual(browserPlaces({ platform: 'linux', env: {} }), []);
});
