import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transformSync } from 'esbuild';
import { withStaticProperties } from '../../scripts/lib/static-properties.js';

/** As rollup gets it. */
function built(source: string): string {
  const code = `import { property, query, state } from 'lit/decorators.js';\n${source}`;
  return transformSync(code, {
    loader: 'ts',
    target: 'es2022',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  }).code;
}

test('each class gets its properties, with their options, and no decorator is left', () => {
  const code = withStaticProperties(
    built(`
      class First extends Base {
        @property() name = 'x';
        @property({ attribute: 'of-late', reflect: true }) ofLate: string | undefined;
        @state() private open = false;
      }
      class Second extends First {
        @property({ attribute: false }) get all() { return []; }
        set all(value) {}
      }`),
  );
  assert.match(
    code,
    /First\.properties = \{ name: \{\}, ofLate: \{ attribute: "of-late", reflect: true \}, open: \{ state: true \} \};/,
  );
  assert.match(code, /Second\.properties = \{ all: \{ attribute: false \} \};/);
  assert.doesNotMatch(code, /import |__decorateClass\(/);
});

test('code without decorators stays', () => {
  const code = 'class Plain extends Base {\n}\n';
  assert.equal(withStaticProperties(code), code);
});

test('any other decorator stops the build', () => {
  assert.throws(() => withStaticProperties(built('class A extends Base { @query("a") link; }')), /link has other decorators/);
  assert.throws(() => withStaticProperties(built('class A extends Base { @other @state() open; }')), /open has other decorators/);
});
