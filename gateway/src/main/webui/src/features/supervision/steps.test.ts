import { expect, it } from 'vitest';
import { bodyOfStep } from './steps';

it('sends nothing with a reminder, and no blanks with the others', () => {
  expect(bodyOfStep('remind-supervision', {})).toBeUndefined();
  expect(bodyOfStep('report-supervision', { words: ' 已立案 ' })).toEqual({ words: '已立案' });
  expect(
    bodyOfStep('return-supervision', { requirement: '补充调查', dueOn: '2026-08-03' }),
  ).toEqual({ requirement: '补充调查', dueOn: '2026-08-03' });
});
