import { expect, test } from 'vitest';
import { sizeOf } from './sizes';

test('sizes are said in the unit that fits', () => {
  expect([0, 999, 1_536, 1_048_576, 262_144_000, 2_147_483_648].map(sizeOf)).toEqual([
    '0 B',
    '999 B',
    '1.5 kB',
    '1.0 MB',
    '250 MB',
    '2.0 GB',
  ]);
});
