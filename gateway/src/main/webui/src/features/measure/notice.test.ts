import { describe, expect, it } from 'vitest';
import type { Measure } from '@/api/types';
import { besidePaper, bodyOf, tells, usualReason } from './notice';

const FOUNDED = { facts: '现场发现侵权商品若干（演示）' };

describe('the paper of a measure', () => {
  it('is issued here unless a number is given', () => {
    const body = bodyOf('approval', {
      told: 'OURS',
      paper: '长雨市监强制〔2026〕1号',
      reason: '因由',
    });
    expect(body).toEqual({ reason: '因由' });
  });

  it('that was written outside has its number, and a seizure then gives no reason', () => {
    expect(bodyOf('seizure', { told: 'OUTSIDE', paper: '1号', reason: '因由' })).toEqual({
      paper: '1号',
    });
    expect(besidePaper('seizure', 'OUTSIDE', FOUNDED)).toBe('NOTHING');
  });

  it('of an approval may bear a remark, whoever wrote the paper', () => {
    expect(besidePaper('approval', 'OURS', FOUNDED)).toBe('REMARK');
    expect(bodyOf('approval', { told: 'OUTSIDE', paper: '1号', reason: '同意' })).toEqual({
      paper: '1号',
      reason: '同意',
    });
  });

  it('of an approval gives a reason where the proposal names no facts', () => {
    expect(besidePaper('approval', 'OURS', {})).toBe('REASON');
    expect(besidePaper('approval', 'OUTSIDE', {})).toBe('REMARK');
  });

  it('leaves the reason of an extension and of a release in the record either way', () => {
    expect(bodyOf('extension', { told: 'OUTSIDE', paper: '1号', reason: '案情复杂' })).toEqual({
      paper: '1号',
      reason: '案情复杂',
    });
    expect(besidePaper('release', 'OUTSIDE', FOUNDED)).toBe('REASON');
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
    expect(bodyOf('taking', { takenOn: '2026-07-09' })).toEqual({ takenOn: '2026-07-09' });
    expect(bodyOf('disapproval', { reason: '不再采取' })).toEqual({ reason: '不再采取' });
  });

  it('is asked for where goods were taken, and not where they only might have been', () => {
    expect(tells('disapproval', measure('URGENT'))).toBe(true);
    expect(tells('disapproval', measure('PROPOSED'))).toBe(false);
    expect(tells('release', measure('IN_FORCE'))).toBe(true);
    expect(tells('taking', measure('APPROVED'))).toBe(false);
  });

  it('of goods that go back beside a seizure is one of its own', () => {
    const seized = { lines: [2], reason: '应予扣押', restPaper: '解登1号', restReason: '不需要' };
    expect(bodyOf('seizure', { ...seized, told: 'OURS', restTold: 'OURS' })).toEqual({
      lines: [2],
      reason: '应予扣押',
      restReason: '不需要',
    });
    expect(bodyOf('seizure', { ...seized, told: 'OURS', restTold: 'OUTSIDE' })).toEqual({
      lines: [2],
      reason: '应予扣押',
      restPaper: '解登1号',
    });
  });

  it('proposes a reason in the words of the measure', () => {
    expect(usualReason('approval', 'SEAL')).toBeUndefined();
    expect(usualReason('release', 'SEAL')).toContain('查封');
    expect(usualReason('release', 'SEIZE')).toContain('扣押');
    expect(usualReason('disapproval', 'SEIZE')).toBeUndefined();
  });
});

function measure(state: Measure['state']): Measure {
  return {
    measureId: '01980000-0000-7000-8000-000000000001',
    matterId: '01980000-0000-7000-8000-000000000002',
    office: { id: '430104', name: '岳麓区局（演示）' },
    kind: 'SEIZE',
    urgent: state === 'URGENT',
    state,
    premises: { division: '430104', divisionName: '岳麓区', address: '市场12号（演示）' },
    proposedOn: '2026-07-09',
    officers: [],
    goods: [],
    limits: [],
    actions: [],
    handOvers: [],
    version: 1,
  };
}
