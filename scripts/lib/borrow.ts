import { readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';
import { type AstNode, astNodes } from './ast.js';

/** The modules that stand for everything that is lent: where it comes from, and where it goes. */
const LENDING = '\0lending';
const LENT = '\0lent';

type Name = AstNode & { readonly name: string };

interface Lending extends AstNode {
  readonly source: { readonly value: string };
  readonly specifiers: readonly { readonly exported: Name }[];
}

/**
 * How bundles share code without an import: one hangs what a module re-exports on the element that it defines, by place and not
 * by name, which is shorter. The others take it from there.
 * @param list Path of the module of re-exports.
 * @param version Files of another version find nothing.
 */
export function sharing(list: string, version: string): { readonly lend: () => Plugin; readonly borrow: () => Plugin } {
  const lendings = lendingsIn(readFileSync(list, 'utf8'));
  const names = lendings.flatMap(namesOf);
  const shelf = `customElements.get('azkg-timeline')['lent ${version}']`;

  return {
    /** For the bundle that lends: its entry hangs out what is lent, after its imports. */
    lend: () => ({
      name: 'lend',
      async resolveId(source, importer) {
        if (source === LENDING) return source;
        return importer === LENDING ? this.resolve(source, list) : null;
      },
      load(id) {
        if (id !== LENDING) return null;
        const imports = lendings.map((lending) => `import { ${namesOf(lending).join(', ')} } from '${lending.source.value}';`);
        return [...imports, `${shelf} = [${names.join(', ')}];`].join('\n');
      },
      transform(code, id) {
        return this.getModuleInfo(id)?.isEntry ? { code: `${code}\nimport '${LENDING}';`, map: null } : null;
      },
    }),

    /** For a bundle that borrows: imports of what the list names lead to the shelf. A name that is missing there stops the build. */
    borrow: () => {
      const lenders = new Set<string>();
      return {
        name: 'borrow',
        async buildStart() {
          for (const { source } of lendings) {
            const lender = await this.resolve(source.value, list);
            if (lender) lenders.add(lender.id);
          }
        },
        async resolveId(source, importer) {
          if (importer === undefined) return null;
          const resolved = await this.resolve(source, importer, { skipSelf: true });
          return resolved && lenders.has(resolved.id) ? LENT : resolved;
        },
        load(id) {
          if (id !== LENT) return null;
          // A call that is marked as pure goes where nothing uses what it gives.
          const take = `const take = (place) => ${shelf}[place];`;
          return [take, ...names.map((name, i) => `export const ${name} = /*#__PURE__*/ take(${i});`)].join('\n');
        },
      };
    },
  };
}

function lendingsIn(code: string): readonly Lending[] {
  return [...astNodes(code)].filter((node): node is Lending => node.type === 'ExportNamedDeclaration');
}

function namesOf({ specifiers }: Lending): readonly string[] {
  return specifiers.map(({ exported }) => exported.name);
}
