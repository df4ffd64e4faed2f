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
