import { describe, expect, it } from 'vitest';
import { basesFor, draftOf, type Basis } from './draft-form';

const whole = { to: '430302', legalBasis: '程序规定14', reason: ' 行为地在雨湖区 ' };
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

  it('offers the bases of the receiver first, each once', () => {
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
    };
    expect(basesFor(options, '430302').map((offered) => offered.code)).toEqual([
      'FIRST_FILED',
      'NOT_OURS',
    ]);
    expect(basesFor(options, undefined).map((offered) => offered.code)).toEqual([
      'NOT_OURS',
      'FIRST_FILED',
    ]);
  });
});
