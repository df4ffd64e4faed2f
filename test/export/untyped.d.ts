/** What the tests use of packages that come without types. */

declare module '@citation-js/core' {
  import type { CslItem } from '../../src/export/csl.js';

  export class Cite {
    constructor(input: unknown, options?: { forceType?: string });
    readonly data: readonly CslItem[];
    format(format: 'bibliography', options: { format: 'text'; template: 'apa'; lang: 'en-US' }): string;
  }
  export const plugins: { readonly config: { get(plugin: '@bibtex'): { parse: { strict: boolean } } } };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    /** Rows as their schema reads them; with `relations`, foreign keys are looked up. Throws where a value does not fit. */
    read(options: { keyed: true; relations: boolean }): Promise<readonly { readonly [column: string]: unknown }[]>;
  }
  export class Package {
    static load(descriptor: object): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}

declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => Promise<{ contextUrl?: undefined; documentUrl: string; document: object }>;
  }
  interface ExpandedNode {
    readonly '@id'?: string;
    readonly '@type'?: readonly string[];
    readonly [property: string]: unknown;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<readonly ExpandedNode[]>;
    flatten(document: object, context: null, options: Options): Promise<readonly ExpandedNode[]>;
    toRDF(document: object, options: Options & { readonly format: 'application/n-quads' }): Promise<string>;
  };
  export default jsonld;
}
