/**
 * The strictest Content Security Policy under which the elements work, as SECURITY.md names it: nothing inline, no code from
 * strings, nothing from elsewhere. The demo is served under it, and every page of the tests.
 */
export const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  /** The icons of the demo pages: the elements need none. */
  'img-src': "'self' data:",
  /** For `src` only. */
  'connect-src': "'self'",
  'base-uri': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html',
} as const;

/** embed.html in a sandbox without an origin runs the classic script, whose address it has to vouch for. */
export const EMBED_POLICY = { ...POLICY, 'trusted-types': 'lit-html azkg-embed' };

export function policyText(policy: { readonly [directive: string]: string }): string {
  return Object.entries(policy)
    .map((directive) => directive.join(' '))
    .join('; ');
}
