import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Box, pack } from '../../src/dataset/lanes.js';

const OPTIONS = { labelWidth: 100, comfortable: 4, end: 1000 };

function box(start: number, end = start + 24): Box {
  return { start, end, label: end };
}

/** Numbers that look like chance, the same in every run. */
function* noise(seed: number): Generator<number, never> {
  for (let state = seed; ; state = (state * 1103515245 + 12345) % 2147483648) yield state / 2147483648;
}

function crowd(count: number, seed: number): Box[] {
  const numbers = noise(seed);
  return Array.from({ length: count }, () => {
    const start = numbers.next().value * 900;
    return box(start, start + 24 + numbers.next().value ** 8 * 500);
  });
}

test('no two boxes of a lane overlap, no label reaches the next box, and every box has one place', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const boxes = crowd(200, seed);
    const places = pack(boxes, OPTIONS);
    assert.equal(places.length, boxes.length);
    for (const [i, { lane, room }] of places.entries()) {
      assert.ok(Number.isInteger(lane) && lane >= 0);
      assert.ok(room <= OPTIONS.labelWidth);
      for (const [j, other] of places.entries()) {
        if (i === j || other.lane !== lane || boxes[j]!.start < boxes[i]!.start) continue;
        assert.ok(boxes[j]!.start >= boxes[i]!.end, `${i} and ${j}`);
        assert.ok(boxes[i]!.label + room <= boxes[j]!.start);
      }
    }
  }
});

test('there are no more lanes than the crowd needs, beyond the comfortable ones', () => {
  const boxes = crowd(200, 7);
  const starts = boxes.map(({ start }) => boxes.filter((other) => other.start <= start && start < other.end).length);
  const lanes = Math.max(...pack(boxes, OPTIONS).map(({ lane }) => lane)) + 1;
  assert.ok(lanes <= Math.max(OPTIONS.comfortable, ...starts));
});

test('no lane is left empty', () => {
  const lanes = new Set(pack(crowd(60, 3), OPTIONS).map(({ lane }) => lane));
  assert.deepEqual(
    [...lanes].sort((a, b) => a - b),
    [...lanes.keys()].map((_, i) => i),
  );
});

test('the order in which boxes are given does not matter, and that of the places is theirs', () => {
  const boxes = crowd(50, 5);
  const reversed = pack(boxes.toReversed(), OPTIONS).reverse();
  assert.deepEqual(pack(boxes, OPTIONS), reversed);
});

test('labels have room while lanes are few', () => {
  assert.deepEqual(pack([box(0), box(30), box(200)], OPTIONS), [
    { lane: 0, room: 100 },
    { lane: 1, room: 100 },
    { lane: 0, room: 100 },
  ]);
});

test('where lanes are many a label gives way, in the lane that has been free for longest', () => {
  assert.deepEqual(pack([box(0), box(10), box(60)], { ...OPTIONS, comfortable: 2 }), [
    { lane: 0, room: 36 },
    { lane: 1, room: 100 },
    { lane: 0, room: 100 },
  ]);
});

test('all on one day: each has a lane of its own', () => {
  const places = pack(
    Array.from({ length: 9 }, () => box(500)),
    OPTIONS,
  );
  assert.deepEqual(
    places.map(({ lane }) => lane),
    [0, 1, 2, 3, 4, 5, 6, 7, 8],
  );
});

test('a label ends where the axis does', () => {
  assert.deepEqual(pack([box(950)], OPTIONS), [{ lane: 0, room: 26 }]);
});

test('a label that stands over its box goes with it', () => {
  assert.deepEqual(pack([{ start: 0, end: 400, label: 0 }, box(390), box(400)], OPTIONS), [
    { lane: 0, room: 100 },
    { lane: 1, room: 100 },
    { lane: 0, room: 100 },
  ]);
});

test('nothing to place is no fault', () => {
  assert.deepEqual(pack([], OPTIONS), []);
});
