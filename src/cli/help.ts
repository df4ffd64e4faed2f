import { COLLECTIONS } from './collections.js';
import { FORMAT_NAMES } from './export.js';
import { DEFAULT_MAX_SIZE, GREATEST_MAX_SIZE } from './input.js';
import { DEFAULT_LIMIT } from './prerender.js';
import { DEFAULT_SHOW } from './validate.js';

/** What a format is good for; what is not said here is called by its name. */
const NOTES: { readonly [id: string]: string } = {
  csv: 'tables for spreadsheets; one collection, or a folder of all (--out tables/)',
  ics: 'a calendar of events and signatures whose day is known',
  jsonld: 'linked data with the words of schema.org',
  bibtex: 'the sources of the records, for LaTeX and reference managers',
  ris: 'the sources, for EndNote, Zotero, Mendeley',
  csl: 'the sources as CSL-JSON, for Zotero and pandoc',
  atom: 'a feed of the latest events and documents, 50 unless --limit says otherwise',
  jsonfeed: 'the same as JSON Feed',
  html: 'a list to paste where there is no JavaScript: feeds, e-mails, static pages',
  datapackage: 'a folder with the tables and their description (Frictionless Data)',
};

const STATUSES = `Exit status: 0 done; 1 the dataset has faults; 2 the command could not be carried out, one sentence says why.`;

const MAX_SIZE = `  --max-size N       read files of up to N megabytes; ${DEFAULT_MAX_SIZE} if absent, ${GREATEST_MAX_SIZE} at most
                     (for large files: NODE_OPTIONS=--max-old-space-size=8192)`;

export const HELP = `The diplomatic relations of Azerbaijan and Kyrgyzstan as a dataset: check it, write it in other formats,
and into pages.

Usage:
  azkg validate FILE             check a dataset and explain every fault
  azkg export --format FORMAT    write records as a table, a calendar, a bibliography, a feed …
  azkg prerender PAGE            fill the tags of a page, for readers without JavaScript
  azkg COMMAND --help            all about a command, with examples
  azkg --version

Examples:
  azkg export --format csv --collection agreements --out agreements.csv
  azkg export --format ics --type visit --from 2012 --out visits.ics
  azkg validate my-dataset.json

Without having installed it: npx -p azkg-elements azkg …

${STATUSES}
`;

export const VALIDATE_HELP = `Checks a dataset and explains every fault: where it is, which rule it breaks, and what to do.

Usage:
  azkg validate [options] FILE

FILE is one JSON document in the schema of this package (azkg.schema.json), or - for the standard input.
It is checked for its shape (names, types, forms), ids given twice, dates that do not exist, ids of records
that lead nowhere or to the wrong kind, and types, topics or countries that its vocabulary lacks.

Options:
  --show N           show N faults and count the others; ${DEFAULT_SHOW} if absent; "all" shows all
${MAX_SIZE}
  --help

Examples:
  azkg validate my-dataset.json
  azkg validate --show all my-dataset.json > faults.txt
  curl -L https://example.org/dataset.json | azkg validate -

${STATUSES}
`;

export const PRERENDER_HELP = `Fills every azkg tag of a page with what it would show, for readers without JavaScript and search engines.

Usage:
  azkg prerender [options] PAGE
  azkg prerender --write [options] PAGE …

PAGE is a page in HTML, or - for the standard input. Outside the tags nothing is changed; what was filled
before is filled anew. The language is that of the page, as in a browser. A src is read where it is a file
that lies beside the page.

Options:
  --mode MODE        shadow: as the element looks (declarative shadow root); the element takes it over
                     without a change. fallback: a plain list between the tags, where nothing of yours
                     stands there. shadow if absent. The map and the explorer, which hang on the browser,
                     get the list in both.
  --out FILE         the file to write; the screen or the next program (-) if absent
  --write            write the pages themselves
  --language LL      where a page has no lang: en, az, ky, ru or tr
  --page URL         public address of the page: entries link to it
  --limit N          lists have N entries at most; ${DEFAULT_LIMIT} if absent
  --stylesheets URL  folder with the stylesheets of the package (dist/styles/), where a strict
                     Content-Security-Policy forbids styles inside the page
${MAX_SIZE}
  --help

Examples:
  azkg prerender article.html --out public/article.html
  azkg prerender --write --mode fallback public/*.html

It needs two packages more: npm install parse5@8.0.0 @lit-labs/ssr@4.1.0 (the second for --mode shadow only).

Exit status: 0 done; 1 a tag could not be filled, a line says why; 2 the command could not be carried out.
`;

export const EXPORT_HELP = `Writes records in another format: all of them, or those that a filter lets through.

Usage:
  azkg export --format FORMAT [options] [FILE]

FILE is a dataset in the schema of this package, or - for the standard input. Without it, the dataset that
comes with the package is written.

Formats:
${FORMAT_NAMES.map(({ id, label, extension }) => `  ${id.padEnd(18)} ${note(id, label, extension)}`).join('\n')}

Where to, and how:
  --out FILE         the file to write, or a folder for csv and datapackage (end it with /);
                     the screen or the next program (-) if absent
  --language LL      en, az, ky, ru or tr; what a text lacks in it is in English
  --page URL         a page of yours with <azkg-timeline permalinks>: entries link to it
  --anniversaries    ics: every entry comes back each year
${MAX_SIZE}
  --help

Which records (the names are those of the attributes of <azkg-timeline>). Options narrow together; several
values of one are alternatives: --topic "culture education", --topic culture,education, or --topic twice.
  --collection NAME  ${COLLECTIONS.slice(0, 4).join(', ')},
                     ${COLLECTIONS.slice(4).join(', ')}
  --kind KIND        event, agreement … (the same in another word)
  --type TYPE        visit, treaty, embassy …
  --topic TOPIC      culture, trade …
  --person ID        who took part or signed
  --place ID         where
  --institution ID   the institution itself, and what it took part in
  --party CC         AZ, KG …
  --level LEVEL      of visits: state, official, working …
  --from DATE        records that reach into the time from this date on: 1997, 1997-04, 1997-04-23
  --to DATE          … and up to the end of this one
  --ids ID           only these records
  --exclude ID       without these
  --query WORDS      words that a record must have, in any language or script
  --order ORDER      asc (oldest first, if absent) or desc
  --limit N          the first N of them
A value that nobody knows is refused, and the message lists the known ones: a typo never publishes more.

Examples:
  azkg export --format csv --collection events > events.csv
  azkg export --format csv --out tables/
  azkg export --format ics --type visit --from 2012 --language az --out visits.ics
  azkg export --format bibtex --topic culture --out culture.bib
  azkg export --format jsonld my-dataset.json --out my-dataset.jsonld

${STATUSES}
`;

function note(id: string, label: string, extension: string): string {
  return `${NOTES[id] ?? label}${extension === '' ? '' : ` (.${extension})`}`;
}
