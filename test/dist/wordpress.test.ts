import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledDataset } from '../../src/dataset/bundled.js';
import '../../src/i18n/languages.js';
import { LANGUAGES } from '../../src/i18n/locale.js';
import { elementForms, listsOf } from '../../scripts/wordpress/elements.js';
import { editorWords, ownWords } from '../../scripts/wordpress/words.js';
import { TAGS } from '../fixtures/tags.js';

const dataset = bundledDataset();
const elements = elementForms(dataset);

test('there is a block for each element, with all attributes of the manifest', () => {
  assert.deepEqual(Object.keys(elements).toSorted(), TAGS);
  for (const { block, shortcode } of Object.values(elements)) {
    assert.match(block, /^azkg\/[a-z-]+$/);
    assert.match(shortcode, /^azkg_[a-z_]+$/);
  }
});

/** The paths of all texts, with the places that are filled in. */
function placesIn(words: object, path = ''): string[] {
  return Object.entries(words)
    .flatMap(([name, text]: [string, unknown]) =>
      typeof text === 'string'
        ? [`${path}${name} ${(text.match(/%\d\$s/g) ?? []).toSorted().join()}`]
        : placesIn(text as object, `${path}${name}.`),
    )
    .toSorted();
}

for (const language of LANGUAGES) {
  test(`${language}: the plugin has all its words`, () => {
    assert.deepEqual(placesIn(ownWords(language)), placesIn(ownWords('en')));
    const words = editorWords(dataset, language, elements, listsOf(dataset));
    for (const [tag, { attributes }] of Object.entries(elements)) {
      assert.ok(words.titles[tag] && words.descriptions[tag], tag);
      for (const [name, form] of Object.entries(attributes)) {
        assert.ok(words.labels[name], `A label for ${name} of ${tag}`);
        const values = 'values' in form ? form.values : [];
        for (const value of values) {
          const label = words.valuesOf[name]?.[value] ?? words.values[value] ?? (/^\d$/.test(value) ? value : undefined);
          assert.ok(label, `A label for ${name}="${value}" of ${tag}`);
        }
      }
    }
  });
}
