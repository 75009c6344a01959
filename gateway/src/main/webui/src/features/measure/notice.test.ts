import { describe, expect, it } from 'vitest';
import { asksReason, bodyOf, usualReason } from './notice';

describe('the paper of a measure', () => {
  it('is issued here unless a number is given', () => {
    const body = bodyOf('approval', {
      told: 'OURS',
      paper: '长雨市监强制〔2026〕1号',
      reason: '因由',
    });
    expect(body).toEqual({ reason: '因由' });
  });

  it('that was written outside has its number and gives no reason of approval', () => {
    expect(bodyOf('approval', { told: 'OUTSIDE', paper: '1号', reason: '因由' })).toEqual({
      paper: '1号',
    });
    expect(asksReason('seizure', 'OUTSIDE')).toBe(false);
  });

  it('leaves the reason of an extension and of a release in the record either way', () => {
    expect(bodyOf('extension', { told: 'OUTSIDE', paper: '1号', reason: '案情复杂' })).toEqual({
      paper: '1号',
      reason: '案情复杂',
    });
    expect(asksReason('release', 'OUTSIDE')).toBe(true);
  });

  it('names the goods and says nothing of their extent', () => {
    expect(bodyOf('release', { told: 'OURS', extent: 'SOME', lines: [2], reason: '退还' })).toEqual(
      {
        lines: [2],
        reason: '退还',
      },
    );
  });

  it('of a step without paper is left as it was entered', () => {
    expect(bodyOf('disapproval', { reason: '不再采取' })).toEqual({ reason: '不再采取' });
  });

  it('proposes a reason in the words of the measure', () => {
    expect(usualReason('approval', 'SEAL')).toContain('查封');
    expect(usualReason('release', 'SEIZE')).toContain('扣押');
  });
});
