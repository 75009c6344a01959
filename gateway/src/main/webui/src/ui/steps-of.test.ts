import { expect, it } from 'vitest';
import { stepsOf } from './steps-of';

it('shows the actions that have a label, in their order, the closed ones with their reason', () => {
  const actions = [
    { name: 'sign', open: false, reason: '已签收', weight: 'OTHER' },
    { name: 'upload', open: true, weight: 'NEXT' },
    { name: 'answer', open: true, weight: 'NEXT' },
  ] as const;
  expect(stepsOf([...actions], { sign: '签收', answer: '反馈' })).toEqual([
    { key: 'sign', label: '签收', open: false, reason: '已签收', weight: 'OTHER' },
    { key: 'answer', label: '反馈', open: true, reason: undefined, weight: 'NEXT' },
  ]);
});
