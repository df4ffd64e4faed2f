import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import { transform } from 'esbuild';
import { assembleDocument, textModule } from '../../scripts/build-data.js';
import { readDataFiles } from '../../scripts/lib/data-files.js';
import type { DatasetDocument } from '../../src/dataset/types.js';
import { type Changes, PERSON, PLACE, THEME, writeData } from './healthy-data.js';

function documentOf(changes: Changes = {}): DatasetDocument {
  const folder = writeData(changes);
  try {
    return assembleDocument(readDataFiles(folder), '1.2.3');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function imported(module: string): Promise<unknown> {
  const { code } = await transform(module, { loader: 'ts' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

test('the document has its facts, its vocabulary and all collections, in the order of the types', () => {
  assert.deepEqual(Object.keys(documentOf()), [
    ...['$schema', 'id', 'title', 'version', 'license', 'updated', 'coverage', 'translations', 'vocabulary'],
    ...['events', 'agreements', 'institutions', 'people', 'places', 'figures', 'themes', 'sources'],
  ]);
});

test('records are sorted by id, not by file name', () => {
  const { themes } = documentOf({ 'themes/shared.json': { id: 'shared' } });
  assert.deepEqual(
    themes.map(({ id }) => id),
    ['shared', 'shared-heritage'],
  );
});

test('two builds give the same document', () => {
  assert.equal(JSON.stringify(documentOf()), JSON.stringify(documentOf()));
});

test('what is not JSON is not built', () => {
  assert.throws(() => documentOf({ [PERSON]: '{' }), /data\/people\/askar-akayev\.json is not JSON.*npm run check/);
});

test('the module gives the document back, whatever letters are in it', async () => {
  const document = documentOf({
    [THEME]: { summary: { en: 'It’s \\ "so", \'so\', \u2028 and \u2029.', az: 'Əliyev', ky: 'Кыргыз' } },
    [PLACE]: { otherNames: ['\\u0041', '${x}', '</script>'] },
  });
  const module = textModule({ version: '1.2.3', json: JSON.stringify(document) });
  const { version, json } = (await imported(module)) as { version: string; json: string };
  assert.equal(version, '1.2.3');
  assert.deepEqual(JSON.parse(json), document);
  assert.ok(module.includes('Əliyev') && !/[\u2028\u2029]/.test(module));
});
