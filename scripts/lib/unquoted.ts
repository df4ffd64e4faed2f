/** A text without what it quotes: titles and words of others stay as they are. */
export function unquoted(text: string): string {
  return text.replace(/“[^”]*”|«[^»]*»|"[^"]*"/gu, '');
}
