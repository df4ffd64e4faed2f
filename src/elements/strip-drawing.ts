import { html, nothing, svg } from 'lit';
import { placeOf, type Strip, topOf } from './strip-marks.js';
import { shape } from './strip-shapes.js';
import { dateText } from './strip-texts.js';
import type { Content, View } from './view.js';

/** Lines, labels and shapes. Who hears the page has the dates in the list. */
export function drawing({ messages }: View, strip: Strip): Content {
  const { axis, labels, lines, marks, lanes, width, hasMonths, axisHeight, laneHeight, em } = strip;
  const at = (day: number) => placeOf(strip, day);
  const height = axisHeight + lanes * laneHeight + 6;
  const leastRoom = (hasMonths ? 6 : 2.5) * em;
  return html`<svg width=${width} height=${height} aria-hidden="true">
    ${lines.map(({ day }) => line(at(day), axisHeight - 6, at(day), axisHeight))}
    ${labels.map(({ day, date }) => {
      const x = at(day);
      const text = hasMonths ? dateText(date, messages) : String(Number(date));
      return svg`${line(x, 0, x, height)}
        ${x + leastRoom < width ? svg`<text x=${x + 5} y=${axisHeight * 0.6}>${text}</text>` : nothing}`;
    })}
    ${line(at(axis.from), axisHeight, at(axis.to), axisHeight)}
    ${marks.map((mark) => shape(mark, topOf(strip, mark) + (mark.isBar ? laneHeight - 5 : laneHeight / 2), at))}
  </svg>`;
}

function line(x1: number, y1: number, x2: number, y2: number): ReturnType<typeof svg> {
  return svg`<line class="line" x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>`;
}
