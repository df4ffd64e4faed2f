import { expect } from '@open-wc/testing';
import { all, item, itemIds, mount, one, textOf, warningsDuring } from './mount.js';

const IN_ORDER = [
  '1997-treaty-of-neighbourliness',
  '1997-programme-of-exchanges',
  '2001-memorandum-on-caravans',
  '2005-convention-on-measures',
];

function rowsOf(details: Element): string[] {
  return Array.from(details.querySelectorAll('.row'), textOf);
}

describe('azkg-agreement-list', () => {
  it('lists all documents, those signed on a visit too', async () => {
    expect(itemIds(await mount('azkg-agreement-list'))).to.deep.equal(IN_ORDER);
  });

  it('tells everything known of a document: visit, parties and signatories, official title, status, texts', async () => {
    const treaty = item(await mount('azkg-agreement-list'), '1997-treaty-of-neighbourliness');
    expect(rowsOf(treaty)).to.deep.equal([
      'Signed at President Misalov visits Testabad',
      'Parties Azerbaijan (Aydan Örnek) Kyrgyzstan (Beksultan Misalov)',
      'Official title Договор о добрососедстве между двумя выдуманными сторонами',
      'Ratified or approved Azerbaijan: 2 December 1997 (Archive of Testabad) Kyrgyzstan: February 1998 (Example Gazette)',
      'Entry into force 1 March 1998 (Archive of Testabad)',
      'Text in Russian (official publication) · in English',
      'Topics Politics',
      'Sources [Papers of the visit]. Archive of Testabad, folder 2 (in Russian · primary source)',
    ]);
  });

  it('says that the entry into force is not known, where one is to be expected', async () => {
    const list = await mount('azkg-agreement-list');
    expect(rowsOf(item(list, '2005-convention-on-measures'))).to.include('Entry into force not known');
    expect(textOf(item(list, '2001-memorandum-on-caravans'))).not.to.contain('Entry into force');
  });

  it('names the bodies that signed', async () => {
    const programme = item(await mount('azkg-agreement-list'), '1997-programme-of-exchanges');
    expect(rowsOf(programme)[1]).to.equal('Parties Azerbaijan, Ministry of Letters Kyrgyzstan, Ministry of Songs');
  });

  it('says that a document is multilateral', async () => {
    const meta = item(await mount('azkg-agreement-list'), '2005-convention-on-measures').querySelector('[part~="meta"]')!;
    expect(textOf(meta)).to.equal('Convention, multilateral');
  });

  it('perspective names the country of the host first', async () => {
    const list = await mount('azkg-agreement-list', 'perspective="kg"');
    expect(rowsOf(item(list, '1997-programme-of-exchanges'))[1]).to.equal(
      'Parties Kyrgyzstan, Ministry of Songs Azerbaijan, Ministry of Letters',
    );
  });
});

describe('azkg-agreement-list layout="table"', () => {
  it('is a table with a caption, column heads and a head for each row', async () => {
    const list = await mount('azkg-agreement-list', 'layout="table" heading="Our documents"');
    const table = one(list, 'table');
    expect(textOf(table.querySelector('caption')!)).to.equal('Our documents');
    expect(Array.from(table.querySelectorAll('thead th[scope="col"]'), (head) => textOf(head).replace('▲', ''))).to.deep.equal([
      'Date',
      'Title',
      'Type',
      'Topics',
      'Place',
    ]);
    const row = item(list, '1997-programme-of-exchanges');
    expect(row.localName).to.equal('tbody');
    expect(textOf(row.querySelector('th[scope="row"] [part~="title"]')!)).to.equal('Programme of exchanges');
    expect(Array.from(row.querySelectorAll('tr:first-child > td'), textOf)).to.deep.equal([
      '24 April 1997',
      'Type: Programme',
      'Topics: Culture · Education',
      'Place: Testabad',
    ]);
  });

  it('sorts by a column and back; the head says how', async () => {
    const list = await mount('azkg-agreement-list', 'layout="table"');
    const heads = () => all(list, 'thead th').map((head) => head.getAttribute('aria-sort'));
    const sort = async (index: number) => {
      all(list, '[part~="sort"]')[index]!.click();
      await list.updateComplete;
    };
    expect(heads().slice(0, 3)).to.deep.equal(['ascending', null, null]);
    await sort(1);
    expect(heads().slice(0, 3)).to.deep.equal([null, 'ascending', null]);
    expect(itemIds(list)).to.deep.equal([
      '2005-convention-on-measures',
      '2001-memorandum-on-caravans',
      '1997-programme-of-exchanges',
      '1997-treaty-of-neighbourliness',
    ]);
    expect(list.records.map(({ id }) => id)).to.deep.equal(itemIds(list));
    await sort(1);
    expect(heads()[1]).to.equal('descending');
    expect(itemIds(list)[0]).to.equal('1997-treaty-of-neighbourliness');
    await sort(0);
    expect(itemIds(list)).to.deep.equal(IN_ORDER);
  });

  it('begins in the order of the host', async () => {
    const list = await mount('azkg-agreement-list', 'layout="table" order="desc"');
    expect(itemIds(list)).to.deep.equal(IN_ORDER.toReversed());
    expect(one(list, 'th[aria-sort]').getAttribute('aria-sort')).to.equal('descending');
  });

  it('groups have a row of their own', async () => {
    const list = await mount('azkg-agreement-list', 'layout="table" group-by="year"');
    expect(all(list, 'th[scope="rowgroup"]').map(textOf)).to.deep.equal(['1997', '2001', '2005']);
  });

  it('what unfolds stands across the columns, outside the head of its row', async () => {
    const row = item(await mount('azkg-agreement-list', 'layout="table"'), '2001-memorandum-on-caravans');
    expect(textOf(row.querySelector('th')!)).to.equal('Memorandum on caravans');
    expect(row.querySelector('td[colspan="4"] details')).not.to.equal(null);
    expect(rowsOf(row).some((text) => text.startsWith('Topics'))).to.equal(false);
  });

  it('readers sort by the heads: there is no other control for the order, and Reset undoes it', async () => {
    const list = await mount('azkg-agreement-list', 'layout="table" controls');
    expect(all(list, '[part~="control"] > span').map(textOf)).not.to.include('Order');
    all(list, '[part~="sort"]')[1]!.click();
    await list.updateComplete;
    one(list, '[part~="reset"]').click();
    await list.updateComplete;
    expect(itemIds(list)).to.deep.equal(IN_ORDER);
  });

  it('an unknown layout is reported and the list is shown', async () => {
    let list: Element | undefined;
    const warnings = await warningsDuring(async () => (list = await mount('azkg-agreement-list', 'layout="grid"')));
    expect(warnings).to.deep.equal([
      '<azkg-agreement-list> layout="grid" is not known and has no effect. Known values: list, table, compact.',
    ]);
    expect(itemIds(list!)).to.deep.equal(IN_ORDER);
  });
});
