import type { AzkgRecord, Id } from '../dataset/types.js';
import type { Label } from './chart-labels.js';
import type { Content } from './view.js';

/** What is drawn for a group of records or for a figure. */
export interface Bar {
  readonly key: string;
  readonly label: Label;
  /** Lengths of its parts, one after the other. */
  readonly parts: readonly BarPart[];
  /** The value as it stands beside the bar. */
  readonly value: string;
  /** Signs before and after it, which words explain: rounded, not whole. */
  readonly before?: string;
  readonly after?: string;
  /** Everything that the bar says, in words. */
  readonly spoken: string;
  /** Where marks stand for values of other sources. */
  readonly marks: readonly number[];
  readonly records: readonly AzkgRecord[];
  /** Stands under its column where there is no room for all labels. */
  readonly isMajor: boolean;
}

export interface BarPart {
  readonly value: number;
  readonly fill: number;
}

/** A time for which there is no value: no bar, and no zero either. */
export interface Gap {
  readonly label: Label;
}

export interface Column {
  readonly head: Content;
  /** Numbers stand below one another, and text needs room. */
  readonly type?: 'number' | 'long';
}

export interface TableRow {
  /** The record that the row shows, where it is one. */
  readonly id?: Id;
  readonly head: Content;
  readonly cells: readonly Content[];
}

/** A chart in the words of a view: the same numbers for the drawing and for the table. */
export interface Chart {
  readonly title: Content;
  /** Stands after the title where numbers of the drawing are in a unit of their own. */
  readonly unit: string;
  readonly name: string;
  readonly bars: readonly (Bar | Gap)[];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly legend: readonly { readonly fill?: number; readonly sign?: string; readonly label: Content }[];
  readonly notes: readonly Content[];
  /** `years` can stand as columns where each gets the width of a target; others are rows with labels of any length. */
  readonly shape: 'years' | 'names';
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly sums?: readonly string[];
}

/** The pattern of what is not whole. */
export const PARTIAL = 1;
