import { expect, it } from 'vitest';
import { standingOf } from './certificate';

const certificate = { validFrom: '2026-01-10', validTo: '2026-12-31' };

it('is valid on its first and on its last day', () => {
  const valid = { is: 'valid', day: '2026-12-31' };
  expect(standingOf([certificate], '2026-01-10')).toEqual(valid);
  expect(standingOf([certificate], '2026-12-31')).toEqual(valid);
});

it('is not yet valid the day before, and expired the day after', () => {
  expect(standingOf([certificate], '2026-01-09')).toEqual({ is: 'later', day: '2026-01-10' });
  expect(standingOf([certificate], '2027-01-01')).toEqual({ is: 'expired', day: '2026-12-31' });
});

it('speaks of the one that reaches furthest', () => {
  const next = { validFrom: '2026-06-01', validTo: '2028-06-01' };
  expect(standingOf([next, certificate], '2026-07-01')).toEqual({
    is: 'valid',
    day: '2028-06-01',
  });
});

it('says so when there is none', () => {
  expect(standingOf([], '2026-07-01')).toEqual({ is: 'none' });
});
