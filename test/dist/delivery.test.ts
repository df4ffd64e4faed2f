import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { costOf, withNumbers } from '../../scripts/delivery-numbers.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { packageJson, read } from './dist.js';

const document = read('docs/delivery.md');
const NUMBER = /\d[\d,]*(\.\d+)?/g;

/** The numbers in a text, with the unit of the last digit that is written. */
function numbersIn(text: string): { readonly value: number; readonly unit: number }[] {
  return [...text.matchAll(NUMBER)].map(([number, decimals = '.']) => ({
    value: Number(number.replaceAll(',', '')),
    unit: 10 ** (1 - decimals.length),
  }));
}

/** Numbers go with every record that is added: what they tell has to stay true, not their last digit. */
test('the bytes and costs of docs/delivery.md are those of dist to 5 %; otherwise run `npm run delivery:numbers`', async () => {
  const fresh = await withNumbers(document);
  const words = (text: string) => text.replace(NUMBER, '#').replace(/[ -]+/g, ' ');
  assert.equal(words(document), words(fresh));
  const now = numbersIn(fresh);
  numbersIn(document).forEach(({ value, unit }, i) => {
    assert.ok(Math.abs(value - now[i]!.value) <= value * 0.05 + unit, `${value} is ${now[i]!.value} now`);
  });
});

test('the cost is that of 10^9 bytes', () => assert.equal(costOf(2.5e9, 0.04), 0.1));

test('the document names this version everywhere', () => {
  const versions = [...document.matchAll(/\/azkg\/(\d[^/]*)\/|\?v=([\d.]+)/g)].map(([, path, query]) => path ?? query);
  assert.ok(versions.length > 3);
  assert.deepEqual([...new Set(versions)], [packageJson.version]);
});

test('its links lead to files of the project', () => {
  const links = [...document.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
  assert.ok(links.length > 3);
  assert.deepEqual(
    links.filter((path) => !existsSync(projectPath('docs', path))),
    [],
  );
});

test('_headers keeps within what static hosts take: 100 rules, 2,000 characters a line, one * a rule', () => {
  const lines = read('delivery/_headers').split('\n');
  const rules = lines.filter((line) => line.startsWith('/'));
  assert.ok(rules.length > 0 && rules.length <= 100);
  assert.ok(lines.every((line) => line.length <= 2000));
  assert.ok(rules.every((rule) => rule.split('*').length <= 2));
});
