import { type AstNode, astNodes } from './ast.js';

type Literal = AstNode & { readonly value?: unknown };

/** The parts of the dataset in the code of a bundle, where each is a string of JSON, and the code without them. */
export function splitBundle(code: string): { readonly parts: readonly string[]; readonly code: string } {
  const literals = [...astNodes(code)].filter(
    ({ value }: Literal) => typeof value === 'string' && value.startsWith('{"'),
  ) as Literal[];
  const rest = literals.reduceRight((text, { start, end }) => `${text.slice(0, start)}''${text.slice(end)}`, code);
  return { parts: literals.map(({ value }) => String(value)), code: rest };
}
