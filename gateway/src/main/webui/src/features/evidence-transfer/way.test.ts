import { expect, test } from 'vitest';
import { digestOf, stopOf, WAY } from './way';

test('the bar goes forward with the transfer', () => {
  const stops = (['SENDER_SIGNED', 'DISPATCHED', 'CHECKED', 'ACCEPTED', 'CLOSED'] as const).map(
    (state) => WAY.indexOf(stopOf({ state })),
  );
  expect(stops).toEqual([0, 2, 2, 3, 4]);
});

test('a digest agrees, differs, waits, or is none', () => {
  expect(digestOf({ listedSha256: 'a', foundSha256: 'a' })).toBe('AGREES');
  expect(digestOf({ listedSha256: 'a', foundSha256: 'b' })).toBe('DIFFERS');
  expect(digestOf({ listedSha256: 'a' })).toBe('UNCHECKED');
  expect(digestOf({})).toBe('NONE');
});
