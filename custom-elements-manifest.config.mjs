import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Describes the elements for editors and documentation: dist/custom-elements.json. */
export default {
  globs: ['src/elements/azkg-*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
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
