import { describe, expect, it } from 'vitest';
import {
  answeredOf,
  bodyOf,
  byRound,
  isUnsealed,
  nextToAnswer,
  scopeOfReply,
  valuesOf,
  whyNotFree,
} from './answering';
import type { AnswerOfItem, AssistanceItem, TakenInEvidence } from './contract';

const answer = (sealedOn?: string): AnswerOfItem => ({
  outcome: 'ANSWERED',
  words: '已查明',
  evidence: [],
  by: { id: 'p', label: '荷塘局办案人员', labelEn: 'Officer of Hetang' },
  on: '2026-07-20',
  ...(sealedOn ? { sealedOn } : {}),
});
const item = (number: number, more: Partial<AssistanceItem> = {}): AssistanceItem => ({
  number,
  round: 1,
  kind: 'SITE_CHECK',
  text: '检查经营场所',
  state: 'OPEN',
  prepared: more.answer !== undefined,
  ...more,
});
const open = item(1);
const prepared = item(2, { answer: answer() });
const sealed = item(3, { state: 'ANSWERED', prepared: false, answer: answer('2026-07-21') });

describe('answering item by item', () => {
  it('is over for an item whose answer went out with a reply', () => {
    expect([open, prepared, sealed].map(isUnsealed)).toEqual([true, true, false]);
  });

  it('goes on with what nobody has answered, then with what may still be changed', () => {
    expect(nextToAnswer([sealed, prepared, open])).toBe(1);
    expect(nextToAnswer([sealed, prepared])).toBe(2);
    expect(nextToAnswer([sealed])).toBeUndefined();
  });

  it('counts what was sent, not what is prepared', () => {
    expect(answeredOf([open, prepared, sealed])).toBe(1);
  });

  it('stands below its round, and a round without items is not shown', () => {
    const later = item(4, { round: 2 });
    const rounds = [1, 2, 3].map((round) => ({ round, reason: '' }));
    expect(byRound({ rounds, items: [open, later] })).toEqual([
      { round: 1, items: [open] },
      { round: 2, items: [later] },
    ]);
  });
});

describe('a reply', () => {
  it('seals what is prepared, and names what it leaves open', () => {
    expect(scopeOfReply([open, prepared, sealed])).toEqual({ sealed: [2], left: [1] });
  });

  it('leaves nothing open once everything is answered', () => {
    expect(scopeOfReply([prepared, sealed])).toEqual({ sealed: [2], left: [] });
  });
});

describe('an answer', () => {
  const refused = { outcome: 'REFUSED', words: ' 属税务机关职权 ' } as const;

  it('says who is competent only where it is a matter of powers', () => {
    const values = {
      ...refused,
      ground: 'NOT_WITHIN_POWERS',
      competent: ' 株洲市税务局 ',
    } as const;
    expect(bodyOf(values)).toEqual({
      outcome: 'REFUSED',
      words: '属税务机关职权',
      ground: 'NOT_WITHIN_POWERS',
      competent: '株洲市税务局',
      evidence: [],
    });
    expect(bodyOf({ ...values, ground: 'NOT_OUR_TERRITORY' })).not.toHaveProperty('competent');
  });

  it('takes no ground along once it is no refusal any more, and no evidence while it is one', () => {
    const values = { words: '已办', ground: 'NOT_OUR_TERRITORY', evidence: ['e1'] } as const;
    expect(bodyOf({ ...values, evidence: ['e1'], outcome: 'PARTLY' })).toEqual({
      outcome: 'PARTLY',
      words: '已办',
      evidence: ['e1'],
    });
    expect(bodyOf({ ...values, evidence: ['e1'], outcome: 'REFUSED' })).toMatchObject({
      evidence: [],
    });
  });
});

describe('the evidence of an answer', () => {
  const taken = (id: string, free: boolean, onList = false): TakenInEvidence => ({
    id,
    number: 1,
    kind: 'PHYSICAL',
    hasFile: false,
    onList,
    free,
  });
  const evidence = [
    taken('here', true),
    taken('back', true, true),
    taken('sent', false, true),
    taken('away', false),
  ];

  it('is what is free; of the rest it is said why not', () => {
    expect(evidence.map(whyNotFree)).toEqual([undefined, undefined, 'SENT', 'ELSEWHERE']);
  });

  it('is not named again once it is free no longer', () => {
    expect(valuesOf({ ...answer(), evidence }, evidence).evidence).toEqual(['here', 'back']);
  });
});
