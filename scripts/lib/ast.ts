import { parseAst } from 'rollup/parseAst';

/** A node of a syntax tree, with its place in the code. What else it has depends on its type. */
export interface AstNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** All nodes of a module's code, outer ones first. */
export function* astNodes(code: string): Generator<AstNode> {
  yield* nodesWithin(parseAst(code));
}

function* nodesWithin(value: unknown): Generator<AstNode> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) yield value as AstNode;
  for (const part of Object.values(value)) yield* nodesWithin(part);
}
