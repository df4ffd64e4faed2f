import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { projectPath } from '../../scripts/lib/paths.js';
import { type Changes, EVENT, PERSON, PLACE, writeData } from './healthy-data.js';

function folderFor(context: TestContext, changes: Changes): string {
  const folder = writeData(changes);
  context.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

function run(...args: readonly string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', projectPath('scripts/check-data.ts'), ...args],
    {
      cwd: projectPath(),
      encoding: 'utf8',
    },
  );
  assert.equal(stderr, '');
  return { status, output: stdout };
}

function textsIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

test('a healthy folder gives one line with counts', (context) => {
  const { status, output } = run(folderFor(context, {}));
  assert.equal(status, 0);
  assert.match(output, /^The data is in order: 1 events, 1 agreements, .*, 2 sources\.\n$/);
});

test('findings stand by file, with path, fault and way out, and are counted', (context) => {
  const folder = folderFor(context, {
    [EVENT]: {
      people: [{ person: 'askar-akaev' }],
      summary: { en: 'They met', az: 'Görüşdülər', ky: 'Жолугушту', ru: 'Встретились', tr: 'Görüştüler' },
    },
    [PERSON]: '{',
  });
  const { status, output } = run(folder);
  const lines = output.trimEnd().split('\n');
  assert.equal(status, 1);
  assert.match(lines[0]!, /people\/askar-akayev\.json {2}line 1 {2}is not JSON: /);
  assert.match(
    lines[1]!,
    /visit-to-baku\.json {2}people\[0\]\.person {2}no person "askar-akaev" — did you mean "askar-akayev"\?/,
  );
  assert.match(lines[2]!, /visit-to-baku\.json {2}summary\.en {2}.*full stop/);
  assert.ok(lines.includes('references: Every reference leads to a record of the right kind, by its present id.'));
  assert.equal(lines.at(-1), '3 findings in 2 files.');
});

test('a file that the schema refuses is left alone by the other rules', (context) => {
  const { output } = run(folderFor(context, { [EVENT]: { people: 'nobody', date: '1997-99' } }));
  assert.match(output, /people {2}"nobody" must be of the type array/);
  assert.match(output, /1 finding in 1 file\.\n$/);
});

test('--fix writes the canonical form, once', (context) => {
  const folder = folderFor(context, {
    [PLACE]: { name: { ru: 'Баку', tr: 'Bakü', ky: 'Баку', az: 'Bakı', en: 'Baku' } },
    [EVENT]: { topics: ['culture'] },
  });
  assert.equal(run(folder).status, 1);
  assert.equal(run('--fix', folder).status, 0);
  const fixed = textsIn(folder);
  assert.equal(run('--fix', folder).status, 0);
  assert.deepEqual(textsIn(folder), fixed);
});
