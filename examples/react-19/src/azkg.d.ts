import type { AzkgIntrinsicElements } from 'azkg-elements/jsx';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends AzkgIntrinsicElements {}
  }
}
