import type { Locator } from 'playwright-core';

/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/** The ground of text is that of its own box; a line around a box stands on the ground that the box stands on. */
type Ink = 'color' | 'outlineColor' | 'borderBottomColor';

/** The contrast of something with its ground, by WCAG's formula, for each element that is found. */
export async function contrasts(elements: Locator, ink: Ink): Promise<number[]> {
  return (await painted(elements, ink)).map(({ colour, ground }) => contrast(over(colour, ground), ground));
}

/** How much the ground of each element differs from that around it. */
export async function groundContrasts(elements: Locator): Promise<number[]> {
  const [own, around] = [await painted(elements, 'color'), await painted(elements, 'outlineColor')];
  return own.map(({ ground }, i) => contrast(ground, around[i]!.ground));
}

async function painted(elements: Locator, ink: Ink): Promise<{ readonly colour: Colour; readonly ground: Colour }[]> {
  const found = await elements.evaluateAll(
    (all, ink) =>
      all.map((element) => {
        const grounds: string[] = [];
        for (let node: Node | null = ink === 'color' ? element : element.parentNode; node;) {
          if (node instanceof Element) grounds.push(getComputedStyle(node).backgroundColor);
          node = (node as Element).assignedSlot ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
        }
        return { colour: getComputedStyle(element)[ink], grounds };
      }),
    ink,
  );
  const white: Colour = [255, 255, 255, 1];
  return found.map(({ colour, grounds }) => ({
    colour: parsed(colour),
    ground: grounds.map(parsed).reduceRight((below, layer) => over(layer, below), white),
  }));
}

/** A computed colour: `rgb(1, 2, 3)`, `rgba(…)` or `color(srgb 0.1 0.2 0.3 / 0.4)`. */
function parsed(css: string): Colour {
  const [red = 0, green = 0, blue = 0, opacity = 1] = (css.match(/[\d.]+(e-\d+)?/g) ?? []).map(Number);
  const scale = css.startsWith('color(') ? 255 : 1;
  return [red * scale, green * scale, blue * scale, opacity];
}

function over([red, green, blue, opacity]: Colour, below: Colour): Colour {
  const mixed = (top: number, bottom: number) => top * opacity + bottom * (1 - opacity);
  return [mixed(red, below[0]), mixed(green, below[1]), mixed(blue, below[2]), 1];
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
