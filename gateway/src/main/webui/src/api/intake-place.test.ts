import { expect, it } from 'vitest';
import { itemPageOf, keyOfPlace } from './intake-place';

it('shows what was taken in where it was taken in', () => {
  expect(itemPageOf({ of: 'matters', id: 'm' }, 'e')).toBe('/matters/m/evidence/e');
  expect(itemPageOf({ of: 'assistance', id: 'a' }, 'e')).toBe('/assistance/a?evidence=e');
});

it('asks the page anew on which it stands', () => {
  expect(keyOfPlace({ of: 'matters', id: 'm' })).toEqual(['matter', 'm']);
  expect(keyOfPlace({ of: 'assistance', id: 'a' })).toEqual(['transfer', 'assistance', 'a']);
});
