import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { allowedTags, drupalFiles } from '../../scripts/build-drupal.js';
import { installIn } from '../../scripts/lib/install.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { TAGS } from '../fixtures/tags.js';
import { page as pageOf } from './bare-page.js';
import { visit } from './visit.js';

before(() => installIn('integrations'));

test('the recipe and the module name the tags and attributes of the manifest (npm run drupal)', () => {
  assert.deepEqual(
    allowedTags().map((tag) => /^<([a-z-]+) lang id /.exec(tag)?.[1]),
    TAGS,
  );
  for (const [path, text] of Object.entries(drupalFiles())) assert.equal(readFileSync(projectPath(path), 'utf8'), text, path);
});

/** A rule of General HTML Support, as CKEditor takes it. A regular expression is one once it is in the page. */
interface Rule {
  readonly name: string | { readonly regexp: { readonly pattern: string } };
  readonly attributes?: readonly string[];
}

/** The settings that Drupal gives to CKEditor: those of the module, and one rule for each tag that an editor names as editable. */
async function rules(): Promise<readonly Rule[]> {
  const { parse } = (await import(pathToFileURL(projectPath('integrations/node_modules/yaml/dist/index.js')).href)) as {
    readonly parse: (text: string) => unknown;
  };
  const path = 'integrations/drupal/azkg_elements/azkg_elements.ckeditor5.yml';
  const file = parse(readFileSync(projectPath(path), 'utf8')) as {
    readonly azkg_elements_tags: {
      readonly ckeditor5: { readonly config: { readonly htmlSupport: { readonly allow: Rule[] } } };
    };
  };
  return file.azkg_elements_tags.ckeditor5.config.htmlSupport.allow;
}

/** Attributes stand in the order of the rules: that is how CKEditor writes them. */
const TEXT = [
  '<p>Before.</p>',
  '<azkg-timeline lang="az" type="visit" from="2012" group-by="year" show-sources="true"><p>What readers see <a href="https://example.org/">without</a> scripts.</p></azkg-timeline>',
  '<p>Between.</p>',
  '<azkg-record lang="tr" id="one" record-id="1997-treaty-of-friendship-and-cooperation"></azkg-record>',
].join('');

/** The text after it has gone through the editor as often as is said, and once through its source view. */
async function through(allow: readonly Rule[], text: string): Promise<string> {
  const read = (name: string) => readFileSync(projectPath('integrations/node_modules/ckeditor5/dist/browser', name), 'utf8');
  const html = pageOf('<script src="ckeditor5.umd.js"></script>', '<div id="text"></div>');
  // The editor writes styles of its own, which is between Drupal and its policy.
  return visit(
    'dist/drupal.html',
    { html, bypassCSP: true, answers: { '**/ckeditor5.umd.js': read('ckeditor5.umd.js') } },
    ({ page }) =>
      page.evaluate(
        async ({ allow, text }) => {
          const { CKEDITOR } = globalThis as unknown as { readonly CKEDITOR: { readonly [name: string]: unknown } };
          const { ClassicEditor, Essentials, Paragraph, Link, GeneralHtmlSupport, SourceEditing } = CKEDITOR;
          interface Editor {
            getData(): string;
            setData(text: string): void;
            readonly plugins: { get(name: string): { isSourceEditingMode: boolean } };
          }
          const editor = await (
            ClassicEditor as { readonly create: (element: Element | null, config: object) => Promise<Editor> }
          ).create(document.querySelector('#text'), {
            licenseKey: 'GPL',
            plugins: [Essentials, Paragraph, Link, GeneralHtmlSupport, SourceEditing],
            toolbar: ['sourceEditing'],
            htmlSupport: {
              allow: allow.map(({ name, ...rule }) => ({
                name: typeof name === 'string' ? name : new RegExp(name.regexp.pattern.slice(1, -1)),
                ...rule,
              })),
            },
          });
          editor.setData(text);
          const first = editor.getData();
          const source = editor.plugins.get('SourceEditing');
          editor.setData(first);
          source.isSourceEditingMode = true;
          source.isSourceEditingMode = false;
          return editor.getData();
        },
        { allow, text },
      ),
  );
}

test('CKEditor 5 keeps tags, attributes and what is inside, twice and through its source view', async () => {
  assert.equal(await through(await rules(), TEXT), TEXT);
});

test('without the module a tag is lost, though it is named', async () => {
  const named = (await rules()).filter(({ name }) => typeof name === 'string');
  assert.doesNotMatch(await through(named, TEXT), /azkg-/);
});

test('what is not named does not come through', async () => {
  const hostile =
    '<azkg-timeline onclick="alert(1)" style="color:red" type="visit"><script>alert(1)</script></azkg-timeline><other-one a="b"></other-one>';
  const kept = await through(await rules(), hostile);
  assert.match(kept, /<azkg-timeline type="visit">/);
  assert.doesNotMatch(kept, /onclick|style=|a="b"/);
});
