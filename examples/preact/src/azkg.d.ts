import type { AzkgIntrinsicElements } from 'azkg-elements/jsx';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends AzkgIntrinsicElements {}
  }
}
