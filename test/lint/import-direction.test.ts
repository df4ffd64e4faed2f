import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './lint.js';

const RIGHT: readonly (readonly [file: string, address: string])[] = [
  ['src/dataset/new.ts', './types.js'],
  ['src/dataset/new.ts', './generated/core.js'],
  ['src/i18n/new.ts', './messages/en.js'],
  ['src/i18n/new.ts', '../dataset/edtf.js'],
  ['src/i18n/messages/az.ts', '../messages.js'],
  ['src/i18n/messages/az.ts', '../../dataset/types.js'],
  ['src/export/new.ts', './text.js'],
  ['src/export/new.ts', '../dataset/edtf.js'],
  ['src/export/new.ts', '../i18n/dates.js'],
  ['src/export/new.ts', '../i18n/messages/en.js'],
  ['src/elements/new.ts', 'lit'],
  ['src/elements/new.ts', 'lit/decorators.js'],
  ['src/elements/new.ts', 'lit/directives/repeat.js'],
  ['src/elements/new.ts', './view.js'],
  ['src/elements/new.ts', '../dataset/filter.js'],
  ['src/elements/new.ts', '../i18n/dates.js'],
  ['src/define/azkg-new.ts', '../elements/azkg-new.js'],
  ['src/data.ts', './dataset/filter.js'],
  ['src/data.ts', './export/formats.js'],
  ['src/index.ts', './elements/azkg-new.js'],
  ['src/index.ts', './data.js'],
  ['src/register.ts', './define/azkg-new.js'],
  ['src/cli.ts', './cli/run.js'],
  ['src/cli/new.ts', './words.js'],
  ['src/cli/new.ts', 'node:fs'],
  ['src/cli/new.ts', '../dataset/generated/core.js'],
  ['src/cli/new.ts', '../export/formats.js'],
  ['src/cli/new.ts', '../i18n/locale.js'],
];

const WRONG: readonly (readonly [file: string, address: string])[] = [
  ['src/dataset/new.ts', 'lit'],
  ['src/dataset/new.ts', '../i18n/dates.js'],
  ['src/dataset/new.ts', '../elements/view.js'],
  ['src/dataset/new.ts', './../elements/view.js'],
  ['src/dataset/new.ts', '../../scripts/lib/paths.js'],
  ['src/dataset/new.ts', '../../data/dataset.json'],
  ['src/dataset/new.ts', 'node:fs'],
  ['src/i18n/new.ts', 'lit'],
  ['src/i18n/new.ts', '../dataset/filter.js'],
  ['src/i18n/new.ts', '../elements/view.js'],
  ['src/i18n/messages/az.ts', '../../elements/view.js'],
  ['src/i18n/messages/az.ts', '../../dataset/bundled.js'],
  ['src/dataset/new.ts', '../export/text.js'],
  ['src/i18n/new.ts', '../export/text.js'],
  ['src/export/new.ts', 'lit'],
  ['src/export/new.ts', 'node:fs'],
  ['src/export/new.ts', 'csv-parse'],
  ['src/export/new.ts', '../data.js'],
  ['src/export/new.ts', '../elements/view.js'],
  ['src/export/new.ts', '../dataset/../elements/view.js'],
  ['src/export/new.ts', '../../scripts/lib/paths.js'],
  ['src/elements/new.ts', '../register.js'],
  ['src/elements/new.ts', '../index.js'],
  ['src/elements/new.ts', '../define/azkg-new.js'],
  ['src/elements/new.ts', '../../test/fixtures/dataset.js'],
  ['src/elements/new.ts', 'lit/directives/style-map.js'],
  ['src/elements/new.ts', 'lit/directives/unsafe-html.js'],
  ['src/elements/new.ts', 'lit/static-html.js'],
  ['src/elements/new.ts', 'date-fns'],
  ['src/define/azkg-new.ts', '../register.js'],
  ['src/data.ts', './elements/view.js'],
  ['src/index.ts', './register.js'],
  ['src/register.ts', './elements/azkg-new.js'],
  ['src/cli.ts', './dataset/filter.js'],
  ['src/cli/new.ts', '../cli.js'],
  ['src/cli/new.ts', '../elements/view.js'],
  ['src/cli/new.ts', '../data.js'],
  ['src/cli/new.ts', '../../scripts/lib/nearest.js'],
  ['src/cli/new.ts', 'ajv'],
  ['src/cli/new.ts', 'lit'],
  ['src/data.ts', './cli/run.js'],
  ['src/elements/new.ts', '../cli/words.js'],
  ['src/elements/new.ts', 'node:fs'],
];

for (const [file, address] of RIGHT) {
  test(`${file} may import ${address}`, async () => {
    assert.deepEqual(await findings(file, `import { x } from '${address}'; x();`), []);
  });
}

for (const [file, address] of WRONG) {
  test(`${file} may not import ${address}, nor a type, nor pass it on`, async () => {
    for (const line of ["import { x } from 'A';", "import type { X } from 'A';", "export * from 'A';"]) {
      assert.deepEqual(await findings(file, line.replace('A', address)), ['no-restricted-imports'], line);
    }
  });
}
