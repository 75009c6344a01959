import { expect, it } from 'vitest';
import { placeOf } from './work-place';

const item = { matterId: 'm', subjectId: 's' };

it('opens each kind of work where it is done', () => {
  expect(placeOf({ ...item, kind: 'LEAD' })).toBe('/matters/m');
  expect(placeOf({ ...item, kind: 'ASSISTANCE' })).toBe('/assistance/s');
  expect(placeOf({ ...item, kind: 'ASSISTANCE_REPLY' })).toBe('/assistance/s');
  expect(placeOf({ ...item, kind: 'JOINT_HANDLING' })).toBe('/joint-handlings/s');
  expect(placeOf({ ...item, kind: 'SUPERVISION' })).toBe('/supervisions/s');
});
