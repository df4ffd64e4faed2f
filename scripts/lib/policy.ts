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

/** The builder shows its preview in a frame. */
export const BUILDER_POLICY = { ...POLICY, 'frame-src': "'self'" };

/** The page of the preview stands for somebody's page: it is written by the builder, and a snippet has its colours in a `<style>`. */
export const PREVIEW_POLICY = {
  ...BUILDER_POLICY,
  'style-src': "'self' 'unsafe-inline'",
  'trusted-types': 'lit-html azkg-preview',
};

/** By the end of the address of a page; all others have the strict one. */
const POLICIES: { readonly [path: string]: { readonly [directive: string]: string } } = {
  '/embed.html': EMBED_POLICY,
  '/builder/index.html': BUILDER_POLICY,
  '/builder/preview.html': PREVIEW_POLICY,
};

/** The policy of a page of the demo or of `dist`, by its path: `/builder/index.html`. */
export function policyFor(path: string): string {
  const [, policy] = Object.entries(POLICIES).find(([end]) => path.endsWith(end)) ?? [];
  return policyText(policy ?? POLICY);
}

export function policyText(policy: { readonly [directive: string]: string }): string {
  return Object.entries(policy)
    .map((directive) => directive.join(' '))
    .join('; ');
}
