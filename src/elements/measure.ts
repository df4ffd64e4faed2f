/** Bold letters, which some labels have, take more room. */
const BOLD = 1.12;

/** A wide letter, in sizes. */
const LETTER = 0.62;

let canvas: CanvasRenderingContext2D | null | undefined;

/** How wide texts are in an element's face, in sizes of the letters; a generous guess where that cannot be found out. */
export function textMeasure(element: Element): (text: string) => number {
  canvas ??= document.createElement('canvas').getContext('2d');
  const context = canvas;
  if (!context) return (text) => text.length * LETTER;
  context.font = `100px ${getComputedStyle(element).fontFamily}`;
  return (text) => (context.measureText(text).width / 100) * BOLD;
}

/** The width inside an element's padding, in whole pixels; 0 where it is not shown. */
export function contentWidth(element: Element): number {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
  const padding = parseFloat(paddingInlineStart) + parseFloat(paddingInlineEnd);
  return Math.max(0, Math.round(element.clientWidth - (padding || 0)));
}
