import { html, nothing } from 'lit';
import type { AzkgElement } from './azkg-element.js';
import { copied } from './copy.js';
import { panelStyles } from './panel.styles.js';
import type { Content, View } from './view.js';

/** Whether the text has been copied, and if not, what to do. */
export type CopyState = 'copied' | 'notCopied' | undefined;

interface TextPanel {
  /** Accessible name of the text. */
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** What stands before the text. */
  readonly before?: Content;
  readonly state: CopyState;
  readonly onCopied: (state: CopyState) => void;
  readonly onClose: () => void;
}

/** A text to copy, by a button or by hand: whoever comes to it has it selected. Escape closes. */
export function textPanel({ messages: { reader } }: View, panel: TextPanel): Content {
  const { label, text, rows, before = nothing, state, onCopied, onClose } = panel;
  const onCopy = async ({ currentTarget }: Event) => {
    const field = (currentTarget as Element).closest('[part="panel"]')?.querySelector('textarea');
    const isDone = await copied(text);
    onCopied(isDone ? 'copied' : 'notCopied');
    if (!isDone) field?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return html`<div part="panel" role="group" aria-label=${label} @keydown=${onKey}>
    ${before}
    <textarea
      part="text"
      readonly
      rows=${rows}
      spellcheck="false"
      aria-label=${label}
      .value=${text}
      @focus=${({ target }: FocusEvent) => (target as HTMLTextAreaElement).select()}
    ></textarea>
    <div class="actions">
      <button type="button" part="copy" @click=${onCopy}>${reader.copy}</button>
      <button type="button" part="close" @click=${onClose}>${reader.close}</button>
      <span part="notice" role="status">${state ? reader[state] : ''}</span>
    </div>
  </div>`;
}

/** A text that stays as it is while the view changes around it. */
export function fixedPanel(
  host: AzkgElement,
  describe: (view: View) => Pick<TextPanel, 'label' | 'before'>,
  text: string,
  onClose: () => void,
  state?: CopyState,
): (view: View) => Content {
  dressPanels(host);
  const onCopied = (next: CopyState) => {
    state = next;
    host.requestUpdate();
  };
  const rows = text.includes('\n') ? 8 : 2;
  return (view) => textPanel(view, { ...describe(view), text, rows, state, onCopied, onClose });
}

/** The address of a record, where the browser does not let us copy it. */
export function linkToCopy(host: AzkgElement, address: string, onClose: () => void): (view: View) => Content {
  return fixedPanel(host, ({ messages }) => ({ label: messages.reader.copyLink }), address, onClose, 'notCopied');
}

/** Panels look like nothing until somebody opens one. */
export function dressPanels({ renderRoot }: AzkgElement): void {
  const root = renderRoot as ShadowRoot;
  const { styleSheet } = panelStyles;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }
}
