/** A value as JSON has it. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined };

/** A file of PHP that returns a value: servers keep it compiled, so that no page has to read it anew. */
export function phpFile(value: Value): string {
  return `<?php\n// Made by npm run wordpress. Code MIT, data CC BY 4.0.\nreturn ${php(value)};\n`;
}

function php(value: Value): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(php).join(',')}]`;
  const entries = Object.entries(value as { readonly [key: string]: Value | undefined });
  return `[${entries.flatMap(([key, inner]) => (inner === undefined ? [] : `${php(key)}=>${php(inner)}`)).join(',')}]`;
}
