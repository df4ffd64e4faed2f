import assert from 'node:assert/strict';
import type { Finding } from '../../scripts/checks/rule.js';

/** That there is one finding, at this place, and that its message has these words. */
export function assertFinding(findings: readonly Finding[], file: string, path: string, ...words: readonly string[]): void {
  assert.deepEqual(
    findings.map((finding) => [finding.file, finding.path]),
    [[file, path]],
    JSON.stringify(findings, null, 2),
  );
  for (const word of words) assert.ok(findings[0]!.message.includes(word), `"${findings[0]!.message}" lacks "${word}"`);
}
