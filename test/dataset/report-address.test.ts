import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportAddress } from '../../src/dataset/report-address.js';

const PAGE = 'https://host.example/news/page.html?a=1#top';
const ABOUT = { id: '1997-visit', version: '1.2.3', lang: 'ky', subject: 'Error in: A visit & more' };

const report = (address: string) => reportAddress(address, PAGE, ABOUT);

test('a web address is told what the report is about', () => {
  assert.equal(report('https://host.example/errors'), 'https://host.example/errors?id=1997-visit&version=1.2.3&lang=ky');
});

test('what stands in the address already stays', () => {
  assert.equal(
    report('https://host.example/errors?form=7&id=none#here'),
    'https://host.example/errors?form=7&id=1997-visit&version=1.2.3&lang=ky#here',
  );
});

test('an address may be relative to the page', () => {
  assert.equal(report('/errors'), 'https://host.example/errors?id=1997-visit&version=1.2.3&lang=ky');
});

test('a letter has a subject and says what it is about', () => {
  const url = new URL(report('mailto:editor@host.example')!);
  assert.equal(url.pathname, 'editor@host.example');
  assert.equal(url.searchParams.get('subject'), 'Error in: A visit & more');
  assert.equal(url.searchParams.get('body'), 'id: 1997-visit\r\nversion: 1.2.3\r\nlang: ky\r\n');
  assert.ok(!url.href.includes('+'), 'mail programs take + for a plus');
});

test('a subject of the host’s own stays', () => {
  const url = new URL(report('mailto:editor@host.example?subject=Corrections')!);
  assert.deepEqual(url.searchParams.getAll('subject'), ['Corrections']);
  assert.ok(url.searchParams.has('body'));
});

test('of a view there is no id', () => {
  assert.equal(
    reportAddress('https://host.example/', PAGE, { version: '1.2.3', lang: 'en', subject: '' }),
    'https://host.example/?version=1.2.3&lang=en',
  );
});

for (const address of [
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://host.example/1',
  'ftp://host.example/',
  'file:///etc/hosts',
  'https://',
]) {
  test(`${JSON.stringify(address)} is refused`, () => assert.equal(report(address), undefined));
}
