import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AddressProblem, attributesIn, coloursIn, parametersIn, tagIn } from '../../src/embed/address.js';

const TAGS = ['azkg-agreement-list', 'azkg-timeline'];
const PAGE = new URL('https://embeds.example/1.0.0/embed.html');

function attributes(query: string): unknown {
  return attributesIn(new URLSearchParams(query), ['type', 'topic', 'src', 'controls'], PAGE);
}

test('an element is named with or without the prefix', () => {
  assert.equal(tagIn(new URLSearchParams('element=timeline'), TAGS), 'azkg-timeline');
  assert.equal(tagIn(new URLSearchParams('element=azkg-timeline'), TAGS), 'azkg-timeline');
});

test('without an element, or with one that does not exist, those that do are named', () => {
  for (const query of ['', 'element=', 'element=script', 'element=__proto__', 'element=azkg-']) {
    assert.throws(
      () => tagIn(new URLSearchParams(query), TAGS),
      (error) => error instanceof AddressProblem && error.message.endsWith(': agreement-list, timeline.'),
    );
  }
});

test('parameters are attributes, empty ones too', () => {
  assert.deepEqual(attributes('element=timeline&lang=az&type=visit+summit&controls='), [
    ['lang', 'az'],
    ['type', 'visit summit'],
    ['controls', ''],
  ]);
});

test('a parameter that nobody knows is refused by name, and never left out', () => {
  assert.throws(() => attributes('topci=culture'), {
    message: 'There is no parameter “topci”. There are: controls, dir, lang, src, topic, type.',
  });
  for (const name of ['onclick', 'style', 'class', 'TYPE', 'constructor'])
    assert.throws(() => attributes(`${name}=x`), AddressProblem);
});

test('what hosts and counters of visits add is nobody’s mistake', () => {
  assert.deepEqual(attributes('utm_source=x&fbclid=1&initialWidth=600&childId=a&parentUrl=https://example.org'), []);
});

test('semicolons separate as well as ampersands, and those in values are encoded', () => {
  const parameters = parametersIn('?element=timeline;lang=az&heading=one%3B+two;type=visit');
  assert.deepEqual(
    [...parameters],
    [
      ['element', 'timeline'],
      ['lang', 'az'],
      ['heading', 'one; two'],
      ['type', 'visit'],
    ],
  );
});

test('the version that tells caches apart asks for nothing', () => assert.deepEqual(attributes('v=0.1.0'), []));

test('colours are tokens, and what is no colour is refused', () => {
  const isColour = (value: string) => value.startsWith('#');
  const parameters = new URLSearchParams('element=timeline&accent-color=%239f1239&control-background-color=%23fff');
  assert.deepEqual(coloursIn(parameters, isColour), [
    ['--azkg-accent-color', '#9f1239'],
    ['--azkg-control-background-color', '#fff'],
  ]);
  assert.deepEqual(attributes('accent-color=%239f1239'), []);
  assert.throws(() => coloursIn(new URLSearchParams('text-color=url(x)'), isColour), {
    message: 'The parameter text-color is “url(x)”, which is no colour.',
  });
});

test('a dataset of another host is not shown under this one’s name', () => {
  assert.deepEqual(attributes('src=own.json'), [['src', 'own.json']]);
  assert.deepEqual(attributes('src=https://embeds.example/own.json'), [['src', 'https://embeds.example/own.json']]);
  for (const src of ['https://elsewhere.example/x.json', '//elsewhere.example/x.json', 'data:application/json,{}', 'blob:x']) {
    assert.throws(() => attributes(`src=${encodeURIComponent(src)}`), /leads to another host/);
  }
});
