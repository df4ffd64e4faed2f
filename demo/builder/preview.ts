/**
 * Becomes the page that the builder sends, as if the snippet had been pasted into it: written as a document, so that scripts run
 * and styles hold as they do anywhere. It takes pages from the builder around it only.
 */

/** What pages with Trusted Types ask for before a document is written: a policy that they allow by its name. */
interface HtmlPolicies {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): { createHTML(html: string): string };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: HtmlPolicies };
const policy = trustedTypes?.createPolicy('azkg-preview', { createHTML: (own) => own });

addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  if (source !== parent || origin !== location.origin || typeof data !== 'string') return;
  document.open();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else runs the scripts of a snippet as they run in a page
  document.write(policy?.createHTML(data) ?? data);
  document.close();
});

if (parent !== window) parent.postMessage('azkg-preview', location.origin);
