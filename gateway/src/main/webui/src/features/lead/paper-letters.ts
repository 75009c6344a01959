import type { Matter } from '@/api/types';

type Letter = Matter['letters'][number];

/** By which letters excluded time begins, and by which it ends. */
export const OPENING: readonly Letter['kind'][] = [
  'TEST_COMMISSION',
  'IDENTIFICATION_REQUEST',
  'TEST_PERIOD_NOTICE',
];
export const CLOSING: readonly Letter['kind'][] = ['TEST_RESULT_NOTICE', 'TEST_PERIOD_NOTICE'];

/** Those that are valid, the newest first. */
export function papersAmong(letters: Letter[], kinds: readonly Letter['kind'][]): Letter[] {
  return letters
    .filter((letter) => letter.state === 'VALID' && kinds.includes(letter.kind))
    .reverse();
}
