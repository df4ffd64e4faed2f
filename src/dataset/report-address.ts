import type { Id } from './types.js';

/** What a reader reports an error in. */
export interface Reported {
  /** A record; absent where it is a view. */
  readonly id?: Id | undefined;
  /** Version of the data. */
  readonly version: string;
  /** Language of the view. */
  readonly lang: string;
  /** For a letter: what it is about, in words. */
  readonly subject: string;
}

/**
 * The address to which an error is reported. A web page is told what it is about in its query (`id`, `version`, `lang`), beside
 * what stands there already; a letter in its subject and its text, unless the host has written those.
 * @param address What the host gives: `http:`, `https:` or `mailto:`, or relative to the page.
 * @param page Address of the page.
 * @returns `undefined` for all other schemes, which could run something.
 */
export function reportAddress(address: string, page: string, { subject, ...about }: Reported): string | undefined {
  const url = parse(address, page);
  const facts = Object.entries(about).filter((fact): fact is [string, string] => fact[1] !== undefined);
  if (url?.protocol === 'mailto:') {
    const letter = { subject, body: facts.map(([name, value]) => `${name}: ${value}\r\n`).join('') };
    const missing = Object.entries(letter).filter(([name]) => !url.searchParams.has(name));
    const query = missing.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
    return [url.href, query].filter(Boolean).join(url.search ? '&' : '?');
  }
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return undefined;
  for (const [name, value] of facts) url.searchParams.set(name, value);
  return url.href;
}

function parse(address: string, page: string): URL | undefined {
  try {
    return new URL(address, page);
  } catch {
    return undefined;
  }
}
