import { expect, it } from 'vitest';
import { bodyOfStep, isAnswer } from './steps';

it('sends a receipt with nothing, an answer without the remark that was not written', () => {
  expect(bodyOfStep('receive-invitation', {})).toBeUndefined();
  expect(bodyOfStep('answer-invitation', { answer: 'AGREED', words: ' ' })).toEqual({
    answer: 'AGREED',
  });
});

it('makes a letter of a refusal only with a reason', () => {
  expect(isAnswer({})).toBe(false);
  expect(isAnswer({ answer: 'AGREED' })).toBe(true);
  expect(isAnswer({ answer: 'DECLINED', words: ' ' })).toBe(false);
  expect(isAnswer({ answer: 'DECLINED', words: '人手不足' })).toBe(true);
});
