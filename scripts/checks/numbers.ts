import { OTHER_LANGUAGES } from '../../src/dataset/parts.js';
import type { LocalText } from '../../src/dataset/types.js';
import { inEachText } from '../lib/each.js';
import { LANGUAGE_NAMES } from '../lib/languages.js';
import { monthsNamed } from '../lib/months-named.js';
import { numbersWritten } from '../lib/numbers-written.js';
import type { Fault, Rule } from './rule.js';

export const rule: Rule = {
  name: 'numbers',
  description: 'Every language has the numbers in digits, and the months, of the English text.',
  check(context) {
    return inEachText(context, faultsOf);
  },
};

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function* faultsOf(path: string, text: LocalText): Generator<Fault> {
  const numbers = numbersWritten(text.en, 'en');
  const months = monthsNamed(text.en, 'en').map(monthName);
  for (const language of OTHER_LANGUAGES) {
    const words = text[language];
    if (words === undefined) continue;
    const differences = [
      ...difference(numbers, numbersWritten(words, language)),
      ...difference(months, monthsNamed(words, language).map(monthName)),
    ];
    if (differences.length > 0) {
      const message = `${differences.join(', ')}; write the numbers and months of the English text in ${LANGUAGE_NAMES[language]}.`;
      yield { path: `${path}.${language}`, message };
    }
  }
}

function monthName(month: number): string {
  return MONTH_NAMES[month - 1]!;
}

/** What one has and the other lacks, each as often as it does. */
function difference(expected: readonly string[], found: readonly string[]): string[] {
  return [...without(expected, found).map((it) => `lacks ${it}`), ...without(found, expected).map((it) => `has ${it} too much`)];
}

function without(all: readonly string[], taken: readonly string[]): string[] {
  const rest = [...taken];
  return all.filter((it) => {
    const index = rest.indexOf(it);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
