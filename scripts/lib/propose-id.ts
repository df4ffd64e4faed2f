import type { Id, Kind, LocalText } from '../../src/dataset/types.js';
import type { Answers } from './draft.js';

/** An id as data/README.md wants it, that is not taken. */
export function proposedId(kind: Kind, answers: Answers, taken: ReadonlySet<Id>): Id {
  const id = shortened(idFor(kind, answers)) || kind;
  const free = (number: number): Id => {
    const candidate = number === 1 ? id : `${id}-${number}`;
    return taken.has(candidate) ? free(number + 1) : candidate;
  };
  return free(1);
}

function idFor(kind: Kind, answers: Answers): string {
  const name = english(answers['name'] ?? answers['title']);
  const year = /\d{4}/.exec(String(answers['date'] ?? answers['year'] ?? ''))?.[0];
  switch (kind) {
    case 'event':
    case 'agreement':
      return [year, slug(name.replace(/\bPresident (?=\p{L})|(?<=visit of .*) to (?:Azerbaijan|Kyrgyzstan)$/giu, ''))].join('-');
    case 'figure':
      return [slug(name), year].filter(Boolean).join('-');
    case 'source': {
      const subject = slug(name).split('-').slice(0, 3).join('-');
      return [slug(english(answers['publisher'])), subject, year].filter(Boolean).join('-');
    }
    default:
      return slug(name);
  }
}

function english(text: unknown): string {
  return typeof text === 'object' && text !== null ? (text as LocalText).en : String(text ?? '');
}

/** Text as kebab-case ASCII, without articles: `Şəki və Bakı` gives `shaki-va-baki`. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[əışçğ]/g, (letter) => ({ ə: 'a', ı: 'i', ş: 'sh', ç: 'ch', ğ: 'gh' })[letter]!)
    .normalize('NFKD')
    .replace(/\p{M}|['’‘ʼ]/gu, '')
    .replace(/\b(?:the|an?)\b/g, ' ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const LONGEST = 70;

function shortened(id: string): string {
  return id.length <= LONGEST ? id : id.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
}
