import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { COMPRESSIONS, deliveredBytes, deliveredFiles, HEADER_BYTES, type View, VIEWS } from './lib/delivery.js';
import { isCommand } from './lib/is-command.js';
import { projectPath } from './lib/paths.js';

const DOCUMENT = 'docs/delivery.md';
const START = '<!-- numbers: written by `npm run delivery:numbers` from dist -->';
const END = '<!-- end of numbers -->';

/** Dollars for 10^9 bytes: not what anybody asks, but a scale to read the tables by. */
const PRICES = [0.01, 0.05, 0.1];

const IN_A_MONTH = ['a chronicle, Russian', 'a lazy chronicle, not reached'];

/** Shares of the views for which nothing is in the browser's cache. */
const FIRST_VIEWS = [1, 0.5, 0.1];

const BILLION = 1e9;
const SECONDS_A_DAY = 24 * 3600;
const SECONDS_A_MONTH = 30 * SECONDS_A_DAY;

interface Weight {
  readonly view: View;
  readonly brotli: number;
  readonly gzip: number;
  /** With headers, in bytes: what is paid for. */
  readonly sent: number;
}

/** The tables of the document: bytes and cost of each view, and what a billion views a month are. */
export async function numbers(prices: readonly number[] = PRICES): Promise<string> {
  const weights = await Promise.all(VIEWS.map(weigh));
  return [viewTable(weights, prices), monthTable(weights, prices), originText()].join('\n\n');
}

async function weigh(view: View): Promise<Weight> {
  const [brotli, gzip] = await Promise.all(
    ['.br', '.gz'].map((ending) => sum(view.files.map((path) => compressedSize(path, ending)))),
  );
  return { view, brotli: brotli!, gzip: gzip!, sent: brotli! + view.files.length * HEADER_BYTES };
}

const sizes = new Map<string, Promise<number>>();

function compressedSize(path: string, ending: string): Promise<number> {
  const key = path + ending;
  const size = sizes.get(key) ?? COMPRESSIONS[ending]!(deliveredBytes(path)).then(({ length }) => length);
  sizes.set(key, size);
  return size;
}

async function sum(values: readonly Promise<number>[]): Promise<number> {
  return (await Promise.all(values)).reduce((total, value) => total + value, 0);
}

function viewTable(weights: readonly Weight[], prices: readonly number[]): string {
  return table(
    ['first view of', 'requests', 'brotli', 'gzip', ...prices.map((price) => `a million at ${perGigabyte(price)}`)],
    weights.map(({ view, brotli, gzip, sent }) => [
      view.title,
      String(view.files.length),
      kilobytes(brotli),
      kilobytes(gzip),
      ...prices.map((price) => dollars(costOf(sent * 1e6, price))),
    ]),
  );
}

function monthTable(weights: readonly Weight[], prices: readonly number[]): string {
  const rows = IN_A_MONTH.map((title) => weights.find(({ view }) => view.title === title)!);
  return table(
    [
      'a billion views a month of',
      'first views',
      'requests/s',
      'Mbit/s',
      'sent',
      ...prices.map((price) => `at ${perGigabyte(price)}`),
    ],
    rows.flatMap(({ view, sent }) =>
      FIRST_VIEWS.map((share) => {
        const views = BILLION * share;
        return [
          view.title,
          `${share * 100} %`,
          String(Math.round((views * view.files.length) / SECONDS_A_MONTH)),
          String(Math.round((views * sent * 8) / SECONDS_A_MONTH / 1e6)),
          `${Math.round((views * sent) / 1e12)} TB`,
          ...prices.map((price) => dollars(costOf(views * sent, price))),
        ];
      }),
    ),
  );
}

function originText(): string {
  const files = deliveredFiles().length;
  const places = 300;
  return [
    `A version has ${files} files. A CDN with ${places} places that fetches each of them once, with brotli and with gzip, asks the origin`,
    `${count(files * 2 * places)} times, however many views there are; if every place forgot all of them every day,`,
    `${((files * 2 * places) / SECONDS_A_DAY).toFixed(1)} times a second. For \`embed.html\`, kept for five minutes, that is ${((2 * places) / 300).toFixed(1)} a second.`,
  ].join('\n');
}

/** @param price Dollars for 10^9 bytes. */
export function costOf(bytes: number, price: number): number {
  return (bytes / 1e9) * price;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

function dollars(amount: number): string {
  return `$${amount < 20 ? amount.toFixed(1) : count(amount)}`;
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

function perGigabyte(price: number): string {
  return `$${price.toFixed(2)}/GB`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** The document with its tables as dist/ has them now. */
export async function withNumbers(document: string): Promise<string> {
  const [before, rest] = document.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${DOCUMENT} lacks the lines "${START}" and "${END}".`);
  return format(`${before}${START}\n\n${await numbers()}\n\n${END}${after}`, {
    ...(await resolveConfig(projectPath(DOCUMENT))),
    parser: 'markdown',
  });
}

if (isCommand(import.meta.url)) {
  const { values } = parseArgs({ options: { prices: { type: 'string' } } });
  if (values.prices !== undefined) console.log(await numbers(values.prices.split(',').map(Number)));
  else writeFileSync(projectPath(DOCUMENT), await withNumbers(readFileSync(projectPath(DOCUMENT), 'utf8')));
}
