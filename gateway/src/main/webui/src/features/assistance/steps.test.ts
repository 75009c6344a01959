import { describe, expect, it } from 'vitest';
import { bodyOfStep } from './steps';

describe('what a step is sent with', () => {
  it('is nothing where it is a yes alone', () => {
    expect(bodyOfStep('issue-assistance', {})).toBeUndefined();
    expect(bodyOfStep('remind-assistance', {})).toBeUndefined();
  });

  it('explains another day only where one is proposed', () => {
    expect(bodyOfStep('receive-assistance', { words: '人手不足' })).toEqual({});
    expect(
      bodyOfStep('receive-assistance', { proposedOn: '2026-08-03', words: ' 人手不足 ' }),
    ).toEqual({ proposedOn: '2026-08-03', words: '人手不足' });
  });

  it('leaves out a remark that was not written', () => {
    expect(bodyOfStep('close-assistance', { timeliness: 5, completeness: 4, words: ' ' })).toEqual({
      timeliness: 5,
      completeness: 4,
    });
    expect(bodyOfStep('reply-assistance', { note: '' })).toEqual({});
  });
});
