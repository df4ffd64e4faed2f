/** The script of embed.html: shows the element that the address asks for, and tells the host how high it is. */
import { AddressProblem, attributesIn, coloursIn, parametersIn, tagIn } from './address.js';

/** The tags that exist: the build puts them in (rollup.config.mjs). */
declare const TAGS: readonly string[];

type ElementClass = CustomElementConstructor & {
  readonly observedAttributes: readonly string[];
  /** The classic file has all elements and needs none. */
  readonly loadElement?: (tag: string) => Promise<void>;
};

const parameters = parametersIn(location.search);

async function show(): Promise<void> {
  const tag = tagIn(parameters, TAGS);
  const type = await classOf(tag);
  const element = document.createElement(tag);
  for (const [name, value] of attributesIn(parameters, type.observedAttributes, new URL(location.href))) {
    element.setAttribute(name, value);
  }
  for (const [token, value] of coloursIn(parameters, (colour) => CSS.supports('color', colour))) {
    element.style.setProperty(token, value);
  }
  const lang = parameters.get('lang');
  if (lang) document.documentElement.lang = lang;
  document.body.append(element);
}

async function classOf(tag: string): Promise<ElementClass> {
  // In a sandbox without an origin modules cannot be had: their server would have to allow it.
  const file = origin === 'null' ? 'azkg.classic.js' : 'azkg.js';
  const address = new URL(file, document.baseURI).href;
  await (origin === 'null' ? runClassic(address) : import(address)).catch(() => {
    throw new AddressProblem(`The file ${file}, which belongs beside embed.html, could not be loaded.`);
  });
  await (customElements.get('azkg-timeline') as ElementClass | undefined)?.loadElement?.(tag);
  return (await customElements.whenDefined(tag)) as ElementClass;
}

/** What pages with Trusted Types ask for before they take the address of a script: a policy that they allow by its name. */
interface ScriptPolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

function runClassic(address: string): Promise<void> {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: ScriptPolicies };
  const policy = trustedTypes?.createPolicy('azkg-embed', { createScriptURL: (own) => own });
  const script = document.createElement('script');
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = reject;
    script.src = policy?.createScriptURL(address) ?? address;
    document.head.append(script);
  });
}

function say(problem: unknown): void {
  if (!(problem instanceof AddressProblem)) throw problem;
  console.warn(problem.message);
  const note = document.createElement('p');
  note.role = 'alert';
  note.textContent = problem.message;
  document.body.append(note);
}

/** Tells the height in the words that hosts understand: ours, those of Datawrapper, of AMP and of pym.js. */
function tellHeight(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  const child = parameters.get('childId');
  const id = parameters.get('element') ?? '';
  const messages = [
    { 'azkg-height': height, 'datawrapper-height': { [id]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(child === null ? [] : [['pym', child, 'height', height].join('xPYMx')]),
  ];
  // A height is no secret, and a frame cannot know the origin of every page that shows it.
  for (const message of messages) parent.postMessage(message, '*');
}

if (parent !== window) new ResizeObserver(tellHeight).observe(document.body);
show().catch(say);
