import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { projectPath } from '../../scripts/lib/paths.js';

/** Runs files of tests in a process of their own, as `npm run test:unit` does. */
function run(context: TestContext, ...files: readonly string[]): { readonly status: number | null; readonly output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'azkg-tests-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const paths = files.map((code, i) => {
    const path = join(folder, `${i}.test.mjs`);
    writeFileSync(path, `import { describe, it, test } from 'node:test';\n${code}`);
    return path;
  });
  const env = { ...process.env };
  delete env['NODE_TEST_CONTEXT'];
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', projectPath('scripts/test-node.ts'), 'unit', ...paths],
    { cwd: projectPath(), encoding: 'utf8', env },
  );
  return { status, output: stdout };
}

test('tests are counted, not what holds them together, nor what is skipped or to be done', (context) => {
  const { status, output } = run(
    context,
    `describe('a', () => { it('b', () => {}); it.skip('c', () => {}); it.todo('d'); });
     test('e', async (t) => { await t.test('f', () => {}); await t.test('g', () => {}); });
     test('h', () => {});`,
  );
  assert.equal(output, 'unit: 4 passed, 0 failed\n');
  assert.equal(status, 0);
});

test('a failure is counted once and says where it was and why', (context) => {
  const { status, output } = run(
    context,
    `describe('outer', () => { it('good', () => {}); it('bad', () => { throw new Error('because'); }); });`,
  );
  assert.match(output, /^✖ .*0\.test\.mjs › outer › bad\n {2}because\n[^]*^unit: 1 passed, 1 failed\n$/m);
  assert.equal(status, 1);
});

test('a file that breaks or holds no test has failed', (context) => {
  const { status, output } = run(context, `test('fine', () => {});`, `throw new Error('broken');`, '');
  assert.match(output, /^Error: broken$/m);
  assert.match(output, /2\.test\.mjs\n {2}It holds no test\.$/m);
  assert.match(output, /^unit: 1 passed, 2 failed\n$/m);
  assert.equal(status, 1);
});
