import { expect, it } from 'vitest';
import type { JointHandling } from '@/api/types';
import { letterNamed } from './places';

const invited = { id: 'j', letterId: 'l1' } as JointHandling;
const ended = {
  ...invited,
  receiptId: 'l2',
  answer: { letterId: 'l3' },
  ending: { letterId: 'l4' },
} as JointHandling;

it('finds each letter by its name', () => {
  const names = ['sent', 'receipt', 'answer', 'ending'];
  expect(names.map((name) => letterNamed(ended, name))).toEqual(['l1', 'l2', 'l3', 'l4']);
});

it('finds no letter that is not written, nor one of another name', () => {
  expect(letterNamed(invited, 'answer')).toBeUndefined();
  expect(letterNamed(ended, 'l3')).toBeUndefined();
  expect(letterNamed(ended, null)).toBeUndefined();
});
