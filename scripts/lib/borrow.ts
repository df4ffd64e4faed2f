import { readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';

/** The module that stands for everything that is lent. */
const LENT = '\0lent';

interface Lending {
  readonly type: string;
  readonly source?: { readonly value: string } | null;
  readonly specifiers?: readonly { readonly exported: { readonly name: string } }[];
}

/**
 * Lets a bundle take from azkg.js what both need: imports of what a list of re-exports names lead to the `lent` of the element
 * that is registered. A name that is missing from the list stops the build.
 * @param list Path of the list.
 */
export function borrow(list: string): Plugin {
  const lenders = new Set<string>();
  const names: string[] = [];
  return {
    name: 'borrow',
    async buildStart() {
      const { body } = this.parse(readFileSync(list, 'utf8')) as unknown as { readonly body: readonly Lending[] };
      for (const { source, specifiers = [] } of body) {
        const lender = source && (await this.resolve(source.value, list));
        if (!lender) continue;
        lenders.add(lender.id);
        names.push(...specifiers.map(({ exported }) => exported.name));
      }
    },
    async resolveId(source, importer) {
      if (importer === undefined) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved && lenders.has(resolved.id) ? LENT : resolved;
    },
    load: (id) => (id === LENT ? `export const { ${names.join(', ')} } = customElements.get('azkg-timeline').lent;` : null),
  };
}
