import { expect } from '@open-wc/testing';
import { all, itemIds, mount, one, textOf } from './mount.js';

async function rowsOf(id: string): Promise<{ [label: string]: string }> {
  const record = await mount('azkg-record', `record-id="${id}"`);
  return Object.fromEntries(
    all(record, 'article > .entry > dl > .row').map((row) => [
      textOf(row.querySelector('dt')!),
      textOf(row.querySelector('dd')!),
    ]),
  );
}

describe('azkg-record', () => {
  it('shows a visit whole: documents, people, institutions, topics, what is open, where sources differ, sources', async () => {
    const record = await mount('azkg-record', 'record-id="1997-visit-to-testabad"');
    expect(itemIds(record)).to.deep.equal(['1997-visit-to-testabad']);
    expect(textOf(one(record, 'h3[part~="title"]'))).to.equal('President Misalov visits Testabad');
    const rows = await rowsOf('1997-visit-to-testabad');
    expect(Object.keys(rows)).to.deep.equal([
      'Documents',
      'Visitor',
      'Host',
      'People',
      'Institutions',
      'Topics',
      'Note',
      'Sources differ',
      'Sources',
    ]);
    expect(rows['People']).to.equal('Beksultan Misalov, President (visitor) Aydan Örnek, Minister of Letters (host)');
    expect(rows['Note']).to.equal('The gazette does not name the delegation.');
  });

  it('links lead both ways: a document names its visit, a visit its documents, a person what they took part in', async () => {
    expect((await rowsOf('1997-treaty-of-neighbourliness'))['Signed at']).to.equal('President Misalov visits Testabad');
    expect((await rowsOf('1997-visit-to-testabad'))['Documents']).to.contain('Treaty of Neighbourliness');
    expect((await rowsOf('beksultan-misalov'))['Appears in']).to.equal(
      'Treaty of Neighbourliness (23 April 1997) President Misalov visits Testabad (23–24 April 1997) Memorandum on caravans (5 September 2001)',
    );
  });

  for (const [id, rows] of [
    [
      'embassy-in-testabad',
      {
        Country: 'Kyrgyzstan',
        Place: 'Testabad',
        Topics: 'Politics',
        'Appears in': 'President Misalov visits Testabad (23–24 April 1997)',
      },
    ],
    ['2003-joint-expedition', { Series: 'Sessions of the council, no. 2' }],
    [
      'aydan-ornek',
      { Office: 'Minister of Letters (seen in office 1993 – June 1998) President (seen in office since October 2008)' },
    ],
    ['misalkol', { Country: 'Kyrgyzstan', 'Latitude, longitude': '42.75, 74.5' }],
    ['1999-singers-abroad', { Value: 'about 14,000 people' }],
    [
      'invented-chronicle',
      {
        Editors: 'Nümunə Redaktor',
        Publisher: 'Testabad: Uydurma Nəşriyyat',
        Pages: '240',
        ISBN: '978-0-00-000000-2',
        Language: 'Azerbaijani',
        Reliability: 'reference work',
      },
    ],
  ] as const) {
    it(`shows what is known of ${id}`, async () => {
      expect(await rowsOf(id)).to.include(rows);
    });
  }

  it('shows a theme with its text', async () => {
    const record = await mount('azkg-record', 'record-id="shared-songs"');
    expect(textOf(one(record, '[part~="summary"]'))).to.equal('Both invented peoples sing.');
  });

  it('finds a record by a former id', async () => {
    expect(itemIds(await mount('azkg-record', 'record-id="1997-visit-to-testville"'))).to.deep.equal(['1997-visit-to-testabad']);
  });

  it('follows another id', async () => {
    const record = await mount('azkg-record', 'record-id="misalkol"');
    record.recordId = 'testabad';
    await record.updateComplete;
    expect(itemIds(record)).to.deep.equal(['testabad']);
    expect(record.records.map(({ id }) => id)).to.deep.equal(['testabad']);
  });

  for (const [attributes, text, message] of [
    ['record-id="1066-hastings"', 'There is no record “1066-hastings”.', 'There is no record "1066-hastings".'],
    ['', 'No record has been chosen: the attribute record-id is missing.', 'The attribute record-id is missing.'],
  ] as const) {
    it(`says that there is none: ${attributes || 'no record-id'}`, async () => {
      const errors: unknown[] = [];
      const listen = (event: CustomEvent) => errors.push(event.detail);
      document.addEventListener('azkg-error', listen);
      const record = await mount('azkg-record', attributes);
      record.requestUpdate();
      await record.updateComplete;
      document.removeEventListener('azkg-error', listen);
      expect(textOf(one(record, '[part~="empty"]'))).to.equal(text);
      expect(errors).to.deep.equal([{ message, code: 'unknown-record' }]);
    });
  }
});
