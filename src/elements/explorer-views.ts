import { chronicle } from '../dataset/chronicle.js';
import type { AzkgRecord, Kind } from '../dataset/types.js';
import { isVisit } from '../dataset/visits.js';
import type { Messages } from '../i18n/messages.js';
import { asText, warnOnce } from './warn.js';

const VIEW_NAMES = ['timeline', 'agreements', 'visits', 'map', 'chart', 'facts', 'institutions', 'people'] as const;

export type ViewName = (typeof VIEW_NAMES)[number];

/** One way to look at what is chosen. */
export interface ExplorerView {
  readonly tag: string;
  readonly kinds: readonly Kind[];
  readonly label: (messages: Messages) => string;
  /** What stands in it as an entry of its own; absent where it shows no entries. */
  readonly entriesOf?: (records: readonly AzkgRecord[]) => readonly AzkgRecord[];
  /** Whether records stand in it one by one, so that a link can lead to one. */
  readonly isList: boolean;
  /** What it is grouped by if the host says nothing. */
  readonly groupBy?: string;
  /** Whether it shows the same whatever a reader chooses: figures are none of the records that are searched. */
  readonly isFixed?: boolean;
  /** Whether it is there if the host names no views. */
  readonly isUsual: boolean;
}

const DATED: readonly Kind[] = ['event', 'agreement'];

const ofKind = (kind: Kind) => (records: readonly AzkgRecord[]) => records.filter((record) => record.kind === kind);

export const VIEWS: { readonly [name in ViewName]: ExplorerView } = {
  timeline: {
    tag: 'azkg-timeline',
    kinds: DATED,
    label: ({ timeline }) => timeline,
    entriesOf: chronicle,
    isList: true,
    isUsual: true,
  },
  agreements: {
    tag: 'azkg-agreement-list',
    kinds: ['agreement'],
    label: ({ agreements }) => agreements,
    entriesOf: ofKind('agreement'),
    isList: true,
    isUsual: true,
  },
  visits: {
    tag: 'azkg-visit-list',
    kinds: ['event'],
    label: ({ visits }) => visits.name,
    entriesOf: (records) => records.filter(isVisit),
    isList: true,
    // Who is chosen may have travelled or received: groups tell which.
    groupBy: 'president',
    isUsual: true,
  },
  map: { tag: 'azkg-map', kinds: DATED, label: ({ map }) => map.name, isList: false, isUsual: true },
  chart: { tag: 'azkg-chart', kinds: DATED, label: ({ chart }) => chart.name, isList: false, isUsual: true },
  facts: {
    tag: 'azkg-fact-sheet',
    kinds: [],
    label: ({ factSheet }) => factSheet.name,
    isList: false,
    isFixed: true,
    isUsual: true,
  },
  institutions: {
    tag: 'azkg-institution-list',
    kinds: ['institution'],
    label: ({ institutions }) => institutions.name,
    entriesOf: ofKind('institution'),
    isList: true,
    isUsual: false,
  },
  people: {
    tag: 'azkg-person-list',
    kinds: ['person'],
    label: ({ people }) => people.name,
    entriesOf: ofKind('person'),
    isList: true,
    isUsual: false,
  },
};

/** The views that the attribute names, or the usual ones. */
export function wantedViews(element: Element, attribute: string | undefined): readonly ViewName[] {
  const words = asText(attribute).split(/\s+/).filter(Boolean);
  const isKnown = (word: string): word is ViewName => VIEW_NAMES.some((name) => name === word);
  for (const word of words) {
    if (!isKnown(word))
      warnOnce(element, `views="${word}" is not known and has no effect. Known values: ${VIEW_NAMES.join(', ')}.`);
  }
  const names = [...new Set(words.filter(isKnown))];
  return names.length > 0 ? names : VIEW_NAMES.filter((name) => VIEWS[name].isUsual);
}

/** What hosts may style in the views as if it stood in the explorer itself. */
export const PARTS = [
  'axis bar bars bibliography caption close coordinates copy count counts date details differ differences',
  'document documents empty error event events fact facts group group-heading hosts imprint institutions',
  'item latest layout legend list map mark meta note notes notice offices official-titles panel parties',
  'people place places proof readout related reset retry selection series sort sources status step summary',
  'table text texts title toggle tool toolbar tools topics type undated url value variants visitors',
  'zoom',
]
  .join(' ')
  .replaceAll(' ', ', ');
