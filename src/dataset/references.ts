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

function* ownReferences(record: AzkgRecord): Generator<Reference> {
  switch (record.kind) {
    case 'event':
      yield* list(record.places, 'places', 'place');
      for (const [i, { person }] of record.people.entries()) yield { path: `people[${i}].person`, id: person, kind: 'person' };
      yield* list(record.institutions, 'institutions', 'institution');
      break;
    case 'agreement':
      for (const [i, { person }] of record.signatories.entries()) yield* one(person, `signatories[${i}].person`, 'person');
      yield* one(record.place, 'place', 'place');
      yield* one(record.event, 'event', 'event');
      break;
    case 'institution':
      yield* one(record.place, 'place', 'place');
      break;
  }
}

function* citationReferences(record: AzkgRecord): Generator<Reference> {
  for (const { path, citation } of citationsOf(record)) yield { path: `${path}.source`, id: citation.source, kind: 'source' };
}

/** All citations of a record with their paths: its own, those of its variants and of the steps of a document's status. */
export function* citationsOf(record: AzkgRecord): Generator<{ path: string; citation: Citation }> {
  yield* withPaths('citations', record.citations);
  for (const [i, variant] of (record.variants ?? []).entries()) yield* withPaths(`variants[${i}].citations`, variant.citations);
  if (record.kind === 'agreement') {
    for (const { path, step } of statusSteps(record.status)) yield* withPaths(`status.${path}.citations`, step.citations);
  }
}

function* withPaths(path: string, citations: readonly Citation[] = []): Generator<{ path: string; citation: Citation }> {
  for (const [i, citation] of citations.entries()) yield { path: `${path}[${i}]`, citation };
}

type AgreementStatus = NonNullable<Extract<AzkgRecord, { kind: 'agreement' }>['status']>;

/** The dated steps of a document's life with their paths. */
export function* statusSteps(status: AgreementStatus | undefined): Generator<{ path: string; step: StatusDate }> {
  for (const [i, step] of (status?.ratified ?? []).entries()) yield { path: `ratified[${i}]`, step };
  if (status?.inForce) yield { path: 'inForce', step: status.inForce };
  if (status?.ended) yield { path: 'ended', step: status.ended };
}

function* one(id: Id | undefined, path: string, kind: Kind): Generator<Reference> {
  if (id !== undefined) yield { path, id, kind };
}

function* list(ids: readonly Id[] | undefined, path: string, kind: Kind): Generator<Reference> {
  for (const [i, id] of (ids ?? []).entries()) yield { path: `${path}[${i}]`, id, kind };
}
