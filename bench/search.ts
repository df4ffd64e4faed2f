import { chronicle } from '../src/dataset/chronicle.js';
import { Dataset } from '../src/dataset/dataset.js';
import { type Filter, select } from '../src/dataset/filter.js';
import '../src/data.js';
import { BROAD, NARROW } from '../test/fixtures/many.js';
import { documentOf } from './pages.js';
import { type Numbers, type Opened, pause, settle } from './visit.js';

/** Between two keys, as one types; shorter than what the announcement of results waits for. */
const BETWEEN_KEYS = 150;

/** From going into the field to the first key: what is fetched and prepared for a search has so long. */
const BEFORE_TYPING = 1000;

const datasets = new Map<number, Dataset>();

function datasetOf(count: number): Dataset {
  const dataset = datasets.get(count) ?? new Dataset(documentOf(count));
  datasets.set(count, dataset);
  return dataset;
}

/** The id of the first record that a timeline of so many records shows. */
function firstOf(count: number, filter: Filter): string | undefined {
  const dataset = datasetOf(count);
  return chronicle(select(dataset, { ...filter, kind: ['event', 'agreement'] }))[0]?.id;
}

/** Presses a key, and gives the milliseconds until the frame in which the record that is expected stands first. */
async function press({ page }: Opened, key: string, expected: string | undefined): Promise<number> {
  await page.evaluate((id) => window.bench.arm(id), expected);
  await page.keyboard.press(key);
  const time = await page.evaluate(() => window.bench.answer!);
  await pause(BETWEEN_KEYS);
  return time;
}

/** Types a word letter by letter, then clears the field. */
async function typed(opened: Opened, count: number, word: string): Promise<{ keys: number[]; clear: number }> {
  const keys: number[] = [];
  for (let i = 1; i <= word.length; i++)
    keys.push(await press(opened, word[i - 1]!, firstOf(count, { query: word.slice(0, i) })));
  await opened.page.keyboard.press('Control+A');
  return { keys, clear: await press(opened, 'Delete', firstOf(count, {})) };
}

/** A reader searches in a timeline or an explorer: the slowest key of a word, and the first one of all. */
export function searched(count: number): (opened: Opened) => Promise<Numbers> {
  return async (opened) => {
    await settle(opened);
    await opened.page.locator('input[type=search]').first().focus();
    await pause(BEFORE_TYPING);
    const narrow = await typed(opened, count, NARROW);
    const broad = await typed(opened, count, BROAD);
    const [first, ...others] = narrow.keys;
    return {
      'first key': first!,
      'narrow key': Math.max(...others),
      'broad key': Math.max(...broad.keys),
      clear: Math.max(narrow.clear, broad.clear),
      facet: await facet(opened, count),
    };
  };
}

/** The next of the types, chosen by the arrow key. */
async function facet(opened: Opened, count: number): Promise<number> {
  await opened.page.locator('select').first().focus();
  return press(opened, 'ArrowDown', firstOf(count, { type: ['meeting'] }));
}
