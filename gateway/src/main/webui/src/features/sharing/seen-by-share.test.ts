import { expect, test } from 'vitest';
import type { MatterShares } from '@/api/types';
import { sharesSeenBy } from './seen-by-share';

type Reader = MatterShares['readers'][number];
type Share = MatterShares['shares'][number];

const office = (id: string) => ({ id, name: id });
const ground = (id: string, more: Partial<Reader>): Reader => ({
  office: office(id),
  why: 'HANDLES',
  since: '2026-07-08T01:00:00Z',
  documents: 0,
  ...more,
});
const shares = [{ id: 's1' }, { id: 's2' }] as Share[];
const idsOf = (found: Share[]) => found.map(({ id }) => id);

test('an office that sees a matter by a share is told of that share alone', () => {
  const readers = [ground('430104', {}), ground('430211', { why: 'OBSERVES', shareId: 's1' })];
  expect(idsOf(sharesSeenBy('430211', { readers, shares }))).toEqual(['s1']);
  expect(idsOf(sharesSeenBy('430104', { readers, shares }))).toEqual([]);
});

test('a superior of that office sees by its share, too', () => {
  const readers = [
    ground('430211', { why: 'OBSERVES', shareId: 's1' }),
    ground('430200', { why: 'SUPERIOR', below: office('430211') }),
  ];
  expect(idsOf(sharesSeenBy('430200', { readers, shares }))).toEqual(['s1']);
});

test('whoever sees the matter by another right as well is bound by no conditions', () => {
  const readers = [
    ground('430104', {}),
    ground('430211', { why: 'OBSERVES', shareId: 's1' }),
    ground('430000', { why: 'SUPERIOR', below: office('430211') }),
    ground('430000', { why: 'SUPERIOR', below: office('430104') }),
  ];
  expect(idsOf(sharesSeenBy('430000', { readers, shares }))).toEqual([]);
});
