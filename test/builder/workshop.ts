import type { ElementInfo, Item } from '../../demo/builder/elements.js';
import type { Workshop } from '../../demo/builder/snippet.js';
import { type BuilderState, START } from '../../demo/builder/state.js';
import { Dataset } from '../../src/dataset/dataset.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import '../../src/data.js';

const LIST = [
  'type',
  'topic',
  'from',
  'order',
  'limit',
  'controls',
  'heading',
  'heading-level',
  'perspective',
  'theme',
  'permalinks',
];

function element(tag: string, names: readonly string[]): ElementInfo {
  const item = (name: string): Item => ({ name, description: '', default: '' });
  return { tag, summary: '', attributes: names.map(item), colours: [item('--azkg-accent-color'), item('--azkg-text-color')] };
}

/** Some elements and the invented dataset. */
export const WORKSHOP: Workshop = {
  dataset: new Dataset(fixtureDocument),
  elements: [
    element('azkg-filter-bar', [...LIST, 'url-state']),
    element('azkg-record', ['record-id', 'heading']),
    element('azkg-timeline', LIST),
  ],
  integrity: { 'azkg.classic.js': 'sha384-Classic', 'azkg-frames.js': 'sha384-Frames' },
  files: 'https://site.example/dist/',
};

export function stateWith(changes: Partial<BuilderState>): BuilderState {
  return { ...START, ...changes };
}
