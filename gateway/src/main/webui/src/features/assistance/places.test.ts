import { expect, it } from 'vitest';
import type { Assistance } from './contract';
import { itemPage, lettersOf } from './places';

const assistance = {
  id: 'a',
  rounds: [
    {
      round: 1,
      reason: '',
      letterId: 'l1',
      receiptId: 'l2',
      extension: { letterId: 'l3', until: '', reason: '', on: '' },
    },
    { round: 2, reason: '', letterId: 'l4' },
  ],
  replies: [
    {
      letterId: 'l5',
      list: { transferId: 't', letterId: 'l6', count: 1 },
    },
  ],
  reminders: [{ letterId: 'l7', on: '' }],
} as unknown as Assistance;

it('opens its own letters, and no others', () => {
  expect(lettersOf(assistance)).toEqual(['l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'l7']);
});

it('shows an item with its matter only to whoever sees that', () => {
  const matter = { id: 'm', number: '', title: '' };
  expect(itemPage({ ...assistance, matter }, 'e')).toBe('/matters/m/evidence/e');
  expect(itemPage(assistance, 'e')).toBe('/assistance/a?evidence=e');
});
