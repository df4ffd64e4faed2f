import type { AzkgRecord, Citation, Id, Kind, StatusDate } from './types.js';

/** A link from a record to another one. */
export interface Reference {
  /** Where it stands in the record, as a path: `people[0].person`. */
  readonly path: string;
  /** The id that it names. */
  readonly id: Id;
  /** The kind of record that it must lead to. */
  readonly kind: Kind;
}

/** All links that a record holds, in the order of its fields: what the index, the checks and the views go by. */
export function referencesOf(record: AzkgRecord): Reference[] {
  return [...ownReferences(record), ...citationReferences(record)];
}

function ownReferences(record: AzkgRecord): Reference[] {
  switch (record.kind) {
    case 'event':
      return [
        ...each(record.places, 'places', 'place'),
        ...record.people.map(({ person }, i) => reference(`people[${i}].person`, person, 'person')),
        ...each(record.institutions, 'institutions', 'institution'),
      ];
    case 'agreement':
      return [
        ...record.signatories.flatMap(({ person }, i) => one(person, `signatories[${i}].person`, 'person')),
        ...one(record.place, 'place', 'place'),
        ...one(record.event, 'event', 'event'),
      ];
    case 'institution':
      return one(record.place, 'place', 'place');
    default:
      return [];
  }
}

function citationReferences(record: AzkgRecord): Reference[] {
  return citationsOf(record).map(({ path, citation }) => reference(`${path}.source`, citation.source, 'source'));
}

/** A citation, and where it stands in its record. */
interface CitationAt {
  readonly path: string;
  readonly citation: Citation;
}

/** All citations of a record with their paths: its own, those of its variants and of the steps of a document's status. */
export function citationsOf(record: AzkgRecord): CitationAt[] {
  const own = withPaths('citations', record.citations);
  const ofVariants = record.variants?.flatMap(({ citations }, i) => withPaths(`variants[${i}].citations`, citations)) ?? [];
  if (record.kind !== 'agreement') return [...own, ...ofVariants];
  const ofSteps = statusSteps(record.status).flatMap(({ path, step }) => withPaths(`status.${path}.citations`, step.citations));
  return [...own, ...ofVariants, ...ofSteps];
}

function withPaths(path: string, citations: readonly Citation[] = []): CitationAt[] {
  return citations.map((citation, i) => ({ path: `${path}[${i}]`, citation }));
}

type AgreementStatus = NonNullable<Extract<AzkgRecord, { kind: 'agreement' }>['status']>;

/** The dated steps of a document's life with their paths. */
export function statusSteps(status: AgreementStatus | undefined): { path: string; step: StatusDate }[] {
  if (!status) return [];
  const { ratified = [], inForce, ended } = status;
  return [
    ...ratified.map((step, i) => ({ path: `ratified[${i}]`, step })),
    ...(inForce ? [{ path: 'inForce', step: inForce }] : []),
    ...(ended ? [{ path: 'ended', step: ended }] : []),
  ];
}

function reference(path: string, id: Id, kind: Kind): Reference {
  return { path, id, kind };
}

function one(id: Id | undefined, path: string, kind: Kind): Reference[] {
  return id === undefined ? [] : [{ path, id, kind }];
}

function each(ids: readonly Id[] = [], path: string, kind: Kind): Reference[] {
  return ids.map((id, i) => reference(`${path}[${i}]`, id, kind));
}
