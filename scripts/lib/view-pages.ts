/**
 * The pages of the site that show one view in one language each, and what they tell those who embed them: a static host cannot
 * answer `?url=`, so that every view has an address and an oEmbed document (https://oembed.com) of its own.
 */
import { fallback, frameTag, titleOf, type Workshop } from '../../demo/builder/snippet.js';
import { addressOf, type BuilderState, START } from '../../demo/builder/state.js';
import { OFFERED, type Tag } from '../../demo/builder/views.js';
import { LANGUAGE_NAMES } from '../../demo/builder/languages.js';
import type { Language } from '../../src/dataset/types.js';
import { markup } from '../../src/export/text.js';
import { LANGUAGES, textIn } from '../../src/i18n/locale.js';

/** An oEmbed response of the type `rich`, with what the specification asks for and what consumers show. */
export interface OEmbed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** In seconds. */
  readonly cache_age: number;
  readonly html: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export interface SiteFile {
  /** As seen from the root of the site. */
  readonly path: string;
  readonly text: string;
}

const PROVIDER = 'azkg-elements';

const DAY = 86_400;

const FRAME = { width: 600, height: 600 };

/** A filter bar shows nothing by itself. */
const LEFT_OUT: readonly Tag[] = ['azkg-filter-bar'];

/** What views need beside their name to show something. */
const NEEDED: { readonly [tag in Tag]?: { readonly [attribute: string]: string } } = {
  'azkg-record': { 'record-id': '1993-establishment-of-diplomatic-relations' },
};

const WORDS: { readonly [language in Language]: { readonly all: string; readonly embed: string; readonly languages: string } } = {
  en: { all: 'All views', embed: 'Put this view on your site', languages: 'Languages' },
  az: { all: 'Bütün görünüşlər', embed: 'Bu görünüşü öz saytınızda yerləşdirin', languages: 'Dillər' },
  ky: { all: 'Бардык көрүнүштөр', embed: 'Бул көрүнүштү өз сайтыңызга жайгаштырыңыз', languages: 'Тилдер' },
  ru: { all: 'Все виды', embed: 'Разместить этот вид на своём сайте', languages: 'Языки' },
  tr: { all: 'Tüm görünümler', embed: 'Bu görünümü kendi sitenize ekleyin', languages: 'Diller' },
};

/**
 * The pages of all views in all languages, and a list of them in each.
 * @param base The public address of the site. Without it there are no oEmbed documents, which need whole addresses.
 */
export function viewPages(workshop: Workshop, base?: string): SiteFile[] {
  const tags = OFFERED.filter((tag) => !LEFT_OUT.includes(tag));
  return LANGUAGES.flatMap((language) => {
    const states = tags.map((tag) => stateOf(tag, language, workshop));
    return [
      { path: `views/${language}/index.html`, text: indexPage(states, language, workshop) },
      ...states.flatMap((state) => [
        { path: `${pathOf(state)}.html`, text: viewPage(state, language, workshop, base) },
        ...(base === undefined
          ? []
          : [
              {
                path: `${pathOf(state)}.oembed.json`,
                text: `${JSON.stringify(oEmbedOf(state, workshop, base), undefined, 2)}\n`,
              },
            ]),
      ]),
    ];
  });
}

function stateOf(tag: Tag, language: Language, workshop: Workshop): BuilderState {
  const state: BuilderState = { ...START, tag, attributes: { lang: language, ...NEEDED[tag] } };
  if (tag === 'azkg-record') return state;
  return { ...state, attributes: { ...state.attributes, heading: titleOf(state, workshop) } };
}

/** `views/az/timeline` */
function pathOf({ tag, attributes }: BuilderState): string {
  return `views/${attributes['lang']}/${tag.replace('azkg-', '')}`;
}

export function oEmbedOf(state: BuilderState, workshop: Workshop, base: string): OEmbed {
  const size = { width: String(FRAME.width), height: String(FRAME.height) };
  return {
    type: 'rich',
    version: '1.0',
    title: titleOf(state, workshop),
    provider_name: PROVIDER,
    provider_url: base,
    cache_age: DAY,
    html: frameTag({ ...state, files: `${base}dist/` }, workshop, size),
    ...FRAME,
  };
}

function viewPage(state: BuilderState, language: Language, workshop: Workshop, base: string | undefined): string {
  const { dataset } = workshop;
  const words = WORDS[language];
  const title = titleOf(state, workshop);
  const name = state.tag.replace('azkg-', '');
  const attributes = Object.entries({ ...state.attributes, 'heading-level': '2' })
    .map(([attribute, value]) => ` ${attribute}="${markup(value)}"`)
    .join('');
  const discovery =
    base === undefined
      ? []
      : [
          `<link rel="canonical" href="${base}${pathOf(state)}.html" />`,
          `<link rel="alternate" type="application/json+oembed" href="${base}${pathOf(state)}.oembed.json" title="${markup(title)}" />`,
          ...LANGUAGES.map((other) => `<link rel="alternate" hreflang="${other}" href="${base}views/${other}/${name}.html" />`),
        ];
  return page({
    language,
    title: `${title} – ${textIn(language, dataset.document.title).text}`,
    head: [
      ...discovery,
      `<script type="module" src="../../dist/azkg.js?v=${dataset.document.version}" blocking="render"></script>`,
    ],
    body: [
      languageLinks(language, `${name}.html`),
      `<nav><a href="index.html">${words.all}</a></nav>`,
      '<main>',
      `<h1>${markup(textIn(language, dataset.document.title).text)}</h1>`,
      `<section class="room">`,
      `<${state.tag}${attributes}>\n${fallback(state, workshop)}</${state.tag}>`,
      '</section>',
      `<p><a href="../../builder/index.html${markup(addressOf({ ...state, form: 'frame' }))}">${words.embed}</a></p>`,
      '</main>',
    ],
  });
}

function indexPage(states: readonly BuilderState[], language: Language, workshop: Workshop): string {
  const title = textIn(language, workshop.dataset.document.title).text;
  const links = states.map(
    (state) => `<li><a href="${state.tag.replace('azkg-', '')}.html">${markup(titleOf(state, workshop))}</a></li>`,
  );
  return page({
    language,
    title: `${title} – azkg-elements`,
    head: [],
    body: [
      languageLinks(language, 'index.html'),
      '<main>',
      `<h1>${markup(title)}</h1>`,
      `<h2>${WORDS[language].all}</h2>`,
      '<ul class="recipes">',
      ...links,
      '</ul>',
      '</main>',
    ],
  });
}

function languageLinks(present: Language, file: string): string {
  const links = LANGUAGES.map((language) => {
    const current = language === present ? ' aria-current="page"' : '';
    return `<a href="../${language}/${file}" lang="${language}" hreflang="${language}"${current}>${LANGUAGE_NAMES[language]}</a>`;
  });
  return `<nav class="jumps" aria-label="${WORDS[present].languages}">${links.join(' ')}</nav>`;
}

interface PageParts {
  readonly language: Language;
  readonly title: string;
  readonly head: readonly string[];
  readonly body: readonly string[];
}

function page({ language, title, head, body }: PageParts): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${markup(title)}</title>`,
    '<link rel="icon" href="../../icon.svg" />',
    '<link rel="stylesheet" href="../../demo.css" />',
    ...head,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
