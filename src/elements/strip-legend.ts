import { html, nothing, svg } from 'lit';
import { arrow, bar, dashes, DOT, dot, outline } from './strip-shapes.js';
import type { Mark } from './strip-marks.js';
import { type Content, term, type View } from './view.js';

const WIDTH = 30;
const HEIGHT = 14;
const MIDDLE = HEIGHT / 2;

/** What the shapes stand for that are shown. */
export function legend(view: View, marks: readonly Mark[]): Content {
  const { strip: words } = view.messages;
  const has = (test: (mark: Mark) => boolean) => marks.some(test);
  const entry = (isShown: boolean, shape: ReturnType<typeof svg> | typeof nothing, text: Content, width = WIDTH) =>
    isShown ? html`<span><svg width=${width} height=${HEIGHT} aria-hidden="true">${shape}</svg>${text}</span>` : nothing;
  return html`<p part="legend">
    ${entry(
      has(({ record }) => record.kind === 'event'),
      dot(MIDDLE, MIDDLE, false, true),
      term(view, 'kinds', 'event'),
      HEIGHT,
    )}
    ${entry(
      has(({ record }) => record.kind === 'agreement'),
      dot(MIDDLE, MIDDLE, true, true),
      term(view, 'kinds', 'agreement'),
      HEIGHT,
    )}
    ${entry(
      has(({ span, from, to }) => span.sure !== undefined && to - from >= 2 * DOT),
      bar(1, WIDTH - 1, MIDDLE),
      words.lasting,
    )}
    ${entry(
      has(({ span }) => span.sure?.from !== span.from || span.sure.to !== span.to),
      svg`${dot(DOT + 1, MIDDLE, false, false)}${outline(2 * DOT + 4, WIDTH - 1, MIDDLE)}`,
      words.inexact,
    )}
    ${entry(
      has(({ span }) => span.start === 'open' || span.end === 'open'),
      arrow(2, 1, MIDDLE),
      words.open,
      HEIGHT,
    )}
    ${entry(
      has(({ span }) => span.start === 'unknown' || span.end === 'unknown'),
      dashes(0, WIDTH, MIDDLE),
      words.unknownEnd,
    )}
  </p>`;
}
