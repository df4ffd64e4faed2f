import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fold, spellings } from '../../src/dataset/fold.js';

const SAME: readonly (readonly string[])[] = [
  ['ilham', 'İlham', 'ILHAM', 'İLHAM', 'Ilham', 'ılham', 'i̇lham', 'I\u0307lham', 'Ильхам', 'ИЛЬХАМ'],
  ['aliyev', 'Aliyev', 'ALİYEV', 'Aliev', 'Алиев', 'АЛИЕВ'],
  ['əliyev', 'Əliyev', 'ƏLİYEV', 'eliyev', 'Eliyev'],
  ['bishkek', 'Bişkek', 'BIŞKEK', 'Bis\u0327kek', 'Бишкек'],
  ['жогорку кеңеш', 'жогорку кенеш', 'Jogorku Kenesh', 'Zhogorku Kenesh', 'Joğorku Keñeş', 'ЖОГОРКУ КЕҢЕШ'],
  ['ozgon', 'Өзгөн', 'Özgön', 'ÖZGÖN'],
  ['japarov', 'Zhaparov', 'Caparov', 'Жапаров'],
  ['akaev', 'Akayev', 'Акаев', 'AKAYEV'],
  ['khan', 'Han', 'Хан', 'xan'],
  ['qırğızıstan', 'Kırgızıstan', 'Кыргызыстан'],
  ['chingiz', 'Çingiz', 'Чингиз', 'C\u0327ingiz'],
  ['ysyk kol', 'Ысык-Көл', 'Isık  Köl', 'ISIK KÖL'],
  ['йод', 'и\u0306од', 'iod'],
  ['elchin oglu', 'Elçin oğlu', 'Эльчин оглу'],
];

for (const group of SAME) {
  test(`one spelling for ${group.join(', ')}`, () => {
    assert.deepEqual([...new Set(group.map(fold))].length, 1, group.map(fold).join(', '));
  });
}

test('different names stay different', () => {
  const names = ['Bakı', 'Bişkek', 'Oş', 'Gəncə', 'Şəki', 'Naryn', 'Talas', 'Batken', 'Ganja', 'Шуша'];
  assert.equal(new Set(names.map(fold)).size, names.length);
});

test('apostrophes and invisible characters leave no gap, other punctuation does', () => {
  for (const mark of ['’', '‘', 'ʼ', 'ʻ', "'", '`', '\u00ad', '\u200d']) assert.equal(fold(`Baku${mark}da`), 'bakuda', mark);
  for (const mark of ['-', '–', '.', ', ', '/', ' (', '\u00a0', '\n']) assert.equal(fold(`Oş${mark}Talas`), 'osh talas', mark);
  assert.equal(fold('  — «Баку» 1997! '), 'baku 1997');
});

test('nothing is left of punctuation only', () => {
  for (const text of ['', ' ', '—', '?!', "'", '🙂']) assert.equal(fold(text), '', text);
});

test('folding twice changes nothing', () => {
  for (const text of SAME.flat()) assert.equal(fold(fold(text)), fold(text), text);
});

test('a text with ə is also spelled with a', () => {
  assert.ok(spellings('Əliyev').includes(fold('Aliyev')));
  assert.ok(spellings('Əliyev').includes(fold('Eliyev')));
  assert.ok(!spellings('Eliyev').includes(fold('Aliyev')));
});

test('kh, zh and c are also spelled as they stand', () => {
  assert.deepEqual(spellings('Zhaparov'), ['japarov', 'zhaparov']);
  assert.deepEqual(spellings('Khan'), ['han', 'khan']);
  assert.deepEqual(spellings('Oruc'), ['oruj', 'oruc']);
  assert.deepEqual(spellings('Talas'), ['talas']);
});

test('all spellings have equally many words', () => {
  for (const text of ['Cəlal-Abad, Zhogorku (Xan)', 'Əhməd əl-Bakuvi', "O'c c' k-h zh"]) {
    assert.equal(new Set(spellings(text).map((spelling) => spelling.split(' ').length)).size, 1, text);
  }
});

test('the language of the process makes no difference', () => {
  const texts = SAME.flat();
  const program = `
    import { fold } from './src/dataset/fold.ts';
    const locale = new Intl.DateTimeFormat().resolvedOptions().locale;
    console.log(JSON.stringify({ locale, folded: ${JSON.stringify(texts)}.map(fold) }));`;
  for (const language of ['tr', 'az']) {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: `${language}_${language === 'tr' ? 'TR' : 'AZ'}.UTF-8` },
    });
    const { locale, folded } = JSON.parse(stdout) as { locale: string; folded: string[] };
    assert.ok(locale.startsWith(language), locale);
    assert.deepEqual(folded, texts.map(fold));
  }
});

test('a long text is folded in bounded time', () => {
  const begin = performance.now();
  for (const piece of ['i', 'c', 'İ', 'zh', 'aeaeae', '-', 'ə ']) assert.ok(fold(piece.repeat(200_000)).length < 2_000_000);
  assert.ok(performance.now() - begin < 5000);
});
