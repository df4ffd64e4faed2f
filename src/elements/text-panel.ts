import { html, nothing } from 'lit';
import { adopt } from './adopt.js';
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
  /** What stands before the text. */
  readonly before?: Content;
  readonly state: CopyState;
  readonly onCopied: (state: CopyState) => void;
  readonly onClose: () => void;
}

/** A text to copy, by a button or by hand: whoever comes to it has it selected. Escape closes. */
export function textPanel({ messages: { reader } }: View, panel: TextPanel): Content {
  const { label, text, before = nothing, state, onCopied, onClose } = panel;
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
      rows=${rowsFor(text)}
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

/** As much of a text as can be seen at once, about. */
function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 50), 0);
  return Math.max(2, Math.min(lines, 10));
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
  return (view) => textPanel(view, { ...describe(view), text, state, onCopied, onClose });
}

/** The address of a record, where the browser does not let us copy it. */
export function linkToCopy(host: AzkgElement, address: string, onClose: () => void): (view: View) => Content {
  return fixedPanel(host, ({ messages }) => ({ label: messages.reader.copyLink }), address, onClose, 'notCopied');
}

/** Panels look like nothing until somebody opens one. */
export function dressPanels(host: AzkgElement): void {
  adopt(host, panelStyles);
}
