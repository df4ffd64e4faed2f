import { html, nothing } from 'lit';
import { reportAddress } from '../dataset/report-address.js';
import type { AzkgRecord, Id } from '../dataset/types.js';
import { adopt } from './adopt.js';
import type { AzkgElement } from './azkg-element.js';
import { copied } from './copy.js';
import type { DownloadFormat } from './events.js';
import { type Row, rowList } from './facts.js';
import { loadDetails, loadExports } from './load.js';
import { addressOf, usedLast } from './permalinks.js';
import { plainName } from './plain-name.js';
import { toolStyles } from './tools.styles.js';
import { type Content, plainTitle, SEPARATOR, type View } from './view.js';
import { asText, warnOnce } from './warn.js';

/** What is open or said below the tools of an element: one thing at a time. */
interface Use {
  /** Id of a record, or another place of the element. */
  readonly at: Id;
  readonly notice?: string;
  readonly panel?: (view: View) => Content;
}

/** Places that are no record. */
const VIEW = '';
const DOWNLOADS = '?';

const uses = new WeakMap<AzkgElement, Use>();
const views = new WeakMap<AzkgElement, View>();

/** What unfolds of a record: facts, and what a reader can do with them. */
export function unfolded(view: View, record: AzkgRecord, rows: readonly Row[]): Content {
  return html`${rowList(rows)}${recordTools(view, record)}`;
}

/** Copy the address, cite, report an error. */
export function recordTools(view: View, record: AzkgRecord): Content {
  if (isPaper(view)) return nothing;
  const { reader } = view.messages;
  const name = plainName(view, record);
  settle(view);
  return html`<div part="tools">
      ${
        view.linksTo(record)
          ? html`<button
              type="button"
              part="tool"
              aria-label=${`${reader.copyLink}: ${name}`}
              @click=${({ currentTarget }: Event) => void copyLink(view, record.id, currentTarget as HTMLElement)}
            >
              ${reader.copyLink}
            </button>`
          : nothing
      }
      ${citeButton(view, record.id, name)} ${reportLink(view, record)}
      <span part="notice" role="status">${noticeAt(view, record.id)}</span>
    </div>
    ${panelAt(view, record.id)}`;
}

/** In the line of the credit: cite what is shown, or the data; report an error. */
export function viewTools(view: View): Content {
  if (isPaper(view)) return nothing;
  settle(view);
  const report = reportLink(view);
  return html`<span part="tools"
      >${SEPARATOR}${citeButton(view, VIEW)}${report === nothing ? nothing : html`${SEPARATOR}${report}`}</span
    >
    <span part="notice" role="status">${noticeAt(view, VIEW)}</span>`;
}

/** What has been opened there. */
export function viewPanel(view: View): Content {
  return panelAt(view, VIEW);
}

/** A button that shows how to cite. */
export function citeButton(view: View, at: Id, name = '', label = view.messages.cite): Content {
  const { host } = view;
  const isOpen = uses.get(host)?.at === at && uses.get(host)?.panel !== undefined;
  const onClick = ({ currentTarget }: Event) => {
    if (isOpen) use(host);
    else void cite(view, at, currentTarget as HTMLElement);
  };
  return html`<button
    type="button"
    part="tool"
    aria-expanded=${isOpen}
    aria-label=${name ? `${label}: ${name}` : nothing}
    @click=${onClick}
  >
    ${label}
  </button>`;
}

export function panelAt(view: View, at: Id): Content {
  const { at: place, panel } = uses.get(view.host) ?? {};
  return place === at && panel ? panel(view) : nothing;
}

/** Files of what is shown. */
export function downloads(view: View): Content {
  const { reader } = view.messages;
  settle(view);
  const button = (format: DownloadFormat, label: string) =>
    html`<button
      type="button"
      part="download"
      aria-label=${`${reader.download}: ${label}`}
      @click=${() => void download(view.host, format)}
    >
      ${label}
    </button>`;
  return html`<div part="downloads" role="group" aria-label=${reader.download}>
      <span aria-hidden="true">${reader.download}</span>
      <div>
        ${button('csv', 'CSV')} ${button('json', 'JSON')} ${button('ics', 'iCalendar')}
        <span part="notice" role="status">${noticeAt(view, DOWNLOADS)}</span>
      </div>
    </div>
    ${panelAt(view, DOWNLOADS)}`;
}

function isPaper({ sourceNumbers }: View): boolean {
  return sourceNumbers !== undefined;
}

function noticeAt({ host }: View, at: Id): string {
  const { at: place, notice = '' } = uses.get(host) ?? {};
  return place === at ? notice : '';
}

function use(host: AzkgElement, next?: Use): void {
  if (next) uses.set(host, next);
  else uses.delete(host);
  host.requestUpdate();
}

async function copyLink(view: View, id: Id, button: HTMLElement): Promise<void> {
  const { host, messages } = view;
  const address = addressOf(id);
  if (await copied(address)) {
    use(host, { at: id, notice: messages.reader.copied });
    return;
  }
  const exporting = await exportsFor(view, id);
  if (!exporting) return;
  use(host, { at: id, panel: exporting.linkToCopy(host, address, closer(host, button)) });
  await host.updateComplete;
  host.renderRoot.querySelector('textarea')?.focus();
}

async function cite(view: View, at: Id, button: HTMLElement): Promise<void> {
  const { host } = view;
  const exporting = await exportsFor(view, at);
  if (exporting) use(host, { at, panel: exporting.citing(host, at, closer(host, button)) });
}

function closer(host: AzkgElement, button: HTMLElement): () => void {
  return () => {
    use(host);
    button.focus();
  };
}

function exportsFor(view: View, at: Id): Promise<Awaited<ReturnType<typeof loadExports>> | undefined> {
  return loadExports().catch(() => sayThatFileIsMissing(view, at));
}

async function download(host: AzkgElement, format: DownloadFormat): Promise<void> {
  const view = await wholeView(host);
  const exporting = view && (await exportsFor(view, DOWNLOADS));
  if (!exporting) return;
  use(host, { at: DOWNLOADS, ...exporting.save(view, format, () => use(host)) });
}

/** What is shown, with all that is known of it. */
async function wholeView(host: AzkgElement): Promise<View | undefined> {
  const view = views.get(host);
  if (!view || view.dataset.isWhole) return view;
  await loadDetails(view.language, []).catch(() => sayThatFileIsMissing(view, DOWNLOADS, 'azkg-details.js'));
  await host.updateComplete;
  const whole = views.get(host);
  return whole?.dataset.isWhole ? whole : undefined;
}

function sayThatFileIsMissing({ host, messages }: View, at: Id, file = 'azkg-export.js'): undefined {
  use(host, { at, notice: messages.failed(messages.faults.file(file)) });
}

function reportLink(view: View, record?: AzkgRecord): Content {
  const { host, dataset, language, messages } = view;
  const address = asText(host.reportUrl);
  if (!address) return nothing;
  const name = record ? plainName(view, record) : plainTitle(view, dataset.document.title);
  const target = reportAddress(address, globalThis.document?.baseURI, {
    id: record?.id,
    version: dataset.document.version,
    lang: language,
    subject: messages.reader.reportSubject(name),
  });
  if (target === undefined) {
    warnOnce(host, `report-url="${address}" has no effect. Write an address that begins with https:, http: or mailto:.`);
    return nothing;
  }
  const { report } = messages.reader;
  return html`<a part="tool" href=${target} rel="noopener" aria-label=${record ? `${report}: ${name}` : nothing}>${report}</a>`;
}

/** Once for each element: how tools look, and that it is the one in use. */
function settle(view: View): void {
  const { host } = view;
  views.set(host, view);
  if (adopt(host, toolStyles)) host.renderRoot.addEventListener('click', () => usedLast(host));
}
