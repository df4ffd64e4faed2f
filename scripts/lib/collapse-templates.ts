import type { Plugin } from 'rollup';
import { type AstNode, astNodes } from './ast.js';

/** What a template of a tag is shortened by. Only white space and comments go: nothing is rewritten that browsers may learn anew. */
const COLLAPSE: { readonly [tag: string]: (text: string) => string } = {
  css: collapseCss,
  html: collapseSpace,
  svg: collapseSpace,
};

/** Shortens the texts of Lit's templates, which a minifier of code leaves alone. */
export function collapseTemplates(): Plugin {
  return {
    name: 'collapse-templates',
    transform: (code, id) => (id.endsWith('.ts') ? { code: collapsed(code), map: null } : null),
  };
}

export function collapsed(code: string): string {
  let result = '';
  let done = 0;
  for (const { start, end, tag } of templateTexts(code)) {
    result += code.slice(done, start) + COLLAPSE[tag]!(code.slice(start, end));
    done = end;
  }
  return result + code.slice(done);
}

function collapseSpace(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ');
}

function collapseCss(text: string): string {
  const withoutComments = text.replace(/(".*?"|'.*?')|(?:\s|\/\*.*?\*\/)+/gs, (_, quoted?: string) => quoted ?? ' ');
  return withoutComments
    .replace(
      /(".*?"|'.*?')| *([{};,>]) *|(:) +/g,
      (_, quoted?: string, sign?: string, colon?: string) => quoted ?? sign ?? colon!,
    )
    .replaceAll(';}', '}');
}

interface TaggedTemplate extends AstNode {
  readonly tag: AstNode & { readonly name?: string };
  readonly quasi: AstNode & { readonly quasis: readonly AstNode[] };
}

/** The texts between the expressions of templates, in the order of the code. */
function templateTexts(code: string): { readonly start: number; readonly end: number; readonly tag: string }[] {
  return [...astNodes(code)]
    .filter(isTemplate)
    .flatMap(({ tag, quasi }) => quasi.quasis.map(({ start, end }) => ({ start, end, tag: tag.name! })))
    .sort((a, b) => a.start - b.start);
}

function isTemplate(node: AstNode): node is TaggedTemplate {
  const { type, tag } = node as Partial<TaggedTemplate>;
  return type === 'TaggedTemplateExpression' && Object.hasOwn(COLLAPSE, tag?.name ?? '');
}
