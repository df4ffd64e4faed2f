/** What the builder needs to know of each element, taken from `dist/custom-elements.json`. */

/** An attribute or a token. */
export interface Item {
  readonly name: string;
  readonly description: string;
  readonly default: string;
}

export interface ElementInfo {
  readonly tag: string;
  readonly summary: string;
  readonly attributes: readonly Item[];
  /** The tokens that are colours. */
  readonly colours: readonly Item[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Partial<Item>[];
  readonly cssProperties?: readonly Partial<Item>[];
}

export function elementsIn({ modules }: Manifest): ElementInfo[] {
  return modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName: tag, summary = '', attributes = [], cssProperties = [] }) =>
      tag === undefined
        ? []
        : {
            tag,
            summary,
            attributes: attributes.map(item),
            colours: cssProperties.map(item).filter(({ name }) => name.endsWith('-color')),
          },
    )
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

function item({ name = '', description = '', default: value = '' }: Partial<Item>): Item {
  return { name, description: description.replace(/\s+/g, ' '), default: value.replace(/^"(.*)"$/, '$1') };
}
