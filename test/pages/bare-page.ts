export const MODULE = '<script type="module" src="azkg.js"></script>';
export const CLASSIC = '<script src="azkg.classic.js"></script>';

/** A page with nothing but what is given, to stand beside the built files. */
export function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}
