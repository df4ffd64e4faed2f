import { html, type TemplateResult } from 'lit';

/** Puts a text on the clipboard. Gives `false` where there is none, or the browser or the page around refuses it. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A text to copy by hand; whoever comes to it has it selected. */
export function textField(label: string, text: string, rows: number): TemplateResult {
  return html`<textarea
    part="text"
    readonly
    rows=${rows}
    spellcheck="false"
    aria-label=${label}
    .value=${text}
    @focus=${({ target }: FocusEvent) => (target as HTMLTextAreaElement).select()}
  ></textarea>`;
}
