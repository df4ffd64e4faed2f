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

export function policyText(policy: { readonly [directive: string]: string } = POLICY): string {
  return Object.entries(policy)
    .map((directive) => directive.join(' '))
    .join('; ');
}
