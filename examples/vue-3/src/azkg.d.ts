import type { AzkgComponents } from 'azkg-elements/vue';

declare module 'vue' {
  interface GlobalComponents extends AzkgComponents {}
}
