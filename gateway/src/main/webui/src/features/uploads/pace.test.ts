import { expect, test } from 'vitest';
import { paced, secondsLeft, speedOf, START } from './pace';

test('speed and time left are told once a second has passed', () => {
  const begun = paced(START, 0, 1_000);
  expect(speedOf(begun)).toBeUndefined();
  const soon = paced(begun, 100, 1_500);
  expect(secondsLeft(soon, 100, 1_000)).toBeUndefined();
  const later = paced(soon, 400, 3_000);
  expect(speedOf(later)).toBe(200);
  expect(secondsLeft(later, 400, 1_000)).toBe(3);
});

test('only the last eight seconds count', () => {
  const slow = paced(paced(START, 0, 0), 100, 10_000);
  const fast = paced(paced(slow, 1_100, 11_000), 2_100, 12_000);
  expect(speedOf(fast)).toBe(1_000);
});

test('a line that stood still says so instead of its old speed', () => {
  const stood = paced(paced(paced(START, 0, 0), 1_000, 1_000), 1_000, 21_000);
  expect(speedOf(stood)).toBe(0);
  expect(secondsLeft(stood, 1_000, 2_000)).toBeUndefined();
});
