import { expect, test } from 'vitest';
import { freshMatters } from './fresh-rows';

const row = (matterId: string, stage: string) => ({ matterId, stage });

test('what came or changed while nobody could tell is known by its row', () => {
  const before = new Map([['leads', [row('a', 'REGISTERED'), row('b', 'REGISTERED')]]]);
  const now = new Map([
    ['leads', [row('c', 'REGISTERED'), row('a', 'VERIFYING'), row('b', 'REGISTERED')]],
    ['work', [row('d', 'REGISTERED')]],
  ]);
  expect(freshMatters(before, now)).toEqual(['c', 'a']);
});
