import { expect, waitUntil } from '@open-wc/testing';
import type { AzkgElement } from '../../src/elements/azkg-element.js';
import { today } from '../../src/elements/today.js';
import { all, item, mount, one, textOf, warningsDuring } from './mount.js';

const VISIT = '1997-visit-to-testabad';

/** What is put on the clipboard from here on; `undefined` for a clipboard that refuses. */
function clipboard(answer: (text: string) => Promise<void>): () => void {
  const present = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: answer }, configurable: true });
  return () => {
    if (present) Object.defineProperty(navigator, 'clipboard', present);
    else Reflect.deleteProperty(navigator, 'clipboard');
  };
}

const refuse = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));

function toolIn(root: Element, name: string): HTMLElement {
  const tools = [...root.querySelectorAll<HTMLElement>('[part~="tool"], [part~="download"]')];
  return tools.find((tool) => textOf(tool) === name)!;
}

async function press(element: AzkgElement, button: HTMLElement, done: () => unknown): Promise<void> {
  button.click();
  await waitUntil(done);
  await element.updateComplete;
}

const panel = (element: AzkgElement) => all(element, '[part~="panel"]')[0];
const text = (element: AzkgElement) => (one(element, 'textarea') as HTMLTextAreaElement).value;

async function openCitation(element: AzkgElement, root: Element): Promise<void> {
  await press(element, toolIn(root, 'Cite'), () => panel(element) !== undefined);
}

async function choose(element: AzkgElement, index: number, value: string): Promise<void> {
  const select = all(element, '[part~="panel"] select')[index] as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describe('copy link', () => {
  let restore: () => void = () => undefined;
  afterEach(() => restore());

  it('is there where permalinks are, puts the address of the record on the clipboard and says so', async () => {
    const copied: string[] = [];
    restore = clipboard((written) => Promise.resolve(void copied.push(written)));
    const timeline = await mount('azkg-timeline', 'permalinks');
    const visit = item(timeline, VISIT);
    const tools = visit.querySelector(':scope > article > .entry > details > [part~="tools"]')!;
    const status = tools.querySelector('[role="status"]')!;
    expect(textOf(status)).to.equal('');
    const button = toolIn(tools, 'Copy link');
    await press(timeline, button, () => textOf(status) === 'Copied');
    expect(copied).to.deep.equal([`${location.href.replace(/#.*/, '')}#azkg-${VISIT}`]);
    expect(button.getAttribute('aria-label')).to.equal('Copy link: President Misalov visits Testabad');
    expect(toolIn(await mount('azkg-timeline'), 'Copy link')).to.equal(undefined);
  });

  it('where the clipboard refuses, the address stands in a field, selected', async () => {
    restore = clipboard(refuse);
    const timeline = await mount('azkg-timeline', 'permalinks');
    const details = item(timeline, '1995-relief-caravan').querySelector('details')!;
    details.open = true;
    await press(timeline, toolIn(details, 'Copy link'), () => timeline.shadowRoot!.activeElement?.localName === 'textarea');
    const field = one(timeline, 'textarea') as HTMLTextAreaElement;
    expect(field.readOnly).to.equal(true);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.match(/#azkg-1995-relief-caravan$/);
    expect(textOf(one(timeline, '[part~="panel"] [role="status"]'))).to.match(/^The browser does not let us copy/);
  });
});

describe('cite', () => {
  let restore: () => void = () => undefined;
  afterEach(() => restore());

  it('a record: name, date, version, licence, address and day; the anchor only where the page answers to it', async () => {
    for (const [attribute, anchor] of [
      ['permalinks', '#azkg-1995-relief-caravan'],
      ['', ''],
    ] as const) {
      const timeline = await mount('azkg-timeline', attribute);
      const caravan = item(timeline, '1995-relief-caravan');
      await openCitation(timeline, caravan);
      const [, address, year] =
        /^Relief caravan, about 1995\. Invented relations, version 1\.2\.3 \(24 November 2026\)\. CC BY 4\.0\. (\S+) \[.* (\d+)\]$/.exec(
          text(timeline),
        )!;
      expect(address).to.equal(location.href.replace(/#.*/, '') + anchor);
      expect(year).to.equal(today().slice(0, 4));
      expect(caravan.contains(panel(timeline)!)).to.equal(true);
    }
  });

  it('in BibTeX, RIS, CSL-JSON; its sources, the view, the data, the sources of what is shown', async () => {
    const timeline = await mount('azkg-timeline', 'heading="My chronicle"');
    await openCitation(timeline, item(timeline, '1995-relief-caravan'));
    await choose(timeline, 1, 'bibtex');
    expect(text(timeline)).to.match(/^@dataset\{azkg-1\.2\.3-1995-relief-caravan,/);
    await choose(timeline, 0, 'sources');
    expect(text(timeline)).to.match(/^@online\{example-gazette,/);
    await openCitation(timeline, one(timeline, '[part~="credit"]'));
    await waitUntil(() => text(timeline).startsWith('My chronicle. Invented relations'));
    await choose(timeline, 0, 'dataset');
    expect(text(timeline)).to.match(/^Invented relations, version 1\.2\.3/);
    await choose(timeline, 0, 'sources');
    expect(text(timeline).split('\n')).to.have.length(3);
    await choose(timeline, 1, 'csl');
    const works = JSON.parse(text(timeline)) as { id: string }[];
    expect(works.map(({ id }) => id)).to.deep.equal(['example-gazette', 'invented-chronicle', 'testabad-archive']);
  });

  it('a source as a source', async () => {
    const record = await mount('azkg-record', 'record-id="example-gazette"');
    await openCitation(record, one(record, '[part~="item"]'));
    expect(text(record)).to.match(/^Test Author, Örnek Yazar\. Testabad welcomes its guests\./);
    expect(all(record, '[part~="panel"] select')).to.have.length(1);
  });

  it('all sources of a bibliography, in its order', async () => {
    const list = await mount('azkg-source-list');
    await press(list, toolIn(one(list, '[part~="tools"]'), 'Cite all'), () => panel(list));
    const lines = text(list).split('\n');
    expect(lines).to.have.length(4);
    expect(lines[0]).to.match(/^Beksultan Misalov\. Ыр жана кошуна\./);
    await choose(list, 1, 'ris');
    expect(text(list).match(/^TY {2}- /gm)).to.have.length(4);
  });

  it('copies, and says so', async () => {
    const copied: string[] = [];
    restore = clipboard((written) => Promise.resolve(void copied.push(written)));
    const timeline = await mount('azkg-timeline');
    await openCitation(timeline, one(timeline, '[part~="credit"]'));
    const status = () => textOf(one(timeline, '[part~="panel"] [role="status"]'));
    expect(status()).to.equal('');
    await press(timeline, one(timeline, '[part~="copy"]'), () => status() === 'Copied');
    expect(copied).to.deep.equal([text(timeline)]);
    await choose(timeline, 1, 'ris');
    expect(status()).to.equal('');
  });

  it('where the clipboard refuses, or is not there, the text is selected', async () => {
    for (const answer of [refuse, undefined]) {
      restore = clipboard(answer!);
      const timeline = await mount('azkg-timeline');
      await openCitation(timeline, one(timeline, '[part~="credit"]'));
      const field = one(timeline, 'textarea') as HTMLTextAreaElement;
      await press(timeline, one(timeline, '[part~="copy"]'), () => timeline.shadowRoot!.activeElement === field);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      expect(textOf(one(timeline, '[part~="panel"] [role="status"]'))).to.match(/^The browser does not let us copy/);
      restore();
    }
  });

  it('Escape and Close close it and give the focus back; one is open at a time; the button tells', async () => {
    const timeline = await mount('azkg-timeline');
    const credit = one(timeline, '[part~="credit"]');
    const button = toolIn(credit, 'Cite');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await openCitation(timeline, credit);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    one(timeline, 'textarea').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await timeline.updateComplete;
    expect(panel(timeline)).to.equal(undefined);
    expect(timeline.shadowRoot!.activeElement).to.equal(button);
    await openCitation(timeline, credit);
    one(timeline, '[part~="close"]').click();
    await timeline.updateComplete;
    expect(panel(timeline)).to.equal(undefined);
    await openCitation(timeline, item(timeline, '1995-relief-caravan'));
    await press(timeline, button, () => credit.contains(panel(timeline)!));
    expect(all(timeline, '[part~="panel"]')).to.have.length(1);
  });

  it('is accessible, in light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      const list = await mount('azkg-source-list', `theme="${theme}" controls="search download" report-url="/errors" permalinks`);
      await openCitation(list, item(list, 'example-gazette'));
      for (const details of all(list, 'details')) (details as HTMLDetailsElement).open = true;
      await expect(list).to.be.accessible();
    }
  });

  it('speaks the language of the page', async () => {
    const timeline = await mount('azkg-timeline', 'lang="ky"');
    const credit = one(timeline, '[part~="credit"]');
    await press(timeline, toolIn(credit, 'Булак катары келтирүү'), () => panel(timeline));
    expect(textOf(one(timeline, '[part~="close"]'))).to.equal('Жабуу');
  });
});

describe('report-url', () => {
  const links = (element: Element) => all(element, 'a[part~="tool"]') as HTMLAnchorElement[];

  it('each record and the whole lead there, with id, version and language', async () => {
    const timeline = await mount('azkg-timeline', 'lang="tr" type="aid" report-url="https://host.example/errors?from=azkg"');
    expect(links(timeline).map(({ href }) => href)).to.deep.equal([
      'https://host.example/errors?from=azkg&id=1995-relief-caravan&version=1.2.3&lang=tr',
      'https://host.example/errors?from=azkg&version=1.2.3&lang=tr',
    ]);
    expect(links(timeline).map(textOf)).to.deep.equal(['Hata bildir', 'Hata bildir']);
  });

  it('a letter is addressed and has its subject', async () => {
    const record = await mount('azkg-record', 'record-id="misalkol" report-url="mailto:editor@host.example"');
    expect(links(record)[0]!.href).to.equal(
      'mailto:editor@host.example?subject=Error%20in%3A%20Misalk%C3%B6l&body=id%3A%20misalkol%0D%0Aversion%3A%201.2.3%0D%0Alang%3A%20en%0D%0A',
    );
  });

  it('other schemes are ignored, and the editor is told', async () => {
    for (const address of ['javascript:alert(1)', 'data:text/html,x']) {
      let timeline: AzkgElement | undefined;
      const warnings = await warningsDuring(async () => (timeline = await mount('azkg-timeline', `report-url="${address}"`)));
      expect(links(timeline!)).to.deep.equal([]);
      expect(warnings).to.deep.equal([
        `<azkg-timeline> report-url="${address}" has no effect. Write an address that begins with https:, http: or mailto:.`,
      ]);
    }
  });

  it('without it there is no link', async () => {
    expect(links(await mount('azkg-timeline'))).to.deep.equal([]);
  });
});

describe('download', () => {
  it('is offered only where the host asks for it', async () => {
    expect(all(await mount('azkg-timeline', 'controls'), '[part~="download"]')).to.have.length(0);
    const timeline = await mount('azkg-timeline', 'controls="search download"');
    expect(all(timeline, '[part~="download"]').map(textOf)).to.deep.equal(['CSV', 'JSON', 'iCalendar']);
  });

  it('by itself it has no Reset', async () => {
    const list = await mount('azkg-agreement-list', 'controls="download"');
    expect(one(list, '[part~="controls"] [part~="reset"]').checkVisibility()).to.equal(false);
  });

  it('tells the host the format and how many records, documents inside events too; cancelled, nothing comes', async () => {
    const timeline = await mount('azkg-timeline', 'controls="download" type="visit"');
    const told: unknown[] = [];
    timeline.addEventListener('azkg-download', (event) => {
      told.push(event.detail);
      event.preventDefault();
    });
    for (const [i, format] of ['CSV', 'JSON', 'iCalendar'].entries())
      await press(timeline, toolIn(one(timeline, '[part~="controls"]'), format), () => told.length === i + 1);
    expect(told).to.deep.equal([
      { format: 'csv', count: 4 },
      { format: 'json', count: 4 },
      { format: 'ics', count: 4 },
    ]);
    expect(panel(timeline)).to.equal(undefined);
    expect(textOf(one(timeline, '[part~="notice"]'))).to.equal('');
  });

  it('a calendar without days is not offered as a file', async () => {
    const timeline = await mount('azkg-timeline', 'controls="download" ids="1995-relief-caravan"');
    const notice = () => textOf(one(timeline, '[part~="notice"]'));
    await press(timeline, toolIn(one(timeline, '[part~="controls"]'), 'iCalendar'), () => notice() !== '');
    expect(notice()).to.match(/^iCalendar: nothing to save\./);
  });
});
