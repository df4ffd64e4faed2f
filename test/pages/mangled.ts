/** What content management systems do to pasted HTML, each as a change of the text. */

const BLOCKS = 'div|ul|ol|li|p|h[1-6]|table|section|article|style|form|blockquote';

/**
 * Paragraphs as old WordPress puts them: a gap around everything that it knows for a block, a `<p>` around all that stands between
 * gaps, taken away again beside blocks; line ends become `<br />`, but not inside of scripts and styles.
 */
function withParagraphs(html: string): string {
  const kept: string[] = [];
  const spaced = html
    .replace(/<(script|style)[^]*?<\/\1>/g, (tag) => tag.replaceAll('\n', '\u0001'))
    .replace(new RegExp(`(<(?:${BLOCKS})(?=[\\s>]))`, 'g'), '\n\n$1')
    .replace(new RegExp(`(</(?:${BLOCKS})>)`, 'g'), '$1\n\n');
  const paragraphs = spaced
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${part.trim()}</p>\n`)
    .join('');
  const cleaned = paragraphs
    .replace(new RegExp(`<p>\\s*(</?(?:${BLOCKS})[^>]*>)`, 'g'), '$1')
    .replace(new RegExp(`(</?(?:${BLOCKS})[^>]*>)\\s*</p>`, 'g'), '$1')
    .replace(/(?<!>)\n(?!<)/g, '<br />\n');
  return kept.join('') + cleaned.replaceAll('\u0001', '\n');
}

/** Letters beyond ASCII as numbers, in text and attributes. */
function withEntities(html: string): string {
  return html.replace(/\P{ASCII}/gu, (letter) => `&#${letter.codePointAt(0)};`);
}

/** Ampersands encoded once more than needed, in attributes. */
function encodedTwice(html: string): string {
  return html.replace(/="[^"]*"/g, (attribute) => attribute.replaceAll('&', '&amp;'));
}

/** Names of tags and attributes in capitals and back, quotes dropped where HTML lets them be dropped. */
function withoutCase(html: string): string {
  return html.replace(/<(\/?)([a-z-]+)/g, (_, slash: string, name: string) => `<${slash}${name.toUpperCase()}`);
}

/** Line ends and indentation gone. */
function inOneLine(html: string): string {
  return html.replace(/\s*\n\s*/g, ' ');
}

export const mangled: { readonly [name: string]: (html: string) => string } = {
  'automatic paragraphs': withParagraphs,
  'entities for letters': withEntities,
  'ampersands encoded twice': encodedTwice,
  'tags in capitals': withoutCase,
  'one line': inOneLine,
  'all of it': (html) => withParagraphs(withEntities(encodedTwice(withoutCase(inOneLine(html))))),
};
