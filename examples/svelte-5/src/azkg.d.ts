import type { AzkgIntrinsicElements } from 'azkg-elements/jsx';

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends AzkgIntrinsicElements {}
}
