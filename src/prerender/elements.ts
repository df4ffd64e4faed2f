import { AzkgAgreementList } from '../elements/azkg-agreement-list.js';
import { AzkgChart } from '../elements/azkg-chart.js';
import type { AzkgElement } from '../elements/azkg-element.js';
import { AzkgExplorer } from '../elements/azkg-explorer.js';
import { AzkgFactSheet } from '../elements/azkg-fact-sheet.js';
import { AzkgFilterBar } from '../elements/azkg-filter-bar.js';
import { AzkgInstitutionList } from '../elements/azkg-institution-list.js';
import { AzkgMap } from '../elements/azkg-map.js';
import { AzkgOnThisDay } from '../elements/azkg-on-this-day.js';
import { AzkgPersonList } from '../elements/azkg-person-list.js';
import { AzkgRecordElement } from '../elements/azkg-record.js';
import { AzkgSourceList } from '../elements/azkg-source-list.js';
import { AzkgTimeline } from '../elements/azkg-timeline.js';
import { AzkgVisitList } from '../elements/azkg-visit-list.js';

/** How an element can be shown where there is no browser. */
export interface Prerenderable {
  readonly type: (new () => AzkgElement) & { readonly observedAttributes: readonly string[] };
  /** Draws a shadow root that a browser would draw in the same way. Absent where that hangs on the browser: then a list stands in. */
  readonly isDrawn?: true;
  /** Whose records stand in for it in a list. */
  readonly list?: Prerenderable['type'];
  /** Why there is nothing to show. */
  readonly why?: string;
}

export const ELEMENTS: { readonly [tag: string]: Prerenderable } = {
  'azkg-agreement-list': { type: AzkgAgreementList, isDrawn: true },
  'azkg-chart': { type: AzkgChart, isDrawn: true },
  'azkg-explorer': { type: AzkgExplorer, list: AzkgTimeline },
  'azkg-fact-sheet': { type: AzkgFactSheet, isDrawn: true },
  'azkg-filter-bar': { type: AzkgFilterBar, why: 'it is of use with JavaScript only' },
  'azkg-institution-list': { type: AzkgInstitutionList, isDrawn: true },
  // It is drawn for the width of its place.
  'azkg-map': { type: AzkgMap, list: AzkgTimeline },
  'azkg-on-this-day': { type: AzkgOnThisDay, why: 'what it shows hangs on the day on which it is read' },
  'azkg-person-list': { type: AzkgPersonList, isDrawn: true },
  'azkg-record': { type: AzkgRecordElement, isDrawn: true },
  'azkg-source-list': { type: AzkgSourceList, isDrawn: true },
  'azkg-timeline': { type: AzkgTimeline, isDrawn: true },
  'azkg-visit-list': { type: AzkgVisitList, isDrawn: true },
};
