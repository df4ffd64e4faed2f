import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { Dataset } from '../../src/dataset/dataset.js';
import { highlighter, provideSearch } from '../../src/dataset/search.js';
import '../../src/i18n/languages.js';
import { dateWriters } from '../../src/i18n/dates.js';
import type { DatasetDocument, PersonRecord, PlaceRecord } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';

provideSearch(dateWriters);

const CITATIONS = [{ source: 'example-gazette' }];

const NAMES: { readonly [id: string]: Pick<PersonRecord, 'name' | 'otherNames'> } = {
  'person-ilham': { name: { en: 'Ilham Test', az: 'İlham Test', ru: 'Ильхам Тест' } },
  'person-aliyev': { name: { en: 'Test Aliyev', az: 'Test Əliyev', ru: 'Тест Алиев' } },
  'person-akayev': { name: { en: 'Test Akayev', ru: 'Тест Акаев' } },
  'person-japarov': { name: { en: 'Test Zhaparov', ky: 'Тест Жапаров' }, otherNames: ['Caparov'] },
  'person-khan': { name: { en: 'Test Khan', az: 'Test Xan' } },
  'person-chingiz': { name: { en: 'Chingiz Test', az: 'Çingiz Test', ru: 'Чингиз Тест' } },
  'person-oruc': { name: { en: 'Oruj Test', az: 'Oruc Test' } },
};

const PLACES: { readonly [id: string]: Pick<PlaceRecord, 'name' | 'otherNames'> } = {
  'place-bishkek': { name: { en: 'Bishkek', tr: 'Bişkek', ru: 'Бишкек' } },
  'place-ozgon': { name: { en: 'Özgön', ky: 'Өзгөн' } },
  'place-ganja': { name: { en: 'Ganja', az: 'Gəncə' }, otherNames: ['Гянджа', 'Gandja'] },
  'place-jalal-abad': { name: { en: 'Jalal-Abad', ky: 'Жалал-Абад' } },
};

const named: DatasetDocument = {
  ...fixtureDocument,
  people: Object.entries(NAMES).map(([id, names]) => ({ id, kind: 'person', offices: [], citations: CITATIONS, ...names })),
  places: Object.entries(PLACES).map(([id, names]) => ({
    id,
    kind: 'place',
    country: 'KG',
    coordinates: [0, 0],
    citations: CITATIONS,
    ...names,
  })),
  institutions: [
    {
      id: 'institution-kenesh',
      kind: 'institution',
      type: 'council',
      title: { en: 'Jogorku Kenesh', ky: 'Жогорку Кеңеш' },
      topics: [],
      citations: CITATIONS,
    },
  ],
  events: [],
  agreements: [],
};

function found(query: string, document: DatasetDocument = named): string[] {
  const dataset = new Dataset(document);
  return dataset.records.filter((record) => dataset.search!.found(query).has(record)).map(({ id }) => id);
}

const FINDS: readonly [id: string, ...queries: string[]][] = [
  ['person-ilham', 'ilham', 'İLHAM', 'ILHAM', 'Ilham', 'ılham', 'Ильхам', 'ИЛЬХАМ'],
  ['person-aliyev', 'əliyev', 'eliyev', 'Əliyev', 'ƏLİYEV', 'Алиев', 'Aliyev', 'Aliev', 'ALIYEV', 'ALİYEV'],
  ['person-akayev', 'Akayev', 'Akaev', 'Акаев'],
  ['person-japarov', 'Caparov', 'Japarov', 'Zhaparov', 'Жапаров'],
  ['person-khan', 'Khan', 'Xan', 'Хан', 'Han'],
  ['place-bishkek', 'bişkek', 'bishkek', 'Бишкек', 'BİŞKEK'],
  ['place-ozgon', 'ozgon', 'Өзгөн', 'özgön'],
  ['place-ganja', 'Ganja', 'Gəncə', 'Гянджа', 'Gandja'],
  ['place-jalal-abad', 'Jalal-Abad', 'jalal abad', 'Жалал-Абад', 'abad jalal', 'calal-abad'],
  ['institution-kenesh', 'жогорку кеңеш', 'жогорку кенеш', 'jogorku kenesh', 'Zhogorku Kenesh', 'Cogorku Keneş'],
];

for (const [id, ...queries] of FINDS) {
  test(`${id} is found by ${queries.join(', ')}`, () => {
    for (const query of queries) assert.deepEqual(found(query), [id], query);
  });
}

test('a country is found by its name in any language', () => {
  for (const query of ['Kırgızistan', 'Кыргызстан', 'Qırğızıstan', 'kyrgyzstan']) {
    assert.deepEqual(
      found(query, fixtureDocument).filter((id) => id.startsWith('2005')),
      ['2005-convention-on-measures'],
      query,
    );
  }
});

/** Every beginning of a text, letter by letter. */
function beginningsOf(text: string): string[] {
  const letters = Array.from(text);
  return letters.map((_, i) => letters.slice(0, i + 1).join(''));
}

test('a record is found by each beginning of each of its names, while they are typed', () => {
  for (const document of [named, fixtureDocument]) {
    const dataset = new Dataset(document);
    for (const record of dataset.records) {
      const names = record.kind === 'person' || record.kind === 'place' ? record.name : record.title;
      const others = record.kind === 'person' || record.kind === 'place' ? (record.otherNames ?? []) : [];
      for (const name of [...(typeof names === 'string' ? [names] : Object.values(names)), ...others] as string[]) {
        for (const beginning of beginningsOf(name)) {
          assert.ok(dataset.search!.found(beginning).has(record), `${beginning} of ${name}`);
          assert.ok(dataset.search!.found(beginning.toLowerCase()).has(record), `${beginning} of ${name} in lower case`);
        }
      }
    }
  }
});

const DATES_SOUGHT: readonly string[] = [
  '19 January 1993',
  'january 19',
  '19 yanvar 1993',
  '19-январь 1993',
  '19 января',
  'январь 1993',
  '19 Ocak 1993',
  '19.01.1993',
  '1993-01-19',
];

for (const query of DATES_SOUGHT) {
  test(`a record is found by its date, written as a reader would: ${query}`, () => {
    assert.deepEqual(found(query, fixtureDocument), ['1993-diplomatic-relations']);
  });
}

/** The fixture's first event on other dates, by which it is called. */
function onDates(...dates: readonly string[]): DatasetDocument {
  const [model] = fixtureDocument.events;
  const events = dates.map((date) => ({ ...model!, id: date, date, title: { en: 'Delivery of 100 yaks' } }));
  return { ...fixtureDocument, events, agreements: [] };
}

const DAYS: readonly (readonly [query: string, found: readonly string[]])[] = [
  ['20 April', ['2022-04-20']],
  ['20 апреля', ['2022-04-20']],
  ['10 October 2022', ['2022-10-10']],
  ['2022-10-10', ['2022-10-10']],
  ['2022-10', ['2022-10-10', '2022-10-11']],
  ['10.10.2022', ['2022-10-10']],
  ['1.4.2002', ['2002-04-01']],
  ['1 April', ['2002-04-01']],
  ['October 2022', ['2022-10-10', '2022-10-11']],
  ['9 October 2010', ['2010-10-07/2010-10-12']],
  ['12 October', ['2010-10-07/2010-10-12']],
  ['2 March 2000', ['2000-02-28/2000-03-02']],
  ['29 February', ['2000-02-28/2000-03-02']],
];

for (const [query, ids] of DAYS) {
  test(`a number beside a month is a day, and no year, month or amount: ${query}`, () => {
    const document = onDates(
      '2022-04-20',
      '2022-10-10',
      '2022-10-11',
      '2002-04-01',
      '2010-10-07/2010-10-12',
      '2000-02-28/2000-03-02',
    );
    const events = new Set(document.events.map(({ id }) => id));
    assert.deepEqual(
      found(query, document).filter((id) => events.has(id)),
      ids,
    );
  });
}

test('what kind of thing a record is finds it: "state visit 2012", "Müqavilə 1997"', () => {
  assert.ok(found('official visit 1997', fixtureDocument).includes('1997-visit-to-testabad'));
  assert.deepEqual(found('Müqavilə 1997', fixtureDocument), ['1997-treaty-of-neighbourliness']);
});

test('a date that another source gives is found too', () => {
  const document = onDates('2007-05-16');
  const [event] = document.events;
  const variants = [{ field: 'date', value: '2007-10-11', citations: CITATIONS, reason: { en: 'Another source says so.' } }];
  assert.ok(found('11 October', { ...document, events: [{ ...event!, variants }] }).includes('2007-05-16'));
});

test('every event and document is found by its date as each language writes it', () => {
  const dataset = bundledDataset();
  const dated = [...dataset.document.events, ...dataset.document.agreements].filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date));
  assert.ok(dated.length > 100);
  for (const record of dated) {
    for (const write of dateWriters()) assert.ok(dataset.search!.found(write(record.date)).has(record), write(record.date));
  }
});

test('dates are found in a language whose words come later', () => {
  const dataset = new Dataset(fixtureDocument);
  const writers = dateWriters();
  let arrived = writers.slice(0, 1);
  provideSearch(() => arrived);
  const foundNow = () => dataset.search!.found('19 января').size > 0;
  assert.ok(!foundNow());
  arrived = writers;
  assert.ok(foundNow());
  provideSearch(dateWriters);
});

test('a word is found by its beginning, not by its middle or end', () => {
  assert.deepEqual(found('shkek'), []);
  assert.deepEqual(found('lham'), []);
});

test('every word must be found, in any order, each in any of the texts', () => {
  assert.deepEqual(found('ornek misalov', fixtureDocument).slice(0, 1), ['1997-visit-to-testabad']);
  assert.deepEqual(found('imzalandı visits тестабад', fixtureDocument), ['1997-visit-to-testabad']);
  assert.deepEqual(found('misalov nonsense', fixtureDocument), []);
});

test('a query without words finds all', () => {
  for (const query of ['', ' ', '\t\n', '—', '.,;', '"', '🙂'])
    assert.equal(found(query).length, new Dataset(named).records.length);
});

test('punctuation beside words does not matter', () => {
  assert.deepEqual(found('  «Бишкек»! — '), ['place-bishkek']);
});

const FOUND_BY: readonly [what: string, query: string, id: string][] = [
  ['its title', 'neighbourliness', '1997-treaty-of-neighbourliness'],
  ['its title in another language', 'Komşuluk', '1997-treaty-of-neighbourliness'],
  ['its official title', 'выдуманными', '1997-treaty-of-neighbourliness'],
  ['the body that signed', 'Ырлар министрлиги', '1997-programme-of-exchanges'],
  ['the name of a person who signed', 'Aydan', '1997-treaty-of-neighbourliness'],
  ['another name of a place', 'Obraztsovsk', '1995-relief-caravan'],
  ['the event at which it was signed', 'visits', '1997-programme-of-exchanges'],
  ['the label of a topic', 'Mədəniyyət', '2003-joint-expedition'],
  ['its summary', 'imzalandı', '1997-visit-to-testabad'],
  ['an office', 'naziri', 'aydan-ornek'],
  ['an author', 'Yazar', 'example-gazette'],
  ['an editor', 'Redaktor', 'invented-chronicle'],
  ['a publisher', 'Nəşriyyat', 'invented-chronicle'],
];

for (const [what, query, id] of FOUND_BY) {
  test(`a record is found by ${what}`, () => {
    assert.ok(found(query, fixtureDocument).includes(id));
  });
}

test('a record is not found by remarks on its proof: they come later, and in one language', () => {
  assert.ok(!found('delegation', fixtureDocument).includes('1997-visit-to-testabad'));
});

/** Texts with the words that a query finds in brackets. */
const HIGHLIGHTS: readonly [query: string, text: string, marked: string][] = [
  ['ilham', 'Prezident İlham Əliyev', 'Prezident [İlham] Əliyev'],
  ['ƏLİYEV', 'İlham Əliyevin səfəri', 'İlham [Əliyevin] səfəri'],
  ['aliyev', 'İlham Əliyev', 'İlham [Əliyev]'],
  ['Бишкек', 'Bişkek və Bakı', '[Bişkek] və Bakı'],
  ['bishkek', 'в Бишкеке, «Бишкек»!', 'в [Бишкеке], «[Бишкек]»!'],
  ['жогорку кенеш', 'Жогорку Кеңештин төрагасы', '[Жогорку Кеңештин] төрагасы'],
  ['ozgon', 'Өзгөн шаары', '[Өзгөн] шаары'],
  ['shusha', 'Şuşa', '[Şuşa]'],
  ['isik', 'Işık ışık', 'Işık ışık'],
  ['ishik', 'Işık ışık', '[Işık ışık]'],
  ['misal ornek', 'Misal, Örnek və  Örnək Misal', '[Misal], [Örnek] və  [Örnək Misal]'],
  ['kyz', 'Kyzyl-Kiya', '[Kyzyl]-Kiya'],
  ['Манас', 'Manas’ın doğumu', '[Manas’ın] doğumu'],
  ['  ', 'İlham Əliyev', 'İlham Əliyev'],
  ['1997', '23–24 aprel 1997', '23–24 aprel [1997]'],
];

for (const [query, text, marked] of HIGHLIGHTS) {
  test(`“${query}” marks ${marked}`, () => {
    const pieces = highlighter(query)(text);
    assert.equal(pieces.map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text)).join(''), marked);
    assert.equal(pieces.map((piece) => piece.text).join(''), text);
    // Browsers leave a space alone out of the names that they tell screen readers.
    assert.ok(text.trim() === '' || pieces.every((piece) => piece.text.trim() !== ''));
  });
}

test('marking never alters a text, decomposed letters included', () => {
  for (const text of ['İstanbul’un', 'I\u0307lham', 'й', 'и\u0306', '\u200bƏ', '🇦🇿 Bakı 🇰🇬', 'a'.repeat(500)]) {
    for (const query of ['i', 'и', 'a', 'İ', 'bakı'])
      assert.equal(
        highlighter(query)(text)
          .map((piece) => piece.text)
          .join(''),
        text,
      );
  }
});

test('a record is not found by the title of its source', () => {
  assert.deepEqual(found('welcomes', fixtureDocument), ['example-gazette']);
});

test('what looks like a property or an absent value is only text', () => {
  for (const query of ['constructor', '__proto__', 'undefined', 'null', 'object']) assert.deepEqual(found(query), [], query);
});

test('ten thousand records are searched while a reader types', () => {
  const people = Array.from({ length: 10_000 }, (_, i) => ({ ...named.people[i % named.people.length]!, id: `person-${i}` }));
  const dataset = new Dataset({ ...named, people });
  const count = (query: string) => dataset.records.filter((record) => dataset.search!.found(query).has(record)).length;
  assert.equal(count('nonsense'), 0);
  const begin = performance.now();
  for (const query of beginningsOf('Жапаров')) assert.ok(count(query) > 1000);
  assert.ok(performance.now() - begin < 1000);
});
