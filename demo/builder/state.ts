/** What an editor has chosen, and how the builder's address tells it. */
import type { ElementInfo } from './elements.js';
import { type Attributes, isTag, type Tag } from './views.js';

export const FORMS = ['module', 'classic', 'frame', 'wordpress', 'static'] as const;

/** The kinds of snippets. */
export type FormId = (typeof FORMS)[number];

export const WIDTHS = ['phone', 'desktop'] as const;

export type Width = (typeof WIDTHS)[number];

export interface BuilderState {
  readonly tag: Tag;
  /** Attributes of the element that are not as they are without being named; `lang` is always there. */
  readonly attributes: Attributes;
  /** Colours by the name of their token without the prefix: `accent-color`. */
  readonly colours: { readonly [name: string]: string };
  /** Address of the folder with the files; empty for the builder's own. */
  readonly files: string;
  readonly form: FormId;
  readonly width: Width;
}

export const START: BuilderState = {
  tag: 'azkg-timeline',
  attributes: { lang: 'en' },
  colours: {},
  files: '',
  form: 'module',
  width: 'phone',
};

const TOKEN = '--azkg-';

/** Attributes that any element may have. */
const OF_ALL: readonly string[] = ['lang'];

export function colourName(token: string): string {
  return token.slice(TOKEN.length);
}

export function tokenOf(colour: string): string {
  return TOKEN + colour;
}

/** The names of the attributes that an element knows. */
export function attributeNames({ attributes }: ElementInfo): string[] {
  return [...OF_ALL, ...attributes.map(({ name }) => name)];
}

/** The state as an address tells it: `?element=timeline&lang=az&type=visit`. What is as at the start is left out. */
export function addressOf({ tag, attributes, colours, files, form, width }: BuilderState): string {
  const parameters = new URLSearchParams({ element: tag.replace('azkg-', '') });
  for (const [name, value] of [...Object.entries(attributes), ...Object.entries(colours)]) parameters.set(name, value);
  if (files !== '') parameters.set('files', files);
  if (form !== START.form) parameters.set('form', form);
  if (width !== START.width) parameters.set('width', width);
  return `?${parameters}`;
}

export interface ReadState {
  readonly state: BuilderState;
  /** What the address asks for and nobody knows: `element=tmeline`. */
  readonly refused: readonly string[];
}

/** The state that an address asks for, and what in it nobody knows. */
export function stateIn(parameters: URLSearchParams, elements: readonly ElementInfo[]): ReadState {
  const refused: string[] = [];
  const element = parameters.get('element');
  const tag = `azkg-${(element ?? 'timeline').replace(/^azkg-/, '')}`;
  const info = elements.find((candidate) => candidate.tag === tag);
  if (!info || !isTag(tag)) {
    const others = stateIn(without(parameters, 'element'), elements);
    return { ...others, refused: [`element=${element}`, ...others.refused] };
  }
  const attributes: { [name: string]: string } = { ...START.attributes };
  const colours: { [name: string]: string } = {};
  let { files, form, width } = START;
  for (const [name, value] of parameters) {
    if (name === 'element') continue;
    if (name === 'files') files = value;
    else if (name === 'form' && isOneOf(FORMS, value)) form = value;
    else if (name === 'width' && isOneOf(WIDTHS, value)) width = value;
    else if (attributeNames(info).includes(name)) attributes[name] = value;
    else if (info.colours.some((token) => colourName(token.name) === name)) colours[name] = value;
    else refused.push(`${name}=${value}`);
  }
  return { state: { tag, attributes, colours, files, form, width }, refused };
}

/** Another element: what it does not know is dropped. */
export function withTag(state: BuilderState, tag: Tag, elements: readonly ElementInfo[]): BuilderState {
  const info = elements.find((candidate) => candidate.tag === tag)!;
  const known = attributeNames(info);
  const colours = info.colours.map(({ name }) => colourName(name));
  return {
    ...state,
    tag,
    attributes: pick(state.attributes, known),
    colours: pick(state.colours, colours),
  };
}

/** An attribute with another value; empty, it is not there. */
export function withAttribute(state: BuilderState, name: string, value: string): BuilderState {
  const { [name]: _, ...others } = state.attributes;
  return { ...state, attributes: value === '' ? others : { ...others, [name]: value } };
}

export function withColour(state: BuilderState, name: string, value: string): BuilderState {
  const { [name]: _, ...others } = state.colours;
  return { ...state, colours: value === '' ? others : { ...others, [name]: value } };
}

function without(parameters: URLSearchParams, name: string): URLSearchParams {
  return new URLSearchParams([...parameters].filter(([other]) => other !== name));
}

function pick(values: Attributes, names: readonly string[]): Attributes {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}

function isOneOf<T extends string>(list: readonly T[], value: string): value is T {
  return (list as readonly string[]).includes(value);
}
