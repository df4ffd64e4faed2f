import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/**
 * Which way imports go: what the files of each layer may import, as a regular expression for the address. Everything else is
 * refused, whether it is a type or not.
 */
const LAYERS = [
  {
    files: ['src/dataset/**'],
    may: /^\.\/(?!\.)/,
    message: 'src/dataset imports itself only: no Lit, no words, no elements.',
  },
  {
    files: ['src/i18n/*'],
    may: /^\.\/(?!\.)|^\.\.\/dataset\/(types|edtf|fold)\.js$/,
    message: 'src/i18n imports itself and dataset/types, edtf and fold only: no Lit, no elements.',
  },
  {
    files: ['src/i18n/*/**'],
    may: /^\.\.?\/(?!\.)|^\.\.\/\.\.\/dataset\/(types|edtf|fold)\.js$/,
    message: 'src/i18n imports itself and dataset/types, edtf and fold only: no Lit, no elements.',
  },
  {
    files: ['src/export/**'],
    may: /^\.\/(?!\.)|^\.\.\/(dataset|i18n)\/(?!\.)/,
    message: 'src/export imports itself, src/dataset and src/i18n only: no Lit, no elements, no Node.',
  },
  {
    files: ['src/languages/**'],
    may: /^\.\.\/(dataset|i18n)\//,
    message: 'src/languages gathers what a page in a language fetches, from src/dataset and src/i18n only.',
  },
  {
    files: ['src/elements/**'],
    may: /^\.\/(?!\.)|^\.\.\/(dataset|i18n|languages)\/|^lit(\/decorators\.js|\/directives\/(?!style-map|unsafe-).*)?$/,
    message:
      'src/elements imports itself, Lit (without styleMap and unsafe directives), src/dataset, src/i18n and src/languages only.',
  },
  {
    files: ['src/elements/discover.ts'],
    may: /^\.\.\/define\//,
    message: 'src/elements/discover.ts fetches what src/define defines, when it appears.',
  },
  {
    files: ['src/elements/exporting.ts', 'src/elements/citing.ts', 'src/elements/graph.ts', 'src/elements/saving.ts'],
    may: /^\.\/(?!\.)|^\.\.\/(dataset|export|i18n)\/|^lit$/,
    message: 'What readers take with them is written by src/export, in a file that is fetched when they ask for it.',
  },
  { files: ['src/define/**'], may: /^\.\.\/elements\//, message: 'src/define imports elements only.' },
  {
    files: ['src/data.ts'],
    may: /^\.\/(dataset|export|i18n)\//,
    message: 'src/data.ts imports src/dataset, src/export and src/i18n only.',
  },
  {
    files: ['src/prerender.ts'],
    may: /^\.\/(elements|i18n|prerender)\//,
    message: 'src/prerender.ts imports src/elements, src/i18n and src/prerender only.',
  },
  {
    files: ['src/prerender/**'],
    may: /^\.\/(?!\.)|^\.\.\/(dataset|elements|export|i18n)\/(?!\.)|^(lit|parse5|@lit-labs\/ssr(\/.*)?)$/,
    message: 'src/prerender imports itself, the elements and what they show, and what it needs to read and write HTML.',
  },
  { files: ['src/index.ts'], may: /^\.\/(data\.js$|elements\/)/, message: 'src/index.ts imports data.js and elements only.' },
  { files: ['src/register.ts'], may: /^\.\/define\//, message: 'src/register.ts imports src/define only.' },
  { files: ['src/script.ts'], may: /^\.\/(define|elements)\//, message: 'src/script.ts imports src/define and elements only.' },
  { files: ['src/embed/**'], may: /^\.\/(?!\.)/, message: 'src/embed imports itself only: the elements come by azkg.js.' },
  { files: ['src/cli.ts'], may: /^\.\/cli\//, message: 'src/cli.ts imports src/cli only.' },
  {
    files: ['src/cli/**'],
    may: /^\.\/(?!\.)|^\.\.\/(dataset|export|i18n)\/(?!\.)|^\.\.\/prerender\.js$|^node:/,
    message: 'src/cli imports itself, Node, src/dataset, src/export, src/i18n and src/prerender.ts only.',
  },
];

/** What differs between browsers, or is a second truth beside our own tables. */
const OWN_TABLES = 'Output is the same in every browser and in Node: use src/i18n and src/dataset/edtf.ts.';
/** What a strict Content-Security-Policy blocks. */
const STRICT_PAGES = 'Pages with a strict Content-Security-Policy or Trusted Types block it.';
const NOTHING_LEAVES =
  'Nothing leaves the page and nothing is kept: only src/elements/load.ts fetches, and only what the host names.';

const OUTSIDE = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'localStorage', 'sessionStorage', 'indexedDB'];
/** What only Node has, and the compiler knows since the command line stands beside the elements. */
const NODE = ['process', 'Buffer', 'require', 'global', '__dirname', 'setImmediate'];
const NODE_ONLY = 'Browsers have no such thing: only src/cli is for Node.';
/** What browsers have and Node lacks, and the other way round. */
const ONE_SIDE = ['window', 'document', 'navigator', 'location', 'customElements', 'DOMParser', 'process', 'Buffer', 'require'];
const BOTH_SIDES = 'Exports are written in browsers and in Node.';
const LOCAL_PROPERTIES = [
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'localeCompare',
];
const HTML_PROPERTIES = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'cssText'];

/** Calls that give promises for which nobody need wait: the runner does, or the type is wrong (chai's `equal`). */
const TEST_CALLS = [
  { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
  { from: 'package', package: 'chai', name: ['Equal'] },
];

const UNAWAITED_CHECK = 'ExpressionStatement > CallExpression[callee.property.name="accessible"]';

export default defineConfig(
  globalIgnores([
    'build/',
    'coverage/',
    'demo/builder/*.js',
    'dist/',
    'examples/',
    'integrations/wordpress/azkg-elements/generated/',
    'site/',
    'src/dataset/generated/',
    'src/i18n/generated/',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // House style, and what typescript-json-schema can read.
      '@typescript-eslint/consistent-indexed-object-style': ['error', 'index-signature'],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: TEST_CALLS }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_$' }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, boolean: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An index that is in range, a key that was just looked up: the reader sees it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-non-null-assertion': 'off',
      // Values of hosts and of their datasets may be anything, whatever their types say.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // Lit binds the listeners in its templates.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['test/**'],
    rules: {
      // What a test reads is `any` more often than not: parsed JSON, details of events.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Code that is sent to a page, and what a test breaks on purpose.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    files: ['test/elements/**', 'test/hazards/**'],
    rules: {
      'no-restricted-syntax': ['error', { selector: UNAWAITED_CHECK, message: 'Without `await` nothing is checked.' }],
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  { files: ['integrations/**/*.js'], languageOptions: { sourceType: 'script', globals: { window: false } } },
  { files: ['demo/**'], languageOptions: { globals: { customElements: false, document: false, window: false } } },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari forgets the role of a list or a table that is drawn without bullets or as blocks.
      'lit-a11y/no-redundant-role': 'off',
      'no-restricted-globals': [
        'error',
        ...banned(['Intl', 'Date'], OWN_TABLES),
        ...banned(OUTSIDE, NOTHING_LEAVES),
        ...banned(NODE, NODE_ONLY),
      ],
      'no-restricted-properties': [
        'error',
        ...LOCAL_PROPERTIES.map((property) => ({ property, message: OWN_TABLES })),
        ...HTML_PROPERTIES.map((property) => ({ property, message: STRICT_PAGES })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'TemplateElement[value.raw=/\\sstyle\\s*=/]', message: STRICT_PAGES },
        { selector: 'TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/]', message: STRICT_PAGES },
        { selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]', message: STRICT_PAGES },
      ],
    },
  },
  {
    files: ['src/elements/load.ts'],
    rules: { 'no-restricted-globals': ['error', ...banned(['Intl', 'Date'], OWN_TABLES), ...banned(NODE, NODE_ONLY)] },
  },
  {
    files: ['src/elements/today.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...banned(['Intl'], OWN_TABLES),
        ...banned(OUTSIDE, NOTHING_LEAVES),
        ...banned(NODE, NODE_ONLY),
      ],
    },
  },
  {
    files: ['src/cli.ts', 'src/cli/**'],
    rules: { 'no-restricted-globals': ['error', ...banned(['Intl', 'Date'], OWN_TABLES), ...banned(OUTSIDE, NOTHING_LEAVES)] },
  },
  {
    files: ['src/export/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...banned(['Intl', 'Date'], OWN_TABLES),
        ...banned(OUTSIDE, NOTHING_LEAVES),
        ...banned(ONE_SIDE, BOTH_SIDES),
      ],
    },
  },
  LAYERS.map(({ files, may, message }) => ({
    files,
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: `^(?!${may.source})`, message }] }] },
  })),
);

function banned(names, message) {
  return names.map((name) => ({ name, message }));
}
