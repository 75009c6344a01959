import { expect, test } from 'vitest';
import type { Matter } from '@/api/types';
import { CLOSING, OPENING, papersAmong } from './paper-letters';

const letter = (letterId: string, kind: string, state = 'VALID') =>
  ({ letterId, kind, state }) as Matter['letters'][number];

const LETTERS = [
  letter('a', 'TRANSFER_LETTER'),
  letter('b', 'TEST_COMMISSION'),
  letter('c', 'IDENTIFICATION_REQUEST', 'VOID'),
  letter('d', 'TEST_PERIOD_NOTICE'),
  letter('e', 'TEST_RESULT_NOTICE'),
];

test('excluded time begins with a valid letter that asks for a test or an identification', () => {
  expect(papersAmong(LETTERS, OPENING).map((one) => one.letterId)).toEqual(['d', 'b']);
});

test('it ends with the letter that tells the result', () => {
  expect(papersAmong(LETTERS, CLOSING).map((one) => one.letterId)).toEqual(['e', 'd']);
});
