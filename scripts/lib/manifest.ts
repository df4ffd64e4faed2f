import { readFileSync } from 'node:fs';
import { projectPath } from './paths.js';

/** What custom-elements.json says of an attribute, part, slot, event or token. */
export interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

export interface Declaration {
  /** Name of the class. */
  readonly name: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly events?: readonly Item[];
}

/** The declaration of an element, not of a class that elements share. */
export type ElementDeclaration = Declaration & { readonly tagName: string };

export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

/** The custom elements manifest as it was built (https://github.com/webcomponents/custom-elements-manifest). */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync(projectPath('dist/custom-elements.json'), 'utf8')) as Manifest;
}

export function elementsOf({ modules }: Manifest): ElementDeclaration[] {
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter((declaration): declaration is ElementDeclaration => declaration.tagName !== undefined);
}
