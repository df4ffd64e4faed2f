import { expect, waitUntil } from '@open-wc/testing';
import { bundledDataset } from '../../src/dataset/bundled.js';
import type { DatasetDocument, FigureRecord } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { all, item, itemIds, mount, one, settled, textOf, warningsDuring } from './mount.js';

const NAMES = ['relations', 'embassies', 'agreements', 'visits', 'last-visit', 'last-agreement', 'diaspora-population'];

function factsIn(element: Element): (string | undefined)[] {
  return all(element, '[part~="fact"]').map((fact) => fact.dataset['fact']);
}

function factText(element: Element, name: string): string {
  return textOf(one(element, `[data-fact="${name}"]`));
}

function withFigures(dates: readonly string[]): DatasetDocument {
  const [model] = fixtureDocument.figures;
  const figures = dates.map((date, i): FigureRecord => ({ ...model!, id: `figure-${i}`, date, value: 1000 + i, variants: [] }));
  return { ...fixtureDocument, figures };
}

describe('azkg-fact-sheet', () => {
  it('shows the facts that the dataset knows, and of which record each is told', async () => {
    const sheet = await mount('azkg-fact-sheet');
    expect(factsIn(sheet)).to.deep.equal(NAMES);
    expect(itemIds(sheet)).to.deep.equal([
      '1993-diplomatic-relations',
      'embassy-in-testabad',
      '2012-visit-to-misalkol',
      '2005-convention-on-measures',
      '1999-singers-abroad',
    ]);
    expect(sheet.records.map(({ id }) => id)).to.deep.equal(itemIds(sheet));
  });

  it('says since when, how many each way and of which kind, and which is the latest', async () => {
    const sheet = await mount('azkg-fact-sheet');
    expect(factText(sheet, 'relations')).to.equal('Diplomatic relations since 19 January 1993[1]');
    expect(factText(sheet, 'embassies')).to.equal('Embassies Azerbaijan: not known Embassy in Testabad since 11 October 1997[2]');
    expect(factText(sheet, 'agreements')).to.match(/^Documents 4 3 bilateral · 1 multilateral Documents that both/);
    expect(factText(sheet, 'visits')).to.match(
      /^Visits 2 Azerbaijan → Kyrgyzstan: 1 Kyrgyzstan → Azerbaijan: 1 Visits to the other country/,
    );
    expect(factText(sheet, 'last-visit')).to.match(/^Latest visit 29 March – 2 April 2012\[2\] President Örnek visits Misalköl/);
    expect(factText(sheet, 'last-agreement')).to.match(/^Latest document July 2005\[3\] Convention on measures/);
    expect(textOf(one(sheet, '[part="note"]'))).to.equal(
      'What this dataset holds is counted (until 31 December 2012); there may be more.',
    );
  });

  it('a figure that other sources give otherwise shows their values beside it, and why to unfold', async () => {
    const figure = item(await mount('azkg-fact-sheet'), '1999-singers-abroad');
    expect(textOf(figure.querySelector('p')!)).to.equal('about 14,000 people (1999)[3]');
    expect(textOf(figure.querySelector('summary')!)).to.equal('Sources differ: 13,500 people');
    expect(textOf(figure.querySelector('details')!)).to.contain('only those who sing daily');
    expect(textOf(figure.querySelector('details')!)).to.contain('[2], p. 3');
  });

  it('the numbers lead to the sources, which stand in full below', async () => {
    const sheet = await mount('azkg-fact-sheet');
    const mark = item(sheet, 'embassy-in-testabad').querySelector('a')!;
    expect(mark.href).to.equal('https://gazette.example/1997/guests?a=1&b=2');
    expect(mark.getAttribute('aria-label')).to.equal('[2] Example Gazette');
    expect(item(sheet, '1993-diplomatic-relations').querySelector('a')).to.equal(null);
    const sources = all(sheet, 'ol[part="sources"] > li').map(textOf);
    expect(sources).to.have.length(3);
    expect(sources[1]).to.contain('Example Gazette');
    expect((one(sheet, '.sources') as HTMLDetailsElement).open).to.equal(false);
    expect((one(await mount('azkg-fact-sheet', 'show-sources'), '.sources') as HTMLDetailsElement).open).to.equal(true);
  });

  it('up to four figures stand side by side; of more the latest, the latest for a year, and the rest to unfold', async () => {
    const few = await mount('azkg-fact-sheet', 'facts="diaspora-population"', withFigures(['1999', '2001', '2003-04', '2004']));
    expect(itemIds(few)).to.deep.equal(['figure-3', 'figure-2', 'figure-1', 'figure-0']);
    expect(all(few, '[part~="fact"] details')).to.have.length(0);
    const dates = ['1999', '2001', '2003-04', '2004', '2005-01/2005-08'];
    const many = await mount('azkg-fact-sheet', 'facts="diaspora-population"', withFigures(dates));
    expect(all(many, 'dd[part="item"]').map((item) => item.dataset['id'])).to.deep.equal(['figure-4', 'figure-3']);
    expect(textOf(item(many, 'figure-4'))).to.contain('(January–August 2005 · latest figure)');
    expect(textOf(item(many, 'figure-3'))).to.contain('(2004 · latest figure for a whole year)');
    expect(textOf(one(many, '[part~="fact"] summary'))).to.equal('3 further figures');
    expect(new Set(itemIds(many)).size).to.equal(dates.length);
  });

  it('facts says which, and in which order; unknown ones are reported and show nothing', async () => {
    let sheet: Element | undefined;
    const warnings = await warningsDuring(async () => {
      sheet = await mount('azkg-fact-sheet', 'facts="visits weather RELATIONS"');
    });
    expect(factsIn(sheet!)).to.deep.equal(['visits', 'relations']);
    expect(warnings).to.deep.equal([
      '<azkg-fact-sheet> facts="weather" is not known and shows nothing. Known values: relations, embassies, agreements, visits, last-visit, last-agreement, diaspora-population.',
    ]);
  });

  it('a selection narrows the counts and is said to', async () => {
    const sheet = await mount('azkg-fact-sheet', 'topic="politics" from="1997" to="2001"');
    expect(factText(sheet, 'agreements')).to.match(/^Documents 1 /);
    expect(factText(sheet, 'visits')).to.match(/^Visits 1 Azerbaijan → Kyrgyzstan: 0 Kyrgyzstan → Azerbaijan: 1 /);
    expect(factText(sheet, 'relations')).to.contain('1993');
    expect(textOf(one(sheet, '[part="note"]'))).to.match(/Only part of the records is counted: Politics · 1997 – 2001\.$/);
  });

  it('what a reader chooses narrows the counts too, and is said to', async () => {
    const sheet = await mount('azkg-fact-sheet', 'controls="topic year" topic="politics"');
    sheet.choice = { year: '1997' };
    await sheet.updateComplete;
    expect(factText(sheet, 'visits')).to.match(/^Visits 1 /);
    expect(textOf(one(sheet, '[part="note"]'))).to.match(/Only part of the records is counted: Politics · 1997\.$/);
  });

  it('limit and order do not change a count', async () => {
    const sheet = await mount('azkg-fact-sheet', 'limit="1" order="desc"');
    expect(factText(sheet, 'agreements')).to.match(/^Documents 4 /);
    expect(itemIds(sheet)).to.contain('2005-convention-on-measures');
  });

  it('exclude leaves a record out of every fact', async () => {
    const sheet = await mount(
      'azkg-fact-sheet',
      'exclude="1993-diplomatic-relations 1999-singers-abroad 2012-visit-to-misalkol"',
    );
    expect(factText(sheet, 'relations')).to.equal('Diplomatic relations not known');
    expect(itemIds(sheet)).to.deep.equal(['embassy-in-testabad', '1997-visit-to-testabad', '2005-convention-on-measures']);
  });

  it('a selection that nothing matches shows no fact: a typo publishes no zero', async () => {
    const sheet = await mount('azkg-fact-sheet', 'topic="cultur"');
    expect(factsIn(sheet)).to.deep.equal([]);
    expect(one(sheet, '[part="empty"]')).to.be.instanceOf(HTMLElement);
  });

  it('perspective and lang take effect at once', async () => {
    const sheet = await mount('azkg-fact-sheet');
    sheet.perspective = 'kg';
    await sheet.updateComplete;
    expect(factText(sheet, 'visits')).to.match(/^Visits 2 Kyrgyzstan → Azerbaijan: 1 Azerbaijan/);
    expect(factText(sheet, 'embassies')).to.match(/Azerbaijan: not known$/);
    sheet.lang = 'ru';
    await waitUntil(() => one(sheet, '.frame').lang === 'ru');
    expect(factText(sheet, 'relations')).to.equal('Diplomatic relations с 19 января 1993 года[1]');
    expect(factText(sheet, 'agreements')).to.contain('3 двусторонних · 1 многосторонний');
  });

  it('of the bundled dataset every usual fact is told', async () => {
    const sheet = await mount('azkg-fact-sheet', '', bundledDataset().document);
    const { agreements, events, figures } = bundledDataset().document;
    expect(factsIn(sheet)).to.deep.equal([...NAMES.slice(0, -1), 'trade-turnover', 'diaspora-population']);
    expect(factText(sheet, 'agreements')).to.contain(`Documents ${agreements.length} `);
    expect(factText(sheet, 'visits')).to.contain(`Visits ${events.filter(({ visit }) => visit).length} `);
    for (const { id, type } of figures) if (type === 'diaspora-population') expect(itemIds(sheet)).to.contain(id);
  });

  it('an empty dataset says so, and hostile values stay text', async () => {
    const empty = { ...fixtureDocument, events: [], agreements: [], institutions: [], figures: [] };
    expect(factsIn(await mount('azkg-fact-sheet', '', empty))).to.deep.equal([]);
    const sheet = await mount('azkg-fact-sheet');
    await settled(sheet, () => {
      const [event, ...events] = fixtureDocument.events;
      sheet.data = { ...fixtureDocument, events: [{ ...event!, date: '1993-01' }, ...events] };
    });
    expect(factText(sheet, 'relations')).to.contain('since January 1993');
    const warnings = await warningsDuring(async () => {
      sheet.facts = ['visits', '<img>'] as never;
      await sheet.updateComplete;
    });
    expect(warnings).to.have.length(1);
    expect(factsIn(sheet)).to.deep.equal(['visits']);
    expect(all(sheet, 'img')).to.deep.equal([]);
  });

  it('on paper all is unfolded, and the sources stand once, under the same numbers', async () => {
    const sheet = await mount('azkg-fact-sheet');
    const before = factText(sheet, 'embassies');
    dispatchEvent(new Event('beforeprint'));
    await sheet.updateComplete;
    expect(all(sheet, 'details').every((details) => (details as HTMLDetailsElement).open)).to.equal(true);
    expect(factText(sheet, 'embassies')).to.equal(before);
    expect(all(sheet, '[part="bibliography"] li')).to.have.length(3);
    expect(all(sheet, '.sources')).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    await sheet.updateComplete;
    expect(all(sheet, '.sources')).to.have.length(1);
  });

  it('permalinks lead to the records that the facts rest on', async () => {
    const sheet = await mount('azkg-fact-sheet', 'permalinks');
    expect(all(sheet, '[part="title"] a').map((link) => link.getAttribute('href'))).to.deep.equal([
      '#azkg-embassy-in-testabad',
      '#azkg-2012-visit-to-misalkol',
      '#azkg-2005-convention-on-measures',
    ]);
  });

  for (const attributes of ['', 'heading="At a glance" show-sources permalinks perspective="kg"', 'lang="ky" theme="dark"']) {
    it(`accessible: ${attributes}`, async () => {
      const sheet = await mount('azkg-fact-sheet', `theme="light" ${attributes}`);
      for (const details of all(sheet, 'details')) (details as HTMLDetailsElement).open = true;
      await expect(sheet).to.be.accessible();
    });
  }
});
