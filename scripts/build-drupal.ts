import { readFileSync } from 'node:fs';
import { isCommand } from './lib/is-command.js';
import { elementsOf, readManifest } from './lib/manifest.js';
import { projectPath } from './lib/paths.js';
import { writeProjectFile } from './lib/write.js';

/** Attributes that any element may have. `lang` and `dir` Drupal allows everywhere. */
const OF_ALL = ['lang', 'id'];

/** The tags with their attributes in the form that Drupal's text formats know: `<azkg-timeline lang from to>`. */
export function allowedTags(): string[] {
  return elementsOf(readManifest())
    .map(({ tagName, attributes = [] }) => `<${[tagName, ...OF_ALL, ...attributes.map(({ name }) => name)].join(' ')}>`)
    .toSorted();
}

const RECIPE = 'integrations/drupal/README.md';
const PLUGIN = 'integrations/drupal/azkg_elements/azkg_elements.ckeditor5.yml';

/** The files that name the tags, by their paths. */
export function drupalFiles(): { readonly [path: string]: string } {
  return {
    [RECIPE]: readFileSync(projectPath(RECIPE), 'utf8').replace(
      /(<!-- tags -->\n\n```text\n)[^]*?(\n```\n\n<!-- \/tags -->)/,
      (_, before: string, after: string) => `${before}${allowedTags().join(' ')}${after}`,
    ),
    [PLUGIN]: pluginFile(),
  };
}

/**
 * CKEditor 5 keeps a custom element only where it may keep all of them, under the name `$customElement`
 * (https://github.com/ckeditor/ckeditor5/issues/13343); of those without rules it drops the attributes, and Drupal's filter the tag.
 */
function pluginFile(): string {
  const tags = allowedTags();
  const rules = tags.map((tag) => {
    const [name, ...attributes] = tag.slice(1, -1).split(' ');
    return `          - { name: ${name}, attributes: [${attributes.join(', ')}] }`;
  });
  return [
    '# Made by npm run drupal from the manifest of the elements.',
    'azkg_elements_tags:',
    '  ckeditor5:',
    '    plugins: [htmlSupport.GeneralHtmlSupport]',
    '    config:',
    '      htmlSupport:',
    '        allow:',
    "          - { name: { regexp: { pattern: '/^\\$customElement$/' } } }",
    ...rules,
    '  drupal:',
    '    label: AZKG Elements',
    '    library: core/ckeditor5.htmlSupport',
    '    elements:',
    ...tags.flatMap((tag) => [`      - ${tag.replace(/ .*/, '>')}`, `      - ${tag}`]),
    '',
  ].join('\n');
}

if (isCommand(import.meta.url)) for (const [path, text] of Object.entries(drupalFiles())) writeProjectFile(path, text);
