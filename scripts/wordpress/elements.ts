import { SPANS } from '../../src/dataset/anniversaries.js';
import { COUNTED_BY, SPLITS } from '../../src/dataset/counts.js';
import type { Dataset } from '../../src/dataset/dataset.js';
import { factNames } from '../../src/dataset/fact-sheet.js';
import { FILTER_FIELDS, TYPE_LISTS } from '../../src/dataset/filter.js';
import type { Kind } from '../../src/dataset/types.js';
import { undatedLast } from '../../src/dataset/undated-last.js';
import { CONTROLS } from '../../src/elements/controls.js';
import { VIEWS } from '../../src/elements/explorer-views.js';
import { FACETS } from '../../src/elements/facets.js';
import * as library from '../../src/index.js';
import { LANGUAGES } from '../../src/i18n/locale.js';
import { type ElementDeclaration, elementsOf, readManifest } from '../lib/manifest.js';

/** What an attribute takes. PHP checks it, and the editor offers it (includes/attributes.php, editor.js). */
export type Form =
  | { readonly is: 'flag' | 'text' | 'date' | 'day' | 'number' | 'step' | 'token' | 'tokens' | 'address' | 'own-address' }
  | { readonly is: 'choice' | 'list' | 'language'; readonly values: readonly string[] }
  /** Ids of a list that several elements share (`Lists`); of records only those of the element's kinds. */
  | { readonly is: 'ids' | 'id'; readonly of: keyof Lists };

export type Attribute = Form & {
  /** Decides which records are shown: with a value that nobody knows nothing is shown. */
  readonly selects?: true;
  /** What is shown then cannot be worked out by PHP. */
  readonly beyond?: true;
  /** Has no effect on this element: it is taken, but not offered. */
  readonly idle?: true;
};

/** How the records stand that are seen without JavaScript; absent where those cannot be worked out, `none` where there are none. */
export type Fallback = 'time' | 'name' | 'sources' | 'one' | 'none';

export interface ElementForm {
  /** Of the block: `azkg/timeline`. */
  readonly block: string;
  /** Of the shortcode: `azkg_timeline`. */
  readonly shortcode: string;
  /** Of WordPress's own drawings (https://developer.wordpress.org/resource/dashicons/). */
  readonly icon: string;
  readonly summary: string;
  /** Of the records that are seen without JavaScript. */
  readonly kinds: readonly Kind[];
  /** Of the records that attributes may name. */
  readonly named: readonly Kind[];
  readonly fallback?: Fallback;
  readonly onlyVisits?: true;
  readonly attributes: { readonly [name: string]: Attribute };
}

/** Ids that can be named, by what they are. */
export interface Lists {
  readonly topic: readonly string[];
  readonly person: readonly string[];
  readonly place: readonly string[];
  readonly institution: readonly string[];
  readonly party: readonly string[];
  readonly level: readonly string[];
  /** Of all kinds, in the order of time. */
  readonly record: readonly string[];
}

/** What an element of a list says of itself. It is made here, but never shown. */
interface Instance {
  readonly kinds?: readonly Kind[];
  readonly layouts?: readonly string[];
  readonly groupings?: readonly string[];
}

interface Look {
  readonly icon: string;
  readonly fallback?: Fallback;
  readonly idle?: readonly string[];
  /** Kinds of records that some of its attributes bring in. */
  readonly alsoNamed?: readonly Kind[];
}

const SELECTION: readonly string[] = FILTER_FIELDS;
const LISTING = ['group-by', 'layout', 'density'];

/** What the manifest does not say of the elements. */
const LOOKS: { readonly [tag: string]: Look } = {
  'azkg-timeline': { icon: 'backup', fallback: 'time' },
  'azkg-agreement-list': { icon: 'media-document', fallback: 'time', idle: ['kind', 'level', 'institution'] },
  'azkg-visit-list': { icon: 'airplane', fallback: 'time', idle: ['kind', 'type'] },
  'azkg-institution-list': { icon: 'bank', fallback: 'time', idle: ['kind', 'level', 'person'] },
  'azkg-person-list': {
    icon: 'groups',
    fallback: 'name',
    idle: ['kind', 'type', 'topic', 'level', 'place', 'institution', 'from', 'to'],
  },
  'azkg-source-list': { icon: 'book-alt', fallback: 'sources', idle: ['layout', 'density'] },
  'azkg-record': { icon: 'id-alt', fallback: 'one' },
  'azkg-fact-sheet': { icon: 'info-outline', idle: [...LISTING, 'order', 'limit', 'controls'] },
  'azkg-on-this-day': { icon: 'calendar-alt', idle: ['group-by'] },
  'azkg-chart': { icon: 'chart-bar', idle: ['group-by', 'density', 'order', 'limit'], alsoNamed: ['figure'] },
  'azkg-map': { icon: 'location-alt', idle: [] },
  'azkg-explorer': {
    icon: 'search',
    fallback: 'time',
    idle: ['layout'],
    alsoNamed: Object.values(VIEWS).flatMap(({ kinds }) => kinds),
  },
  'azkg-filter-bar': {
    icon: 'filter',
    fallback: 'none',
    idle: [...SELECTION, ...LISTING, 'src', 'no-credit', 'show-sources', 'permalinks', 'report-url', 'jsonld'],
  },
};

/** All elements of the manifest, with what their attributes take. */
export function elementForms(dataset: Dataset): { readonly [tag: string]: ElementForm } {
  return Object.fromEntries(elementsOf(readManifest()).map((element) => [element.tagName, formOf(dataset, element)]));
}

function formOf(dataset: Dataset, { tagName, name, summary = '', attributes = [] }: ElementDeclaration): ElementForm {
  const look = LOOKS[tagName];
  if (!look) throw new Error(`scripts/wordpress/elements.ts does not know ${tagName}: say there what it looks like.`);
  const instance = new (library as unknown as { readonly [name: string]: new () => Instance })[name]!();
  const kinds = instance.kinds ?? dataset.document.vocabulary.kinds.map(({ id }) => id as Kind);
  const named = [...new Set([...kinds, ...(look.alsoNamed ?? [])])];
  const { icon, fallback, idle = [] } = look;
  return {
    block: tagName.replace('-', '/'),
    shortcode: tagName.replaceAll('-', '_'),
    icon,
    summary,
    kinds,
    named,
    ...(fallback && { fallback }),
    ...(tagName === 'azkg-visit-list' && { onlyVisits: true }),
    attributes: Object.fromEntries(
      [...attributes.map((attribute) => attribute.name), 'lang', 'id'].map((attribute) => [
        attribute,
        {
          ...attributeOf(attribute, tagName, { dataset, kinds: named, instance }),
          ...(isIdle(attribute, idle, instance) && { idle: true as const }),
        },
      ]),
    ),
  };
}

/** A choice between one thing is none. */
function isIdle(attribute: string, idle: readonly string[], { layouts, groupings }: Instance): boolean {
  const values = { layout: layouts, 'group-by': groupings }[attribute];
  return idle.includes(attribute) || values?.length === 1;
}

interface About {
  readonly dataset: Dataset;
  readonly kinds: readonly Kind[];
  readonly instance: Instance;
}

function attributeOf(name: string, tag: string, { dataset, kinds, instance }: About): Attribute {
  const choice = (values: readonly string[] = []): Attribute => ({ is: 'choice', values });
  const ids = (of: keyof Lists): Attribute => ({ is: 'ids', of, selects: true });
  switch (name) {
    case 'kind':
      return { is: 'list', values: kinds, selects: true };
    case 'type':
      return { is: 'list', values: typesOf(dataset, tag === 'azkg-source-list' ? ['source'] : kinds), selects: true };
    case 'topic':
    case 'person':
    case 'place':
    case 'institution':
    case 'party':
    case 'level':
      return ids(name);
    case 'ids':
    case 'exclude':
      return ids('record');
    case 'record-id':
      return { is: 'id', of: 'record', selects: true };
    case 'from':
    case 'to':
      return { is: 'date', selects: true };
    case 'date':
      return { is: 'day' };
    case 'query':
      return { is: 'text', selects: true, beyond: true };
    case 'limit':
      return { is: 'number', selects: true };
    case 'order':
      return { ...choice(tag === 'azkg-source-list' ? ['author', 'citation'] : ['asc', 'desc']), selects: true };
    case 'recommended':
      return { is: 'flag', selects: true };
    case 'for':
      return tag === 'azkg-source-list' ? { is: 'tokens', selects: true, beyond: true } : { is: 'tokens' };
    case 'src':
      return { is: 'own-address', selects: true, beyond: true };
    case 'views':
      return { is: 'list', values: Object.keys(VIEWS), selects: true, beyond: true };
    case 'facts':
      return { is: 'list', values: factNames(dataset), selects: true };
    case 'series':
      return { ...choice([...new Set(dataset.document.figures.map(({ type }) => type))]), selects: true };
    case 'by':
      return choice(COUNTED_BY);
    case 'split':
      return choice(SPLITS);
    case 'span':
      return choice(SPANS);
    case 'round':
      return { is: 'step' };
    case 'group-by':
      return choice(tag === 'azkg-source-list' ? ['none', 'type'] : instance.groupings);
    case 'layout':
      return choice(instance.layouts);
    case 'density':
      return choice(['comfortable', 'compact']);
    case 'controls':
      return { is: 'list', values: ['azkg-explorer', 'azkg-filter-bar'].includes(tag) ? FACETS : CONTROLS };
    case 'url-state':
      return choice(['none', 'hash', 'query']);
    case 'heading':
      return { is: 'text' };
    case 'heading-level':
      return choice(['2', '3', '4', '5', '6']);
    case 'perspective':
      return choice(['az', 'kg']);
    case 'theme':
      return choice(['auto', 'light', 'dark']);
    case 'loading':
      return choice(['eager', 'lazy']);
    case 'lang':
      return { is: 'language', values: LANGUAGES };
    case 'id':
      return { is: 'token' };
    case 'report-url':
      return { is: 'address' };
    case 'show-sources':
    case 'no-credit':
    case 'permalinks':
    case 'jsonld':
      return { is: 'flag' };
    default:
      throw new Error(`scripts/wordpress/elements.ts does not know the attribute ${name} of ${tag}: say there what it takes.`);
  }
}

function typesOf({ document: { vocabulary } }: Dataset, kinds: readonly Kind[]): string[] {
  const lists = kinds.flatMap((kind) => (kind in TYPE_LISTS ? [TYPE_LISTS[kind as keyof typeof TYPE_LISTS]] : []));
  return [...new Set(lists.flatMap((list) => vocabulary[list].map(({ id }) => id)))];
}

export function listsOf(dataset: Dataset): Lists {
  const { vocabulary, people, places, institutions } = dataset.document;
  const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  return {
    topic: idsOf(vocabulary.topics),
    person: idsOf(people),
    place: idsOf(places),
    institution: idsOf(institutions),
    party: idsOf(vocabulary.countries),
    level: idsOf(vocabulary.levels),
    record: idsOf(undatedLast(dataset.records)),
  };
}
