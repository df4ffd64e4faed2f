import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonFault } from '../../src/cli/json-fault.js';
import { fixtureDocument } from '../fixtures/dataset.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const TEXTS = [
  ...[
    '{}',
    '[]',
    '[1]',
    '[1,2]',
    '{"a":1}',
    '"a"',
    '0',
    '-0',
    '1e5',
    '1.5E-3',
    'true',
    'null',
    ' [ ] ',
    '"\\u00e4\\n"',
    '"\u2028"',
    '""',
  ],
  ...[
    '',
    ' ',
    '{',
    '[',
    '}',
    ']',
    '[1',
    '[1,',
    '[,1]',
    '[1,]',
    '[1 2]',
    '{"a"}',
    '{"a":}',
    '{"a":1,}',
    '{a:1}',
    '{1:1}',
    '{"a" 1}',
    '{"a":1 "b":2}',
    '{"a":1]',
    '[1}',
  ],
  ...[
    '01',
    '1.',
    '.5',
    '+1',
    '1e',
    '-',
    'NaN',
    'Infinity',
    'undefined',
    'True',
    'nul',
    'truee',
    '1a',
    '0x1',
    "'a'",
    '"a',
    '"\\x"',
    '"\\u12"',
    '"\t"',
    '"\n"',
  ],
  ...[
    '/**/1',
    '1//',
    '#',
    '[1]]',
    '{}{}',
    '1 2',
    '\uFEFF1',
    '\u00a01',
    '"a"b',
    '{"a":{"b":[1,{"c":nul}]}}',
    '[[[[[[',
    '{"a":[1,2',
    '💥',
    '[💥]',
  ],
];

for (const text of TEXTS) {
  test(`it agrees with JSON.parse about ${JSON.stringify(text)}`, () => {
    const fault = jsonFault(text);
    assert.equal(fault === undefined, isJson(text), JSON.stringify(fault));
    if (fault) assert.match(fault.reason, /^\S.*[^.?!\s]$/);
  });
}

test('it agrees with JSON.parse about a document in which any one sign is missing', () => {
  const text = JSON.stringify(fixtureDocument.events.slice(0, 3), null, 1);
  for (let i = 0; i < text.length; i++) {
    const broken = text.slice(0, i) + text.slice(i + 1);
    assert.equal(jsonFault(broken) === undefined, isJson(broken), broken.slice(Math.max(0, i - 20), i + 20));
  }
});

test('it agrees with JSON.parse about a document that is cut off anywhere', () => {
  const text = JSON.stringify(fixtureDocument.events[2]);
  for (let i = 0; i < text.length; i++) assert.ok(jsonFault(text.slice(0, i)), text.slice(0, i));
});

test('lines are counted whatever ends them', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const { line, column } = jsonFault(`{${end}${end}  "a": x}`)!;
    assert.deepEqual([line, column], [3, 8]);
  }
});

test('a text of a million signs is read in linear time', () => {
  const begin = performance.now();
  assert.ok(jsonFault(`["${'a\\n'.repeat(1e6)}", ${'[1, {"a": 2}], '.repeat(1e5)}`));
  assert.ok(performance.now() - begin < 3000);
});
