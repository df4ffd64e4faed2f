import { expect, waitUntil } from '@open-wc/testing';
import { bundledDataset } from '../../src/dataset/bundled.js';
import type { AzkgChart } from '../../src/elements/azkg-chart.js';
import type { DatasetDocument, FigureRecord } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { all, itemIds, mount, one, textOf, warningsDuring } from './mount.js';

const { document: whole } = bundledDataset();

/** What each bar says to those who do not see it. */
function spoken(chart: Element): (string | null)[] {
  return all(chart, '[part="bar"]').map((bar) => bar.getAttribute('aria-label'));
}

/** The numbers of the table: the head of each row and its cells. */
function rowsOf(chart: Element): string[] {
  return all(chart, 'tbody tr').map((row) => Array.from(row.children, textOf).join(' | '));
}

async function choose(chart: AzkgChart, key: string): Promise<void> {
  one(chart, `[data-key="${key}"]`).click();
  await chart.updateComplete;
}

const [singers] = fixtureDocument.figures as [FigureRecord];

function withFigures(...figures: Partial<FigureRecord>[]): DatasetDocument {
  return {
    ...fixtureDocument,
    figures: figures.map((figure, i) => ({ ...singers, variants: [], id: `figure-${i}`, ...figure })),
  };
}

describe('azkg-chart', () => {
  it('counts events and documents by the year in which they begin, and says so', async () => {
    const chart = await mount('azkg-chart');
    expect(textOf(one(chart, '[part="caption"]'))).to.equal('Entries by year: 7 events, 4 documents');
    expect(spoken(chart).slice(0, 5)).to.deep.equal([
      '1993: 1 entry',
      '1994: 0 entries',
      '1995: 1 entry',
      '1996: 0 entries',
      '1997: 3 entries',
    ]);
    expect(textOf(one(chart, '[part="notes"]'))).to.contain('What lasts longer counts where it begins.');
  });

  it('shows the numbers of the bundled dataset, in the drawing and in the table', async () => {
    const chart = await mount('azkg-chart', 'type="visit" split="direction"', whole);
    const visits = whole.events.filter(({ type }) => type === 'visit');
    for (const [year, there, back, total] of rowsOf(chart).map((row) => row.replace('*', '').split(' | '))) {
      const ofYear = visits.filter(({ date }) => date.startsWith(year!));
      const fromKyrgyzstan = ofYear.filter(({ visit }) => visit!.visitor === 'KG').length;
      expect([there, back, total]).to.deep.equal([fromKyrgyzstan, ofYear.length - fromKyrgyzstan, ofYear.length].map(String));
      expect(one(chart, `[data-key="${year}"]`).getAttribute('aria-label')).to.match(new RegExp(`^${year}: ${ofYear.length} `));
    }
    expect(textOf(one(chart, 'tfoot td:last-child'))).to.equal(String(visits.length));
  });

  it('the lengths of the bars are the numbers', async () => {
    const chart = await mount('azkg-chart', 'by="topic"', whole);
    const width = (topic: string) => Number.parseFloat(one(chart, `[data-key="${topic}"] rect`).getAttribute('width')!);
    const count = (topic: string) => [...whole.events, ...whole.agreements].filter(({ topics }) => topics.includes(topic)).length;
    expect(width('culture') / width('politics')).to.be.closeTo(count('culture') / count('politics'), 0.001);
  });

  it('by decade, split by type, the legend names what the patterns are', async () => {
    const chart = await mount('azkg-chart', 'kind="agreement" by="decade" split="type"');
    const kinds = ['Treaty', 'Programme', 'Memorandum', 'Convention'];
    expect(all(chart, '[part="legend"] li').map(textOf)).to.have.members(kinds);
    expect(spoken(chart)).to.deep.equal([
      '1990s: 2 entries; Treaty: 1, Programme: 1',
      '2000s: 2 entries; Memorandum: 1, Convention: 1',
      '2010s: 0 entries; not complete (cut-off date of the data: 31 December 2012)',
    ]);
    const fills = all(chart, '[data-key="199X"] .across rect').map((rect) => rect.getAttribute('fill'));
    expect(new Set(fills).size).to.equal(2);
  });

  it('the arrow keys lead from bar to bar, Tab to one of them', async () => {
    const chart = await mount('azkg-chart', 'by="type"');
    const stops = () => all(chart, '[part="bar"][tabindex="0"]').map((bar) => bar.dataset['key']);
    const press = async (key: string) => {
      chart.shadowRoot!.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await chart.updateComplete;
    };
    const keys = all(chart, '[part="bar"]').map((bar) => bar.dataset['key']);
    expect(stops()).to.deep.equal([keys[0]]);
    one(chart, '[part="bar"]').focus();
    await press('ArrowDown');
    await press('ArrowRight');
    expect(stops()).to.deep.equal([keys[2]]);
    expect(textOf(one(chart, '[part="readout"]'))).to.equal(spoken(chart)[2]);
    await press('End');
    expect(stops()).to.deep.equal([keys.at(-1)]);
    await press('ArrowDown');
    expect(stops()).to.deep.equal([keys.at(-1)]);
    await press('Home');
    expect(stops()).to.deep.equal([keys[0]]);
  });

  it('a bar that is chosen lists its records, and closes again; a document stands once', async () => {
    const chart = await mount('azkg-chart');
    expect(itemIds(chart)).to.deep.equal([]);
    await choose(chart, '1997');
    expect(textOf(one(chart, '[part="group-heading"]'))).to.equal('1997: 3 entries');
    expect(itemIds(chart).toSorted()).to.deep.equal([
      '1997-programme-of-exchanges',
      '1997-treaty-of-neighbourliness',
      '1997-visit-to-testabad',
    ]);
    expect(all(chart, '[part="document"]')).to.have.length(0);
    expect(one(chart, '[data-key="1997"]').getAttribute('aria-expanded')).to.equal('true');
    await choose(chart, '1997');
    expect(itemIds(chart)).to.deep.equal([]);
    await choose(chart, '1996');
    expect(itemIds(chart)).to.deep.equal([]);
  });

  it('selection and controls hold; nothing gives the usual words', async () => {
    const chart = await mount('azkg-chart', 'topic="culture" controls');
    expect(chart.records.every((record) => 'topics' in record && record.topics.includes('culture'))).to.equal(true);
    chart.choice = { year: '2003' };
    await chart.updateComplete;
    expect(spoken(chart)).to.deep.equal(['2003: 1 entry']);
    chart.choice = { query: 'nothing of the kind' };
    await chart.updateComplete;
    expect(textOf(one(chart, '[part="empty"] p'))).to.equal('Nothing matches this choice.');
    expect(all(chart, 'figure')).to.have.length(0);
  });

  it('an empty dataset gives the usual words too', async () => {
    const chart = await mount('azkg-chart', '', { ...fixtureDocument, events: [], agreements: [] });
    expect(textOf(one(chart, '[part="empty"]'))).to.equal('Nothing matches this choice.');
  });

  it('words that nobody knows are reported, and the usual is shown', async () => {
    let chart: Element | undefined;
    const warnings = await warningsDuring(async () => (chart = await mount('azkg-chart', 'by="colour" split="taste"')));
    expect(warnings).to.deep.equal([
      '<azkg-chart> by="colour" is not known and has no effect. Known values: year, decade, type, topic.',
      '<azkg-chart> split="taste" is not known and has no effect. Known values: none, kind, type, level, direction.',
    ]);
    expect(spoken(chart!)[0]).to.equal('1993: 1 entry');
  });

  it('follows the language of the page', async () => {
    const chart = await mount('azkg-chart', 'lang="ru"');
    expect(textOf(one(chart, '[part="caption"]'))).to.equal('Записи по годам: 7 событий, 4 документа');
    chart.lang = 'ky';
    await waitUntil(() => one(chart, '.frame').lang === 'ky');
    expect(textOf(one(chart, '[part="caption"]'))).to.equal('Жылдар боюнча жазуулар: 7 окуя, 4 документ');
  });
});

describe('azkg-chart series', () => {
  it('shows the figures of a type with their gaps, parts of years, rounded numbers and other values', async () => {
    const data = withFigures(
      {
        date: '2001',
        value: 25_800_000,
        unit: 'persons',
        variants: [{ field: 'value', value: 20_000_000, citations: singers.citations, reason: { en: 'Counted later.' } }],
      },
      { date: '2004-01/2004-05', value: 3_600_000, approximate: false },
    );
    const chart = await mount('azkg-chart', 'series="diaspora-population"', data);
    expect(textOf(one(chart, '[part="caption"]'))).to.equal('Singers abroad. Unit: million people');
    expect(spoken(chart)).to.deep.equal([
      '2001: 25.8 million people; about; Value elsewhere: 20,000,000 people',
      'January–May 2004: 3.6 million people; part of a year',
    ]);
    expect(all(chart, '[part="value"]').map(textOf)).to.deep.equal(['≈ 25.8', '3.6']);
    expect(all(chart, '.gap').map(textOf)).to.deep.equal(['2002 – 2003 no figure']);
    expect(all(chart, '.mark')).to.have.length(1);
    expect(all(chart, '[part="legend"] li').map(textOf)).to.deep.equal([
      'part of a year',
      '≈ about',
      '◆ value in another source',
    ]);
    expect(rowsOf(chart).map((row) => row.split(' | ').slice(0, 3))).to.deep.equal([
      ['2001', 'about 25,800,000 people', 'Value elsewhere: 20,000,000 people'],
      ['2002 – 2003', 'no figure', ''],
      ['January–May 2004', '3,600,000 people', 'part of a year'],
    ]);
    await choose(chart, 'figure-0');
    expect(textOf(one(chart, '[part="group-heading"]'))).to.equal(spoken(chart)[0]);
    expect(all(chart, 'li[part="item"]').map((item) => item.dataset['id'])).to.deep.equal(['figure-0']);
  });

  it('the bundled series: every figure as it stands in the data', async () => {
    const chart = await mount('azkg-chart', 'series="trade-turnover"', whole);
    const figures = whole.figures.filter(({ type }) => type === 'trade-turnover');
    expect(itemIds(chart).toSorted()).to.deep.equal(figures.map(({ id }) => id).toSorted());
    for (const { id, value } of figures) {
      expect(textOf(one(chart, `tr[data-id="${id}"] .number`)).replace(/\D/g, '')).to.equal(String(value));
      expect(one(chart, `[data-key="${id}"] [part="value"]`).textContent.trim().replace('≈\u00a0', '')).to.equal(
        String(value / 1e6),
      );
    }
  });

  it('numbers in another unit are said and not drawn, and below zero is no bar', async () => {
    const data = withFigures(
      { date: '2001', value: 5 },
      { date: '2002', value: -2 },
      { date: '2003', value: 900, unit: 'documents' },
    );
    const chart = await mount('azkg-chart', 'series="diaspora-population"', data);
    expect(all(chart, '[part="bar"] rect')).to.have.length(1);
    expect(all(chart, '[part="value"]').map(textOf)).to.deep.equal(['≈ 5', '≈ −2', '≈ 900 documents']);
  });

  it('a series that nobody knows matches nothing and is reported', async () => {
    let chart: Element | undefined;
    const warnings = await warningsDuring(async () => (chart = await mount('azkg-chart', 'series="rainfall"')));
    expect(warnings).to.deep.equal([
      '<azkg-chart> series="rainfall" is not known and matches nothing. Known values: diaspora-population.',
    ]);
    expect(textOf(one(chart!, '[part="empty"]'))).to.equal('Nothing matches this choice.');
  });

  it('layout="table" shows the numbers alone', async () => {
    const chart = await mount('azkg-chart', 'series="diaspora-population" layout="table"');
    expect(all(chart, 'svg, details')).to.have.length(0);
    expect(one(chart, 'table').checkVisibility()).to.equal(true);
  });
});

describe('azkg-chart, for everybody', () => {
  for (const attributes of ['split="kind" controls', 'by="topic" theme="dark"', 'series="diaspora-population" theme="light"']) {
    it(`axe finds nothing in <azkg-chart ${attributes}>`, async () => {
      const chart = await mount('azkg-chart', attributes);
      one(chart, '[part="bar"]').click();
      await chart.updateComplete;
      for (const details of all(chart, 'details')) (details as HTMLDetailsElement).open = true;
      await expect(chart).to.be.accessible();
    });
  }

  it('on paper the sources of what is listed stand at the end, not those of all that is counted', async () => {
    const chart = await mount('azkg-chart');
    const print = async () => {
      dispatchEvent(new Event('beforeprint'));
      await chart.updateComplete;
    };
    await print();
    expect(all(chart, '[part="bibliography"]')).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    await choose(chart, '1995');
    await print();
    expect(all(chart, '[part="bibliography"] li')).not.to.have.length(0);
    dispatchEvent(new Event('afterprint'));
  });

  it('with permalinks a link leads to a record that is listed, and to a figure', async () => {
    const chart = await mount('azkg-chart', 'permalinks');
    await choose(chart, '1995');
    expect(one(chart, '[part~="title"] a').getAttribute('href')).to.equal('#azkg-1995-relief-caravan');
  });

  it('any attribute can be set to anything and taken away', async () => {
    const chart = await mount('azkg-chart');
    const { observedAttributes } = chart.constructor as unknown as { observedAttributes: string[] };
    await warningsDuring(async () => {
      for (const name of observedAttributes.filter((attribute) => attribute !== 'src')) {
        for (const value of ['', ' ', 'no-such-value', '2', 'true']) {
          chart.setAttribute(name, value);
          await chart.updateComplete;
        }
        chart.removeAttribute(name);
        await chart.updateComplete;
      }
    });
    expect(all(chart, '[part="bar"]')).to.have.length(20);
  });
});
