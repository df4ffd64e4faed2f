/**
 * Values of one kind side by side, as a table keeps them: what is alike stands together, keys are there once, and a file of them is
 * shorter, also when it is compressed. `null` and `lengths` of `null` mark what is not there.
 */
export type Column =
  | readonly unknown[]
  | { readonly lengths: readonly (number | null)[]; readonly items: Column }
  | { readonly fields: { readonly [key: string]: Column } };

/**
 * @param values As JSON has them; `undefined` where there is none.
 * @throws {RangeError} if there is `null` or an object without fields in them, which a column cannot tell from nothing.
 */
export function columnOf(values: readonly unknown[]): Column {
  const present = values.filter((value) => value !== undefined);
  if (present.includes(null)) throw new RangeError('A column cannot have null.');
  if (present.length > 0 && present.every(Array.isArray)) {
    const lengths = values.map((value) => (Array.isArray(value) ? value.length : null));
    return { lengths, items: columnOf(present.flat()) };
  }
  if (present.length > 0 && present.every(isObject)) {
    if (present.some((value) => Object.keys(value).length === 0)) throw new RangeError('A column cannot have an empty object.');
    const keys = [...new Set(present.flatMap(Object.keys))];
    const fields = keys.map((key) => [key, columnOf((values as typeof present).map((value) => value?.[key]))]);
    return { fields: Object.fromEntries(fields) as { [key: string]: Column } };
  }
  return values.map((value) => value ?? null);
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values of a column. The keys of all objects in it are in one order, that in which they first occur. */
export function valuesOf(column: Column): readonly unknown[] {
  if ('lengths' in column) {
    const items = valuesOf(column.items);
    let end = 0;
    return column.lengths.map((length) => (length === null ? length : items.slice(end, (end += length))));
  }
  if (!('fields' in column)) return column;
  const objects: { [key: string]: unknown }[] = [];
  for (const [key, field] of Object.entries(column.fields)) {
    const values = valuesOf(field);
    // It stands before the first view, where code runs for the first time: an iterator would take four times as long.
    for (let i = 0; i < values.length; i++) if ((values[i] ?? null) !== null) (objects[i] ??= {})[key] = values[i];
  }
  return objects;
}

/** A value that has been packed with `columnOf` on its own. */
export function unpacked(json: string): unknown {
  return valuesOf(JSON.parse(json) as Column)[0];
}

export function packed(value: unknown): string {
  return JSON.stringify(columnOf([value]));
}
