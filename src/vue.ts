/**
 * Types of the tags in the templates of Vue, as vue-tsc and editors check them. In a project:
 *
 * ```ts
 * import type { AzkgComponents } from 'azkg-elements/vue';
 * declare module 'vue' {
 *   interface GlobalComponents extends AzkgComponents {}
 * }
 * ```
 */
import type { AzkgIntrinsicElements } from './jsx.js';

/** What Vue has words of its own for, or gives every tag by itself. */
type NotVue = 'children' | 'key' | 'ref' | 'class' | 'className' | 'style' | 'suppressHydrationWarning' | `on:${string}`;

/** Vue knows `@azkg-ready` as `onAzkgReady`. */
type VueName<Name> = Name extends `onazkg-${infer Event}` ? `onAzkg${Capitalize<Event>}` : Name;

type Props<T> = { [Name in keyof T as VueName<Exclude<Name, NotVue>>]: T[Name] };

/** Each tag with its settings and events. */
export type AzkgComponents = {
  readonly [Tag in keyof AzkgIntrinsicElements]: new () => { readonly $props: Props<AzkgIntrinsicElements[Tag]> };
};
