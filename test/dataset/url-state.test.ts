import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Choice } from '../../src/dataset/choice.js';
import { Dataset } from '../../src/dataset/dataset.js';
import { choiceFrom, decodeState, encodeState, holdsParameters, isPermalink, stateOf } from '../../src/dataset/url-state.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const dataset = new Dataset(fixtureDocument);
const NAMESPACE = 'azkg-explorer';

const CHOICES: readonly Choice[] = [
  {},
  { query: 'Örnek & Söhne = 100 % + #?/' },
  { query: 'визит Мисалкёль' },
  { type: 'visit', topic: 'trade', year: '2012', person: 'aydan-ornek', place: 'misalkol', level: 'state', order: 'desc' },
  { party: 'TR' },
];

for (const choice of CHOICES) {
  test(`what is written is read again: ${JSON.stringify(choice)}`, () => {
    const written = encodeState('page=2&azkg-other.topic=trade', NAMESPACE, stateOf(choice));
    assert.deepEqual(choiceFrom(decodeState(written, NAMESPACE), dataset, ['event', 'agreement']), { choice, refused: [] });
    assert.deepEqual(decodeState(written, 'azkg-other'), { topic: 'trade' });
  });
}

test('what others have written stays, letter by letter', () => {
  const foreign = 'a=b%20c&flag&x=&=y&utm_source=%7e&azkg-explorer2.topic=a';
  const written = encodeState(foreign, NAMESPACE, { topic: 'trade' });
  assert.equal(written, `${foreign}&azkg-explorer.topic=trade`);
  assert.equal(encodeState(written, NAMESPACE, {}), foreign);
});

test('an old value makes room for the new one', () => {
  assert.equal(encodeState('azkg-explorer.topic=trade&a=1', NAMESPACE, { topic: 'culture' }), 'a=1&azkg-explorer.topic=culture');
});

test('an id with signs of its own is no way into other parameters', () => {
  const namespace = 'azkg-a&b=c';
  const written = encodeState('b=1', namespace, { topic: 'trade' });
  assert.equal(new URLSearchParams(written).get('b'), '1');
  assert.deepEqual(decodeState(written, namespace), { topic: 'trade' });
});

test('half a letter is not worth an exception', () => {
  assert.deepEqual(decodeState(encodeState('', NAMESPACE, { query: '\ud800' }), NAMESPACE), { query: '\ufffd' });
});

const HOSTILE = [
  'type=<script>',
  'topic=politics%20culture',
  'topic=',
  'person=nobody',
  'place=%ff%fe',
  'year=19999',
  'year=1997/..',
  'order=random',
  `query=${'a'.repeat(201)}`,
  'constructor=x',
  'limit=1',
  'ids=1997-visit-to-testabad',
  'src=https://elsewhere.example',
];

for (const parameter of HOSTILE) {
  test(`refused: ${parameter.slice(0, 40)}`, () => {
    const { choice, refused } = choiceFrom(decodeState(`azkg-explorer.${parameter}`, NAMESPACE), dataset, ['event', 'agreement']);
    assert.deepEqual(choice, {});
    assert.equal(refused.length, 1);
  });
}

test('a prototype is not a name', () => {
  const state = decodeState('azkg-explorer.__proto__=x&azkg-explorer.topic=trade', NAMESPACE);
  const { choice } = choiceFrom(state, dataset, ['event']);
  assert.deepEqual(choice, { topic: 'trade' });
  assert.equal(Object.getPrototypeOf(choice), Object.prototype);
});

test('a fragment of the page’s own is none of ours', () => {
  for (const fragment of ['/news/5', '!/news', 'section-2', '/news?a=1', '?a=1', 'a&b=1']) {
    assert.equal(holdsParameters(fragment), false, fragment);
  }
  for (const fragment of ['', 'a=1', 'azkg-explorer.topic=trade&a=1', 'azkg-1997-visit-to-testabad']) {
    assert.equal(holdsParameters(fragment), true, fragment);
  }
});

test('links to records are told from remembered choices', () => {
  assert.equal(isPermalink('azkg-1997-visit-to-testabad'), true);
  assert.equal(isPermalink('azkg-explorer.topic=trade'), false);
  assert.equal(isPermalink(''), false);
});
