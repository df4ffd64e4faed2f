import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, type BuilderState, START, stateIn, withAttribute, withTag } from '../../demo/builder/state.js';
import { stateWith, WORKSHOP } from './workshop.js';

const { elements } = WORKSHOP;

function read(query: string): ReturnType<typeof stateIn> {
  return stateIn(new URLSearchParams(query), elements);
}

test('an empty address is the start', () => assert.deepEqual(read(''), { state: START, refused: [] }));

const STATES: readonly BuilderState[] = [
  START,
  stateWith({ attributes: { lang: 'az', type: 'visit summit', heading: 'Səfərlər; görüşlər' }, form: 'wordpress' }),
  stateWith({ tag: 'azkg-record', attributes: { lang: 'ky', 'record-id': '1997-visit-to-testabad' }, width: 'desktop' }),
  stateWith({ colours: { 'accent-color': '#9f1239', 'text-color': 'rgb(0 0 0 / 80%)' }, files: 'https://a.example/azkg/' }),
];

for (const state of STATES) {
  test(`what the address tells is what was chosen: ${addressOf(state)}`, () => {
    assert.deepEqual(read(addressOf(state)), { state, refused: [] });
  });
}

test('what nobody knows is left out and told, the rest is kept', () => {
  const { state, refused } = read('element=timeline&type=visit&topci=culture&form=carrier-pigeon&onclick=x&accent-color=red');
  assert.deepEqual(state, stateWith({ attributes: { lang: 'en', type: 'visit' }, colours: { 'accent-color': 'red' } }));
  assert.deepEqual(refused, ['topci=culture', 'form=carrier-pigeon', 'onclick=x']);
});

test('an element that does not exist is told, and the first one is there', () => {
  for (const name of ['tmeline', 'constructor', '']) {
    const { state, refused } = read(`element=${name}&type=visit`);
    assert.equal(state.tag, 'azkg-timeline');
    assert.equal(state.attributes['type'], 'visit');
    assert.deepEqual(refused, [`element=${name}`]);
  }
});

test('another element keeps what it knows too, and drops the rest', () => {
  const state = stateWith({ attributes: { lang: 'ru', type: 'visit', heading: 'Визиты' }, colours: { 'accent-color': 'red' } });
  assert.deepEqual(withTag(state, 'azkg-record', elements), {
    ...state,
    tag: 'azkg-record',
    attributes: { lang: 'ru', heading: 'Визиты' },
  });
});

test('an attribute without a value is not there', () => {
  const state = stateWith({ attributes: { lang: 'en', type: 'visit' } });
  assert.deepEqual(withAttribute(state, 'type', '').attributes, { lang: 'en' });
  assert.deepEqual(withAttribute(state, 'topic', 'culture').attributes, { lang: 'en', type: 'visit', topic: 'culture' });
});
