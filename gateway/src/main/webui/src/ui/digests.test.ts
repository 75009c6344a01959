import { expect, test } from 'vitest';
import { shortDigest } from './digests';

test('a shortened digest says that it goes on', () => {
  expect(shortDigest('9f86d081884c7d659a2feaa0c55ad015')).toBe('9f86d081884c…');
});

test('what is short already stays as it is', () => {
  expect(shortDigest('9f86d081884c')).toBe('9f86d081884c');
});
