import { html, nothing } from 'lit';
import type { Content, View } from './view.js';

const STEPS = ['first', 'earlier', 'later', 'last'] as const;

export type Step = (typeof STEPS)[number];

export interface ToolbarState {
  readonly isList: boolean;
  /** Which record is open, and how many there are. */
  readonly opened: number;
  readonly count: number;
  readonly zoom: number;
  readonly maxZoom: number;
  readonly onStep: (step: Step) => void;
  readonly onZoom: (zoom: number) => void;
  readonly onLayout: () => void;
}

/** The buttons above the axis. What cannot be done now keeps its place and the focus. */
export function toolbar({ messages: { strip: words } }: View, state: ToolbarState): Content {
  const { isList, opened, count, zoom, maxZoom, onStep, onZoom, onLayout } = state;
  const isOff = (step: Step) => opened === (step === 'first' || step === 'earlier' ? 0 : count - 1);
  return html`<div part="toolbar" role="group" aria-label=${words.name}>
    ${
      isList
        ? nothing
        : html`${STEPS.map((step) => button('step', words[step], isOff(step), () => onStep(step)))}
          ${button('zoom', words.zoomOut, zoom === 0, () => onZoom(zoom - 1))}
          ${button('zoom', words.zoomIn, zoom === maxZoom, () => onZoom(zoom + 1))}`
    }
    ${button('layout', isList ? words.asStrip : words.asList, false, onLayout)}
  </div>`;
}

function button(part: string, text: string, isOff: boolean, onClick: () => void): Content {
  return html`<button type="button" part=${part} aria-disabled=${isOff ? 'true' : nothing} @click=${isOff ? nothing : onClick}>
    ${text}
  </button>`;
}
