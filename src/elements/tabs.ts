import { html } from 'lit';
import type { Content } from './view.js';

interface Tabs {
  readonly label: string;
  readonly tabs: readonly { readonly name: string; readonly label: string }[];
  readonly current: string;
  readonly onSelect: (name: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function tabId(name: string): string {
  return `tab-${name}`;
}

/** Tabs as the ARIA Authoring Practices have them: one stop for Tab, arrows inside, what is gone to is shown. All share `#panel`. */
export function tabs({ label, tabs, current, onSelect, onKeyDown }: Tabs): Content {
  return html`<div part="tabs" role="tablist" aria-label=${label} @keydown=${onKeyDown}>
    ${tabs.map(
      ({ name, label }) =>
        html`<button
          type="button"
          part=${name === current ? 'tab current-tab' : 'tab'}
          role="tab"
          id=${tabId(name)}
          aria-controls="panel"
          aria-selected=${name === current}
          tabindex=${name === current ? 0 : -1}
          @click=${() => onSelect(name)}
        >
          ${label}
        </button>`,
    )}
  </div>`;
}

/** Where a key leads from a tab; `undefined` for keys that have no meaning here. */
export function moveTab<T>(tabs: readonly T[], current: T, key: string, isReversed: boolean): T | undefined {
  const place = tabs.indexOf(current);
  const steps: { readonly [key: string]: number } = {
    ArrowRight: place + (isReversed ? -1 : 1),
    ArrowLeft: place + (isReversed ? 1 : -1),
    Home: 0,
    End: -1,
  };
  const next = steps[key];
  return next === undefined ? undefined : tabs.at(next % tabs.length);
}
