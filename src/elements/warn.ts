const said = new Set<string>();

/** Says a thing to the editor once a page, however many elements have the same fault. */
export function warnOnce(element: Element, message: string): void {
  const warning = `<${element.localName}> ${message}`;
  if (said.has(warning)) return;
  said.add(warning);
  console.warn(warning);
}

const MOST = 60;

/** Values for a warning, not more than anybody would read. */
export function listed(values: readonly string[]): string {
  return values.length > MOST ? `${values.slice(0, MOST).join(', ')} and ${values.length - MOST} more` : values.join(', ');
}

/** The value of an attribute that has a fixed set of them; an unknown one is reported and the first is taken. */
export function oneOf<T extends string>(
  element: Element,
  attribute: string,
  value: string | undefined,
  known: readonly [T, ...T[]],
): T {
  if (value === undefined || value === '') return known[0];
  const found = known.find((candidate) => candidate === value.trim().toLowerCase());
  if (!found)
    warnOnce(
      element,
      `${attribute}="${value}" is not known and has no effect. Known values: ${known.filter(Boolean).join(', ')}.`,
    );
  return found ?? known[0];
}
