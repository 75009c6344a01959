import { expect, test } from 'vitest';
import { particularsOf, sharedOf, titleOf } from './intake-values';

const shared = {
  kind: 'DOCUMENTARY',
  form: 'ORIGINAL',
  source: ' 当事人提供 ',
  collectedBy: ['p1', 'p2'],
  collectedOn: '2026-07-08',
} as const;
const values = { ...shared, collectedBy: [...shared.collectedBy] };

test('a file is called by its name without the ending', () => {
  expect(['销售台账.pdf', 'a.tar.gz', '.hidden', '照片'].map(titleOf)).toEqual([
    '销售台账',
    'a.tar',
    '.hidden',
    '照片',
  ]);
});

test('what is not said is not sent', () => {
  expect(particularsOf({ ...values, place: ' ' }, ' 台账 ')).toEqual({
    ...values,
    title: '台账',
    source: '当事人提供',
  });
});

test('what was typed for another kind is left out', () => {
  const typed = { ...values, hasSound: true, transcript: '……', making: { method: '下载' } };
  expect(particularsOf(typed, '台账')).not.toHaveProperty('making');
  expect(particularsOf(typed, '台账')).not.toHaveProperty('transcript');
});

test('the next taking-in begins with where and by whom, not with what', () => {
  const next = sharedOf({ ...values, title: '台账', quantity: { amount: '1' }, transcript: '……' });
  expect(particularsOf(next, '照片')).toEqual({
    ...values,
    title: '照片',
    source: '当事人提供',
  });
});

test('a thing says how many', () => {
  expect(
    particularsOf({ ...values, quantity: { amount: ' 12 ', unit: '箱' } }, '台账').quantity,
  ).toEqual({ amount: '12', unit: '箱' });
});
