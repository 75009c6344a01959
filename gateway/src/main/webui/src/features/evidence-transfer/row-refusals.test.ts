import { expect, test } from 'vitest';
import type { ListedItem } from '@/api/types';
import { refusalsOf } from './row-refusals';

const closed: ListedItem['actions'][number] = {
  name: 'check',
  open: false,
  code: 'ROLE_REQUIRED',
  reason: '须由办案人员或联络员办理。',
};

test('what is closed at every item is said once', () => {
  expect(refusalsOf([{ actions: [closed] }, { actions: [closed] }])).toEqual([
    '须由办案人员或联络员办理。',
  ]);
});

test('what is open, and a transfer with nothing left to do, needs no word', () => {
  expect(refusalsOf([{ actions: [{ name: 'check', open: true }] }])).toEqual([]);
  expect(refusalsOf([{ actions: [] }])).toEqual([]);
});
