import { expect, waitUntil } from '@open-wc/testing';
import type { EventRecord } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { all, item, itemIds, mount, one, textOf, warningsDuring } from './mount.js';

const RELATIONS = '1993-diplomatic-relations';
const VISIT = '1997-visit-to-testabad';

function anniversaryOf(element: Element, id: string): string {
  return textOf(item(element, id).querySelector('[part="anniversary"]')!);
}

/** The fixture with an event on each of some days. */
function withDays(...days: string[]): unknown {
  const [model] = fixtureDocument.events;
  const events = days.map((date): EventRecord => ({ ...model!, id: `event-${date.replace('~', '')}`, date }));
  return { ...fixtureDocument, events, agreements: [] };
}

describe('azkg-on-this-day', () => {
  it('shows what came about on the day, how long ago, and which round anniversary comes next', async () => {
    const element = await mount('azkg-on-this-day', 'date="2026-01-19"');
    expect(itemIds(element)).to.deep.equal([RELATIONS]);
    expect(textOf(one(element, '[part="period"]'))).to.equal('19 January 2026');
    expect(anniversaryOf(element, RELATIONS)).to.equal('33 years ago · Next round anniversary: 35 years, 19 January 2028');
    expect(all(element, '[part="none"]')).to.have.length(0);
  });

  it('a round anniversary is called that', async () => {
    const element = await mount('azkg-on-this-day', 'date="2028-01-19"');
    expect(anniversaryOf(element, RELATIONS)).to.equal('35 years ago · round anniversary');
  });

  it('where none falls on the day the next one is shown, and said to be that', async () => {
    const element = await mount('azkg-on-this-day', 'date="2026-11-30"');
    expect(itemIds(element)).to.deep.equal([RELATIONS]);
    expect(textOf(one(element, '[part="none"]'))).to.equal('No anniversary falls on this day. Next anniversary: 19 January 2027');
    expect(anniversaryOf(element, RELATIONS)).to.match(/^34 years, 19 January 2027 · /);
  });

  it('documents signed at an event stand inside it, by themselves on a day of their own', async () => {
    expect(itemIds(await mount('azkg-on-this-day', 'date="2027-04-23"'))).to.deep.equal([VISIT]);
    expect(itemIds(await mount('azkg-on-this-day', 'date="2027-04-24"'))).to.deep.equal(['1997-programme-of-exchanges']);
  });

  it('span="week" goes from Monday to Sunday, over the end of a year too', async () => {
    const data = withDays('2000-12-27', '2000-12-28', '2001-01-03', '2001-01-04');
    const element = await mount('azkg-on-this-day', 'span="week" date="2027-01-01"', data);
    expect(itemIds(element)).to.deep.equal(['event-2000-12-28', 'event-2001-01-03']);
    expect(textOf(one(element, '[part="period"]'))).to.equal('28 December 2026 – 3 January 2027');
    expect(all(element, '[part="years"]').map(textOf)).to.deep.equal(['26 years', '26 years']);
  });

  it('span="month" shows the month, and says when nothing falls into it', async () => {
    const element = await mount('azkg-on-this-day', 'span="month" date="2027-04-01"');
    expect(textOf(one(element, '[part="period"]'))).to.equal('April 2027');
    expect(itemIds(element)).to.deep.equal([VISIT]);
    expect(anniversaryOf(element, VISIT)).to.equal('30 years, 23 April 2027 · round anniversary');
    element.date = '2027-05-10';
    await element.updateComplete;
    expect(textOf(one(element, '[part="none"]'))).to.match(
      /^No anniversary falls in this month\. Next anniversary: 5 September 2027/,
    );
  });

  it('29 February comes round on the 28th where the year has no 29th', async () => {
    const element = await mount('azkg-on-this-day', 'date="2027-02-28"', withDays('2000-02-29', '2001-02-28'));
    expect(itemIds(element)).to.deep.equal(['event-2000-02-29', 'event-2001-02-28']);
    element.date = '2028-02-28';
    await element.updateComplete;
    expect(itemIds(element)).to.deep.equal(['event-2001-02-28']);
    element.date = '2028-02-29';
    await element.updateComplete;
    expect(itemIds(element)).to.deep.equal(['event-2000-02-29']);
  });

  it('round shows every fifth anniversary only, or every so many years', async () => {
    const element = await mount('azkg-on-this-day', 'round date="2026-01-19"');
    expect(textOf(one(element, '[part="none"]'))).to.equal(
      'No round anniversary falls on this day. Next round anniversary: 5 September 2026',
    );
    expect(itemIds(element)).to.deep.equal(['2001-memorandum-on-caravans']);
    element.setAttribute('round', '3');
    await element.updateComplete;
    expect(itemIds(element)).to.deep.equal([RELATIONS]);
    element.setAttribute('round', 'false');
    await element.updateComplete;
    expect(anniversaryOf(element, RELATIONS)).to.contain('33 years ago');
  });

  it('selection, limit and compact lines work as in other lists', async () => {
    const attributes = 'date="2027-04-01" span="month" layout="compact" limit="1"';
    const element = await mount('azkg-on-this-day', attributes, withDays('1999-04-02', '1998-04-01', '1998-04-03'));
    expect(itemIds(element)).to.deep.equal(['event-1998-04-01']);
    expect(textOf(item(element, 'event-1998-04-01').querySelector('summary')!)).to.equal(
      '1 April 1998 Diplomatic relations established 29 years ago',
    );
    expect(itemIds(await mount('azkg-on-this-day', 'date="2027-01-19" type="visit"'))).to.deep.equal(['2012-visit-to-misalkol']);
  });

  it('what is not understood is reported and has no effect, and no selection is no anniversary', async () => {
    let element: Awaited<ReturnType<typeof mount<'azkg-on-this-day'>>> | undefined;
    const warnings = await warningsDuring(async () => {
      element = await mount('azkg-on-this-day', 'date="2027-02-30" span="year" round="often"');
    });
    expect(warnings).to.deep.equal([
      '<azkg-on-this-day> date="2027-02-30" is not a day and has no effect. Write it as 2028-01-19.',
      '<azkg-on-this-day> span="year" is not known and has no effect. Known values: day, week, month.',
      '<azkg-on-this-day> round="often" is not known. Every fifth anniversary is shown. Write a whole number of years from 1.',
    ]);
    expect(itemIds(element!)).to.have.length(1);
    expect(one(await mount('azkg-on-this-day', 'ids="none"'), '[part="empty"]')).to.be.instanceOf(HTMLElement);
    expect(one(await mount('azkg-on-this-day', '', withDays('1999', '1999-05', '1998~')), '[part="empty"]')).to.exist;
  });

  it('without a date it is the reader’s today, read anew when the reader comes back', async () => {
    const { Date: Clock } = globalThis;
    const at = (year: number, month: number, day: number) => {
      globalThis.Date = class extends Clock {
        constructor() {
          super(year, month - 1, day, 23, 59);
        }
      } as DateConstructor;
    };
    try {
      at(2026, 1, 19);
      const element = await mount('azkg-on-this-day');
      expect(textOf(one(element, '[part="period"]'))).to.equal('19 January 2026');
      at(2028, 2, 29);
      document.dispatchEvent(new Event('visibilitychange'));
      await element.updateComplete;
      expect(textOf(one(element, '[part="period"]'))).to.equal('29 February 2028');
    } finally {
      globalThis.Date = Clock;
    }
  });

  it('lang takes effect at once', async () => {
    const element = await mount('azkg-on-this-day', 'lang="ru" date="2026-01-19"');
    expect(anniversaryOf(element, RELATIONS)).to.equal('33 года назад · Ближайшая круглая дата: 35 лет, 19 января 2028 года');
    element.lang = 'ky';
    await waitUntil(() => one(element, '.frame').lang === 'ky');
    expect(anniversaryOf(element, RELATIONS)).to.equal('33 жыл мурун · Кийинки маараке: 35 жыл, 2028-жылдын 19-январы');
  });

  it('an empty dataset says so', async () => {
    const empty = { ...fixtureDocument, events: [], agreements: [] };
    expect(one(await mount('azkg-on-this-day', 'date="2026-01-19"', empty), '[part="empty"]')).to.exist;
  });

  for (const attributes of [
    'date="2027-04-23" heading="On this day" permalinks',
    'date="2027-05-01" layout="compact"',
    'span="month" date="2027-04-23" theme="dark"',
  ]) {
    it(`accessible: ${attributes}`, async () => {
      const element = await mount('azkg-on-this-day', `theme="light" ${attributes}`);
      for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
      await expect(element).to.be.accessible();
    });
  }
});
