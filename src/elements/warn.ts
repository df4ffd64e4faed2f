const said = new Set<string>();

/** Says a thing to the editor once a page, however many elements have the same fault. */
export function warnOnce(element: Element, message: string): void {
  const warning = `<${element.localName}> ${message}`;
  if (said.has(warning)) return;
  said.add(warning);
  console.warn(warning);
}

/** The value of an attribute that has a fixed set of them; an unknown one is reported and the first is taken. */
export function oneOf<T extends string>(element: Element, attribute: string, value: unknown, known: readonly [T, ...T[]]): T {
  const word = asText(value).toLowerCase();
  if (word === '') return known[0];
  const found = known.find((candidate) => candidate === word);
  if (!found) {
    warnOnce(
      element,
      `${attribute}="${word}" is not known and has no effect. Known values: ${known.filter(Boolean).join(', ')}.`,
    );
  }
  return found ?? known[0];
}

/** What an attribute would have, from whatever a host sets as a property: lists are separated by spaces, nothing is empty. */
export function asText(value: unknown): string {
  return (Array.isArray(value) ? value.join(' ') : String(value ?? '')).trim();
}
