import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateSchema } from '../../scripts/build-schema.js';
import { COLLECTIONS, KINDS, recordSchema, resolve } from '../../scripts/lib/schema.js';

const schema = generateSchema();

test('every name that is referred to is defined', () => {
  const named = JSON.stringify(schema).matchAll(/"#\/definitions\/(\w+)"/g);
  for (const [, name] of named) assert.ok(name! in schema.definitions, name);
});

test('items of lists keep their name, and with it their form', () => {
  assert.deepEqual(schema.definitions['EventRecord']!.properties!['places']!.items, { $ref: '#/definitions/Id' });
  assert.deepEqual(schema.definitions['SourceRecord']!.properties!['authors']!.items, { $ref: '#/definitions/PlainText' });
});

test('no type is there twice', () => {
  assert.deepEqual(
    Object.keys(schema.definitions).filter((name) => /_\d/.test(name)),
    [],
  );
});

test('keys stand as declared, after the id and before the proof', () => {
  const keys = Object.keys(schema.definitions['ThemeRecord']!.properties!);
  assert.deepEqual(keys, ['id', 'kind', 'aliases', 'title', 'summary', 'citations', 'variants', 'note']);
});

test('every collection holds records of its kind', () => {
  for (const collection of COLLECTIONS) {
    assert.equal(resolve(schema, recordSchema(schema, collection)).properties!['kind']!.const, KINDS[collection]);
  }
});

test('nothing unknown is let in', () => {
  const objects = [schema, ...Object.values(schema.definitions)].filter(({ type }) => type === 'object');
  for (const { additionalProperties } of objects) assert.equal(additionalProperties, false);
});
