/** What an address of embed.html asks for: `embed.html?element=timeline&lang=az&type=visit`. */
export interface Wish {
  /** Name of a tag: `azkg-timeline`. */
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** An address that asks for something that does not exist: it says so, and what does. */
export class AddressProblem extends Error {}

/** What hosts and those who count visits add to addresses, and `v`, which tells caches versions apart. It asks for nothing. */
const OF_OTHERS = /^(v|utm_\w+|fbclid|gclid|msclkid|mc_\w+|amp_\w+|_ga|initialWidth|childId|parentTitle|parentUrl)$/;

/** Attributes that any element may have. */
const OF_ALL = ['lang', 'dir'];

/** A colour of the view: `accent-color=%239f1239` is the token `--azkg-accent-color`. */
const COLOUR = /^[a-z]+(-[a-z]+)*-color$/;

/**
 * The parameters of an address. They may be separated by semicolons too, which stand in an attribute of HTML as they are: editors
 * that encode `&` once more than needed cannot break such an address.
 * @param search What stands in the address from `?` on.
 */
export function parametersIn(search: string): URLSearchParams {
  return new URLSearchParams(search.replaceAll(';', '&'));
}

/**
 * The element that an address asks for.
 * @param tags The tags that exist.
 * @throws {AddressProblem}
 */
export function tagIn(parameters: URLSearchParams, tags: readonly string[]): string {
  const element = parameters.get('element') ?? '';
  const tag = tags.find((name) => name === element || name === `azkg-${element}`);
  if (tag !== undefined) return tag;
  const names = tags.map((name) => name.replace('azkg-', '')).join(', ');
  throw new AddressProblem(
    element === ''
      ? `The address names no element. Add ?element= with one of: ${names}.`
      : `There is no element “${element}”. There are: ${names}.`,
  );
}

/**
 * The attributes that an address asks for. One that nobody knows is refused: left out, it might show more than was meant.
 * @param known The attributes of the element.
 * @throws {AddressProblem}
 */
export function attributesIn(parameters: URLSearchParams, known: readonly string[], page: URL): Wish['attributes'] {
  const wishes = [...parameters].filter(([name]) => name !== 'element' && !OF_OTHERS.test(name) && !COLOUR.test(name));
  const allowed = [...known, ...OF_ALL];
  for (const [name, value] of wishes) {
    if (!allowed.includes(name)) {
      throw new AddressProblem(`There is no parameter “${name}”. There are: ${allowed.toSorted().join(', ')}.`);
    }
    // Whoever writes an address must not be able to put other words under the name of this host.
    if (name === 'src' && new URL(value, page).origin !== page.origin) {
      throw new AddressProblem(
        `The parameter src leads to another host, ${new URL(value, page).host}. Only files of ${page.host} can be shown here.`,
      );
    }
  }
  return wishes;
}

/**
 * The colours that an address asks for, by the names of their tokens.
 * @param isColour Whether a browser takes a value for a colour.
 * @throws {AddressProblem}
 */
export function coloursIn(
  parameters: URLSearchParams,
  isColour: (value: string) => boolean,
): (readonly [token: string, value: string])[] {
  return [...parameters]
    .filter(([name]) => COLOUR.test(name))
    .map(([name, value]) => {
      if (!isColour(value)) throw new AddressProblem(`The parameter ${name} is “${value}”, which is no colour.`);
      return [`--azkg-${name}`, value];
    });
}
