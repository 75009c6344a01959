import { expect, test } from 'vitest';
import { isDecided, RefusalError, UnreachableError } from './problem';

const refusal = (status: number) =>
  new RefusalError({ type: 'about:blank', title: 'x', status, code: 'X' });

test('a refusal ends an intention: another try is another command', () => {
  expect(isDecided(refusal(409))).toBe(true);
  expect(isDecided(refusal(422))).toBe(true);
});

test('what may have been done all the same is tried again as the same command', () => {
  expect(isDecided(refusal(503))).toBe(false);
  expect(isDecided(refusal(504))).toBe(false);
  expect(isDecided(new UnreachableError('cut'))).toBe(false);
  expect(isDecided(new SyntaxError('half an answer'))).toBe(false);
});
