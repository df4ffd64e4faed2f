import type { ReactiveController } from 'lit';
import { type Choice, type ChoiceSpace, type Option, type OptionField, optionsOf } from '../dataset/choice.js';
import { inSlices } from '../dataset/slices.js';
import type { AzkgElement } from './azkg-element.js';
import { painted } from './painted.js';

/** Among so many records options are counted between a key press and the next picture. */
const FEW = 2000;

/** What options are asked for; what has been counted for one holds as long as the same is asked for. */
interface Question {
  readonly spaces: readonly ChoiceSpace[];
  readonly choice: Choice;
  readonly isSearched: boolean;
}

/**
 * `optionsOf` for what an element draws: among many records they are counted once what the reader has asked for is painted. Until
 * then those of before are given, or, as long as nothing has been counted, none at all.
 */
export function countedOptions(
  host: AzkgElement,
  spaces: readonly ChoiceSpace[],
  choice: Choice,
  field: OptionField,
): readonly Option[] | undefined {
  if (spaces.reduce((sum, { records }) => sum + records.length, 0) <= FEW) return optionsOf(spaces, choice, field);
  let counter = counters.get(host);
  if (!counter) counters.set(host, (counter = new OptionCounter(host)));
  const isSearched = spaces.every(({ dataset }) => dataset.search?.isReady);
  return counter.get(field, { spaces, choice, isSearched });
}

const counters = new WeakMap<AzkgElement, OptionCounter>();

class OptionCounter implements ReactiveController {
  readonly #host: AzkgElement;
  readonly #counted = new Map<OptionField, Question & { readonly options: readonly Option[] }>();
  readonly #wanted = new Map<OptionField, Question>();
  /** Counts what has been asked for: what was begun for an earlier choice is given up. */
  #round = 0;

  constructor(host: AzkgElement) {
    this.#host = host;
    host.addController(this);
  }

  get(field: OptionField, question: Question): readonly Option[] | undefined {
    const known = this.#counted.get(field);
    if (!known || !isSame(known, question)) this.#wanted.set(field, question);
    return known?.options;
  }

  hostUpdated(): void {
    if (this.#wanted.size > 0) void this.#count(++this.#round);
  }

  hostDisconnected(): void {
    this.#round++;
  }

  async #count(round: number): Promise<void> {
    await painted();
    await inSlices(this.#steps(round));
    // The records stay as they are: only the words around them change, as for an announcement.
    if (round === this.#round) this.#host.requestUpdate('announcement');
  }

  *#steps(round: number): Generator<undefined, void, undefined> {
    for (const [field, question] of this.#wanted) {
      if (round !== this.#round) return;
      this.#counted.set(field, { ...question, options: optionsOf(question.spaces, question.choice, field) });
      this.#wanted.delete(field);
      yield;
    }
  }
}

function isSame(a: Question, b: Question): boolean {
  return (
    a.choice === b.choice &&
    a.isSearched === b.isSearched &&
    a.spaces.length === b.spaces.length &&
    a.spaces.every((space, i) => space === b.spaces[i])
  );
}
