const UNFIT = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * Text without what no format can hold: control characters other than tab and line ends, halves of surrogate pairs, and
 * U+FFFE and U+FFFF (XML 1.0, production 2).
 */
export function fitText(text: string): string {
  return text.replace(UNFIT, '');
}

/** Text in one line, without tabs. */
export function oneLine(text: string): string {
  return fitText(text).replace(/\s+/g, ' ').trim();
}

const ENTITIES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML and XML, between tags or in an attribute with double quotes. */
export function markup(text: string): string {
  return fitText(text).replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

/** JSON as a file, with a line end. Nothing in it closes a `<script>` element. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll('<', '\\u003c')}\n`;
}

/** An address that a link may lead to: http and https only, whatever a dataset says. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/[^\s]+$/i.test(address) ? address : undefined;
}

/** Each with a full stop, unless it ends with one or with an address. */
export function sentences(parts: readonly (string | false | undefined)[]): string {
  return parts
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .map((part) => oneLine(part))
    .map((part, i, all) => (i === all.length - 1 && part.includes('://') ? part : part.replace(/\.?$/, '.')))
    .join(' ');
}
