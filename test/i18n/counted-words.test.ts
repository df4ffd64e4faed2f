import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../src/i18n/languages.js';
import { LANGUAGES, messagesIn } from '../../src/i18n/locale.js';

test('how long ago something was, in every language', () => {
  const said = LANGUAGES.map((language) => messagesIn(language).onThisDay.yearsAgo(29));
  assert.deepEqual(said, ['29 years ago', '29 il əvvəl', '29 жыл мурун', '29 лет назад', '29 yıl önce']);
  assert.equal(messagesIn('en').onThisDay.yearsAgo(1), '1 year ago');
});

test('in Russian years, documents and figures take the form that the number asks for', () => {
  const { onThisDay, factSheet } = messagesIn('ru');
  const all = (say: (value: number) => string) => [1, 2, 5, 11, 21, 33, 112].map((value) => say(value).replace(/^ещё /, ''));
  assert.deepEqual(all(onThisDay.years), ['1 год', '2 года', '5 лет', '11 лет', '21 год', '33 года', '112 лет']);
  assert.deepEqual(all(factSheet.bilateral).slice(0, 5), [
    '1 двусторонний',
    '2 двусторонних',
    '5 двусторонних',
    '11 двусторонних',
    '21 двусторонний',
  ]);
  assert.deepEqual(all(factSheet.furtherFigures).slice(0, 4), [
    '1 показатель',
    '2 показателя',
    '5 показателей',
    '11 показателей',
  ]);
});

test('a round anniversary is missed in other words than any', () => {
  for (const language of LANGUAGES) {
    const { noneOnDay, noneInWeek, noneInMonth } = messagesIn(language).onThisDay;
    const said = [noneOnDay, noneInWeek, noneInMonth].flatMap((say) => [say(true), say(false)]);
    assert.equal(new Set(said).size, 6, said.join(' '));
  }
});
