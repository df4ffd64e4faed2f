import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/locators.js';
import { assertFinding } from './assert-finding.js';
import { AGREEMENT, findingsOf, PERSON, PLACE } from './healthy-data.js';

const source = 'pages-from-history';

test('places that the source has pass', () => {
  assert.deepEqual(
    findingsOf(rule, {
      [PERSON]: {
        citations: [
          { source, locator: 'para. 21' },
          { source, locator: 'literature 1' },
        ],
      },
    }),
    [],
  );
});

for (const locator of ['para. 22', 'para. 0', 'para. 6, 7', 'paragraph 6', '6']) {
  test(`"${locator}" is not a place in the source`, () => {
    const findings = findingsOf(rule, { [PERSON]: { citations: [{ source, locator }] } });
    assertFinding(
      findings,
      PERSON,
      'citations[0].locator',
      `"${locator}" is not in the source`,
      'para. 1 … para. 21, literature 1 … literature 5',
    );
  });
}

test('a source that numbers its places is cited by one', () => {
  assertFinding(
    findingsOf(rule, { [PLACE]: { citations: [{ source }] } }),
    PLACE,
    'citations[0].locator',
    'is missing',
    'para. 1 … para. 21',
  );
});

test('citations deep in a record count', () => {
  const status = { inForce: { date: '1998', citations: [{ source }] } };
  assertFinding(findingsOf(rule, { [AGREEMENT]: { status } }), AGREEMENT, 'status.inForce.citations[0].locator', 'is missing');
});

test('other sources may be cited by any place or none', () => {
  assert.deepEqual(findingsOf(rule, { [PERSON]: { citations: [{ source: 'news' }, { source: 'news', locator: 'p. 3' }] } }), []);
});
