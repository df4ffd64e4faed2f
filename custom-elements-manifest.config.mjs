import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Describes the elements for editors and documentation: dist/custom-elements.json. */
export default {
  globs: ['src/elements/azkg-*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    trueToElements(),
    publicOnly(),
    packagePaths(),
    customElementVsCodePlugin({
      outdir: 'dist',
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
      hideLogs: true,
    }),
    customElementJetBrainsPlugin({ outdir: 'dist', webTypesFileName: 'web-types.json', packageJson: false, hideLogs: true }),
  ],
};

/**
 * Two tags in the description of a class, so that each element is said to have what it has: `@without NAME …` are parts and tokens
 * of what it extends that it never shows, `@holds TAG …` are elements inside it whose parts can be styled from outside.
 */
function trueToElements() {
  return {
    name: 'true-to-elements',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const tags = ts.getJSDocTags(node);
      const namesAt = (name) =>
        tags
          .filter(({ tagName }) => tagName.text === name)
          .flatMap(({ comment }) => ts.getTextOfJSDocComment(comment).split(/\s+/));
      const declaration = moduleDoc.declarations.find(({ name }) => name === node.name.text);
      Object.assign(declaration, { without: namesAt('without'), holds: namesAt('holds') });
    },
    packageLinkPhase({ customElementsManifest }) {
      const elements = customElementsManifest.modules
        .flatMap(({ declarations }) => declarations)
        .filter(({ without }) => without);
      for (const element of elements.toSorted((a, b) => a.holds.length - b.holds.length)) {
        element.cssParts = distinct([element, ...elements.filter(({ tagName }) => element.holds.includes(tagName))]);
        leaveOut(element);
      }
      for (const element of elements) {
        delete element.without;
        delete element.holds;
      }
    },
  };
}

function leaveOut(element) {
  const known = [...(element.cssParts ?? []), ...(element.cssProperties ?? [])].map(({ name }) => name);
  const unknown = element.without.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`${element.name} is without ${unknown.join(', ')}, which it has not.`);
  const isLeft = ({ name }) => !element.without.includes(name);
  element.cssParts = element.cssParts?.filter(isLeft);
  element.cssProperties = element.cssProperties?.filter(isLeft);
}

/** The parts of several elements, each once, as the first of them has it. */
function distinct(elements) {
  const parts = elements.flatMap(({ cssParts = [] }) => cssParts);
  return parts.filter(({ name }, i) => parts.findIndex((part) => part.name === name) === i);
}

/** Keeps what a user of an element needs: classes, without private members, and without what nobody has described. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.declarations = module.declarations.filter(({ kind }) => kind === 'class').map(publicPart);
        const names = module.declarations.map(({ name }) => name);
        module.exports = module.exports.filter(({ name }) => names.includes(name));
      }
    },
  };
}

function publicPart({ members, events, slots, ...declaration }) {
  return {
    ...declaration,
    members: members?.filter(isPublic),
    events: events?.filter(isDescribed).map((event) => ({ ...event, type: { text: 'CustomEvent' } })),
    slots: slots?.filter(isDescribed),
  };
}

function isPublic({ name, kind, privacy, static: isStatic }) {
  const isOpen = privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');
  return isOpen && (kind === 'field' ? name !== 'styles' : isStatic);
}

function isDescribed({ description }) {
  return Boolean(description);
}

/** Names modules as they lie in the package: dist/modules/elements/azkg-timeline.js. */
function packagePaths() {
  return {
    name: 'package-paths',
    packageLinkPhase({ customElementsManifest }) {
      const text = JSON.stringify(customElementsManifest.modules);
      customElementsManifest.modules = JSON.parse(text.replaceAll(/"\/?src\/([^"]*)\.[jt]s"/g, '"dist/modules/$1.js"'));
    },
  };
}
