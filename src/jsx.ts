/**
 * Types of the tags in JSX. One line in a project makes them known, for example for React 19:
 *
 * ```ts
 * import type { AzkgIntrinsicElements } from 'azkg-elements/jsx';
 * declare module 'react' {
 *   namespace JSX {
 *     interface IntrinsicElements extends AzkgIntrinsicElements {}
 *   }
 * }
 * ```
 *
 * Preact has the same in the module `preact`, Solid in `solid-js`. Svelte has it outside of JSX: in the module `svelte/elements` it
 * is `interface SvelteHTMLElements extends AzkgIntrinsicElements {}`. For Vue there is `azkg-elements/vue`.
 */
import type { LitElement } from 'lit';
import type { AzkgEventDetails } from './elements/events.js';
import type {} from './register.js';

type Tag = Extract<keyof HTMLElementTagNameMap, `azkg-${string}`>;

/** What a host may set: the public properties of an element that every HTML element does not have. */
type OwnProperties<T> = Omit<T, keyof LitElement | 'records'>;

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** Properties by their own name, and those of two words by the name of their attribute too: `groupBy`, `group-by`. */
type Settings<T> = {
  [Name in keyof OwnProperties<T> & string as Name | Kebab<Name>]?: T[Name] | undefined;
};

/** React 19 and Preact: `onazkg-ready`; Solid: `on:azkg-ready`. */
type Listeners = {
  [Name in keyof AzkgEventDetails as `on${Name}` | `on:${Name}`]?: (event: CustomEvent<AzkgEventDetails[Name]>) => void;
};

/** What JSX gives every element. The kinds of children and references differ from framework to framework. */
interface Common {
  readonly children?: unknown;
  readonly key?: string | number | null | undefined;
  readonly ref?: unknown;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly className?: string | undefined;
  readonly slot?: string | undefined;
  readonly lang?: string | undefined;
  readonly hidden?: boolean | undefined;
  readonly style?: unknown;
  readonly suppressHydrationWarning?: boolean | undefined;
}

/** Each tag with its settings and events. */
export type AzkgIntrinsicElements = {
  readonly [Name in Tag]: Settings<HTMLElementTagNameMap[Name]> & Listeners & Common;
};
