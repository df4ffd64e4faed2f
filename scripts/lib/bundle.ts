import { type AstNode, astNodes } from './ast.js';

type Literal = AstNode & { readonly value?: unknown };

/** The dataset in the code of a bundle, where it is one string, and the code without it. */
export function splitBundle(code: string): { readonly dataset: string; readonly code: string } {
  const literal = [...astNodes(code)].find(({ value }: Literal) => String(value).startsWith('{"$schema"')) as Literal | undefined;
  if (!literal) return { dataset: '', code };
  return { dataset: String(literal.value), code: `${code.slice(0, literal.start)}''${code.slice(literal.end)}` };
}
