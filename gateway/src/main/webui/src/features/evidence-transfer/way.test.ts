import { expect, test } from 'vitest';
import { digestOf, stopOf, wayOf } from './way';

test('the bar goes forward with the transfer', () => {
  const way = wayOf({ to: '430302' });
  const stops = (['SENDER_SIGNED', 'DISPATCHED', 'CHECKED', 'ACCEPTED', 'CLOSED'] as const).map(
    (state) => way.indexOf(stopOf({ state })),
  );
  expect(stops).toEqual([0, 2, 2, 3, 4]);
});

test('out of the system nothing is checked on the way', () => {
  const way = wayOf({ to: 'W000003' });
  const stops = (['SENDER_SIGNED', 'HANDED_OUT', 'CLOSED'] as const).map((state) =>
    way.indexOf(stopOf({ state })),
  );
  expect(stops).toEqual([0, 1, 2]);
});

test('a digest agrees, differs, waits, or is none', () => {
  expect(digestOf({ listedSha256: 'a', foundSha256: 'a' })).toBe('AGREES');
  expect(digestOf({ listedSha256: 'a', foundSha256: 'b' })).toBe('DIFFERS');
  expect(digestOf({ listedSha256: 'a' })).toBe('UNCHECKED');
  expect(digestOf({})).toBe('NONE');
});
