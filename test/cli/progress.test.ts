import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Progress, progressOn } from '../../src/cli/progress.js';

/** What is written to a screen while a clock runs that a test sets. */
function watched(isTTY: boolean): { progress: Progress; written: string[]; clock: { now: number } } {
  const written: string[] = [];
  const clock = { now: 0 };
  const screen = { isTTY, write: (text: string) => written.push(text.replace('\r\u001B[2K', '|')) };
  return { progress: progressOn(screen, () => clock.now), written, clock };
}

test('nothing is told within the first second', () => {
  const { progress, written, clock } = watched(true);
  progress.step('Reading');
  clock.now = 999;
  progress.at(1, 2);
  progress.end();
  assert.deepEqual(written, []);
});

test('after a second it is told what is done and how much of it, ten times a second at most', () => {
  const { progress, written, clock } = watched(true);
  progress.step('Checking');
  for (clock.now = 900; clock.now <= 1400; clock.now += 50) progress.at(clock.now, 2000);
  assert.deepEqual(written, [
    '|Checking: 50 % …',
    '|Checking: 55 % …',
    '|Checking: 60 % …',
    '|Checking: 65 % …',
    '|Checking: 70 % …',
  ]);
});

test('a step that begins late is told at once, and in the end the line is clean', () => {
  const { progress, written, clock } = watched(true);
  clock.now = 1500;
  progress.step('Writing');
  progress.end();
  progress.end();
  assert.deepEqual(written, ['|Writing …', '|']);
});

test('of an unknown whole no share is told', () => {
  const { progress, written, clock } = watched(true);
  clock.now = 2000;
  progress.step('Reading');
  clock.now = 2200;
  progress.at(5, 0);
  assert.deepEqual(written, ['|Reading …', '|Reading …']);
});

test('what is no terminal is told nothing', () => {
  const { progress, written, clock } = watched(false);
  clock.now = 5000;
  progress.step('Reading');
  progress.at(1, 2);
  progress.end();
  assert.deepEqual(written, []);
});
