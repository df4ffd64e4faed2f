import type { AzkgRecord, Id, Kind, Vocabulary } from '../dataset/types.js';
import { COLLECTIONS, type Collection, KIND_OF } from './collections.js';
import { RULES } from './meaning.js';
import type { Progress } from './progress.js';
import { shapeFaults } from './shape.js';

/** What is wrong at a place of a document, and by which rule. */
export interface Fault {
  /** From the document: `events[2].places[1]`; empty where all of it is meant. */
  readonly path: string;
  readonly rule: string;
  /** What is wrong and what to do, as a sentence. Made when it is asked for: most faults of a thousand are never shown. */
  readonly message: () => string;
}

/** A document as it comes: nothing is known of it. */
export interface JsonObject {
  readonly [name: string]: unknown;
}

/** A record that has the shape of its kind, and where it stands. */
export interface PlacedRecord {
  readonly path: string;
  readonly record: AzkgRecord;
}

/** An id, present or former, wherever it is given: also in records whose shape is wrong. */
export interface GivenId {
  readonly id: Id;
  readonly path: string;
  readonly kind: Kind;
  /** The present id, where this is a former one. */
  readonly present?: Id;
}

/** What the rules about meaning go by. */
export interface Checked {
  /** The parts of the document whose shape is right; of the collections, all. */
  readonly document: JsonObject;
  readonly records: readonly PlacedRecord[];
  readonly ids: readonly GivenId[];
  /** Absent where its shape is wrong. */
  readonly vocabulary: Vocabulary | undefined;
  readonly progress: Progress;
}

/** All faults of a document, the first places first. Records of the wrong shape are left alone by the rules about meaning. */
export function faultsOf(document: JsonObject, progress: Progress): Fault[] {
  const shape = [...shapeFaults(document, progress)];
  const broken = new Set(shape.map(({ path }) => ownerOf(path)));
  const checked: Checked = {
    document: Object.fromEntries(Object.entries(document).filter(([name]) => !broken.has(name))),
    records: recordsOf(document, broken),
    ids: idsOf(document),
    vocabulary: broken.has('vocabulary') ? undefined : (document['vocabulary'] as Vocabulary | undefined),
    progress,
  };
  return inOrder([...shape, ...RULES.flatMap(({ check }) => [...check(checked)])]);
}

/** The record that a path leads into, `events[2]`, or the part of the document. */
export function ownerOf(path: string): string {
  return /^[^.[]+(?:\[\d+\])?/.exec(path.startsWith('vocabulary') ? 'vocabulary' : path)?.[0] ?? '';
}

function listOf(document: JsonObject, collection: Collection): readonly unknown[] {
  const list = document[collection];
  return Array.isArray(list) ? list : [];
}

function recordsOf(document: JsonObject, broken: ReadonlySet<string>): PlacedRecord[] {
  return COLLECTIONS.flatMap((collection) =>
    listOf(document, collection).flatMap((record, i) => {
      const path = `${collection}[${i}]`;
      return broken.has(path) ? [] : [{ path, record: record as AzkgRecord }];
    }),
  );
}

function idsOf(document: JsonObject): GivenId[] {
  return COLLECTIONS.flatMap((collection) =>
    listOf(document, collection).flatMap((value, i) => {
      const { id, aliases } = (value ?? {}) as { readonly [name: string]: unknown };
      if (typeof id !== 'string') return [];
      const given = { path: `${collection}[${i}]`, kind: KIND_OF[collection] };
      const former: readonly unknown[] = Array.isArray(aliases) ? aliases : [];
      return [
        { ...given, id, path: `${given.path}.id` },
        ...former.flatMap((alias, n) =>
          typeof alias === 'string' ? [{ ...given, id: alias, present: id, path: `${given.path}.aliases[${n}]` }] : [],
        ),
      ];
    }),
  );
}

/** By owner: the document itself first, then collection by collection; within an owner as they were found. */
function inOrder(faults: readonly Fault[]): Fault[] {
  const rank = (path: string): readonly [number, number] => {
    const [, name = '', index = '-1'] = /^([^.[]*)(?:\[(\d+)\])?/.exec(path) ?? [];
    return [COLLECTIONS.indexOf(name as Collection), Number(index)];
  };
  return faults
    .map((fault) => ({ fault, rank: rank(fault.path) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || (a.rank[0] < 0 ? 0 : a.rank[1] - b.rank[1]))
    .map(({ fault }) => fault);
}
