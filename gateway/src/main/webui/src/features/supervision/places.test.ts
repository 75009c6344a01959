import { expect, it } from 'vitest';
import type { Supervision } from '@/api/types';
import { lettersOf } from './places';

const supervision = {
  demands: [{ letterId: 'l1' }, { letterId: 'l2' }],
  reminders: [{ letterId: 'l3' }],
} as Supervision;

it('opens its own letters, and no others', () => {
  expect(lettersOf(supervision)).toEqual(['l1', 'l2', 'l3']);
  const lifted = { ...supervision, lifting: { letterId: 'l4', reason: '', on: '' } };
  expect(lettersOf(lifted)).toEqual(['l1', 'l2', 'l3', 'l4']);
});
