import { readdirSync, readFileSync } from 'node:fs';
import { type AstNode, astNodes } from '../../scripts/lib/ast.js';
import { projectPath } from '../../scripts/lib/paths.js';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly exports: { readonly [path: string]: string | { readonly types: string; readonly default: string } };
}

export function read(path: string): string {
  return readFileSync(projectPath(path), 'utf8');
}

export function readJson(path: string): unknown {
  return JSON.parse(read(path));
}

export const packageJson = readJson('package.json') as Package;

/** The tags that `azkg-elements/register` defines: each has a module in src/define. */
export const TAGS = readdirSync(projectPath('src/define')).map((file) => file.replace('.ts', ''));

type ImportNode = AstNode & { readonly source?: { readonly value: string } | null };

/** What a module imports, whatever way: `import`, `export … from`, `import()`. */
export function importsOf(code: string): { readonly type: string; readonly address: string }[] {
  return [...astNodes(code)].flatMap(({ type, source }: ImportNode) =>
    /^(Import|Export).*(Declaration|Expression)$/.test(type) && source ? [{ type, address: source.value }] : [],
  );
}
