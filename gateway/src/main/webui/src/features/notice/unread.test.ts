import { expect, test } from 'vitest';
import { badgeOf, isUnread, newsOf } from './unread';

const count = (unread: number, capped = false) => ({ unread, capped });

test('the bell says how many are unread, and of very many that there are more', () => {
  expect([undefined, count(0), count(7), count(99), count(99, true)].map(badgeOf)).toEqual([
    undefined,
    undefined,
    '7',
    '99',
    '99+',
  ]);
});

test('only what came after the first count is news', () => {
  expect(newsOf(undefined, count(5))).toBe(0);
  expect(newsOf(count(5), count(7))).toBe(2);
  expect(newsOf(count(7), count(3))).toBe(0);
});

test('a notice is unread until it was opened or acted upon', () => {
  expect((['SENT', 'DELIVERED', 'OPENED', 'ACTED'] as const).map(isUnread)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
