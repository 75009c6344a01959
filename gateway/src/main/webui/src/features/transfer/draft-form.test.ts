import { describe, expect, it } from 'vitest';
import { basesFor, draftOf, freshValues, stillOpen, type Basis } from './draft-form';

const whole = { to: '430302', legalBasis: '程序规定14', reason: ' 行为地在雨湖区 ' };
const assignment = { offices: [], basis: '程序规定15' };
const basis = (code: Basis['code']) => ({ code, basis: code, text: '' });

describe('the draft of a transfer', () => {
  it('is asked for only when receiver, basis and reason are there', () => {
    expect(draftOf('m', { ...whole, reason: '  ' })).toBeUndefined();
    expect(draftOf('m', { to: '430302' })).toBeUndefined();
  });

  it('is sent without the blanks around what was typed', () => {
    expect(draftOf('m', { ...whole, selectionNote: ' ' })).toEqual({
      matterId: 'm',
      to: '430302',
      legalBasis: '程序规定14',
      reason: '行为地在雨湖区',
      attachments: [],
    });
  });

  it('goes down to an office below only if it is an assignment', () => {
    expect(draftOf('m', whole, 'ASSIGNMENT')).toMatchObject({ way: 'ASSIGNMENT' });
    expect(draftOf('m', whole)).not.toHaveProperty('way');
  });

  it('takes evidence and goods along, also to a body outside', () => {
    const values = {
      ...whole,
      attachments: [],
      evidence: ['e'],
      goods: [{ measureId: 'm', course: 'RELEASED_BEFORE' as const }],
    };
    expect(draftOf('m', { ...values, to: 'W000001' })).toMatchObject({
      to: 'W000001',
      evidence: ['e'],
      goods: [{ measureId: 'm' }],
    });
  });

  it('takes along all the evidence that may go', () => {
    const item = (evidenceId: string, open: boolean) => ({
      evidenceId,
      open,
      number: 1,
      kind: 'DOCUMENTARY' as const,
      form: 'ORIGINAL' as const,
      title: '',
      holder: '430302',
      holderName: '湘潭市雨湖区市场监督管理局',
    });
    const options = {
      candidates: [],
      bases: [],
      attachments: [],
      evidence: [item('a', true), item('b', false)],
      measures: [],
      assignment,
    };
    expect(stillOpen(freshValues(options), options).evidence).toEqual(['a']);
    expect(draftOf('m', { ...whole, evidence: ['a'] })).toMatchObject({ evidence: ['a'] });
  });

  it('is asked for only when goods that go along are somewhere and with somebody', () => {
    const plan = { measureId: 'a', course: 'GOES_ALONG' as const, place: '仓库' };
    expect(draftOf('m', { ...whole, goods: [plan] })).toBeUndefined();
    const goods = [{ ...plan, handsOver: '甲某' }];
    expect(draftOf('m', { ...whole, goods })).toMatchObject({ goods });
    const released = [{ measureId: 'a', course: 'RELEASED_BEFORE' as const }];
    expect(draftOf('m', { ...whole, goods: released })).toMatchObject({ goods: released });
  });

  it('forgets what was planned for measures that have ended', () => {
    const options = {
      candidates: [],
      bases: [],
      attachments: [],
      evidence: [],
      measures: [
        {
          measureId: 'a',
          kind: 'SEIZE' as const,
          state: 'IN_FORCE' as const,
          goods: [],
          canGoAlong: true,
          lapses: false,
        },
      ],
      assignment,
    };
    const goods = ['a', 'b'].map((measureId) => ({
      measureId,
      course: 'RELEASED_BEFORE' as const,
    }));
    expect(stillOpen({ goods }, options).goods).toEqual([goods[0]]);
  });

  it('offers every basis in one place, and marks those of the receiver', () => {
    const options = {
      candidates: [
        {
          office: '430302',
          officeName: '湘潭市雨湖区市场监督管理局',
          bases: [basis('FIRST_FILED')],
          conditional: false,
          reason: '',
        },
      ],
      bases: [basis('NOT_OURS'), basis('FIRST_FILED')],
      attachments: [],
      evidence: [],
      measures: [],
      assignment,
    };
    const offered = (to: string | undefined) =>
      basesFor(options, to).map(({ code, fits }) => [code, fits]);
    expect(offered('430302')).toEqual([
      ['NOT_OURS', false],
      ['FIRST_FILED', true],
    ]);
    expect(offered(undefined)).toEqual([
      ['NOT_OURS', false],
      ['FIRST_FILED', false],
    ]);
  });
});
