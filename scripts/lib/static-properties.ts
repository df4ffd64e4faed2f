import type { Plugin } from 'rollup';
import { type AstNode, astNodes } from './ast.js';

/**
 * Writes Lit's decorators of reactive properties as the static `properties` that they stand for: a third of the length, and
 * without the code that decorates. The sources keep them, since there they stand beside what they are about.
 */
export function staticProperties(): Plugin {
  return {
    name: 'static-properties',
    transform: (code, id) => (id.endsWith('.ts') ? { code: withStaticProperties(code), map: null } : null),
  };
}

/**
 * @param code JavaScript as esbuild writes decorators, one call of `__decorateClass` for each property.
 * @throws {SyntaxError} for any other decorator than `@property()` and `@state()`.
 */
export function withStaticProperties(code: string): string {
  if (!code.includes('lit/decorators.js')) return code;
  const nodes = [...astNodes(code)];
  const decorations = nodes.filter(isDecoration).map((statement) => decorationOf(statement, code));
  const cuts = [...nodes.filter(isImport), ...decorations].sort((a, b) => a.start - b.start);
  let result = '';
  let done = 0;
  for (const cut of cuts) {
    result += code.slice(done, cut.start);
    const ofClass = decorations.filter(({ className }) => 'className' in cut && className === cut.className);
    if (cut === ofClass[0]) result += `${ofClass[0].className}.properties = { ${ofClass.map(({ text }) => text).join(', ')} };`;
    done = cut.end;
  }
  return result + code.slice(done);
}

function isImport(node: AstNode): boolean {
  const { type, source } = node as Partial<AstNode & { readonly source: { readonly value: string } }>;
  return type === 'ImportDeclaration' && source?.value === 'lit/decorators.js';
}

interface Call extends AstNode {
  readonly callee: AstNode & { readonly name?: string };
  readonly arguments: readonly AstNode[];
}

interface Decoration extends AstNode {
  readonly expression: Partial<Call>;
}

interface Property extends AstNode {
  readonly className: string;
  readonly text: string;
}

function isDecoration(node: AstNode): node is Decoration & { readonly expression: Call } {
  return node.type === 'ExpressionStatement' && (node as Decoration).expression.callee?.name === '__decorateClass';
}

/** `__decorateClass([property({ reflect: true })], AzkgElement.prototype, "theme", 2)` */
function decorationOf({ type, start, end, expression }: Decoration & { readonly expression: Call }, code: string): Property {
  const [decorators, target, name] = expression.arguments as unknown as [
    { readonly elements: readonly Call[] },
    { readonly object: { readonly name: string } },
    { readonly value: string },
  ];
  const [decorator, ...others] = decorators.elements;
  const [given] = decorator?.arguments ?? [];
  const kind = others.length === 0 ? decorator?.callee.name : undefined;
  if (kind !== 'property' && (kind !== 'state' || given)) throw new SyntaxError(`${name.value} has other decorators.`);
  const options = given ? code.slice(given.start, given.end) : kind === 'state' ? '{ state: true }' : '{}';
  return { type, start, end, className: target.object.name, text: `${name.value}: ${options}` };
}
