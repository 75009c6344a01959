import { describe, expect, it } from 'vitest';
import { bodyOf, contentOf, isOfOther, keptContent, restoredContent } from './content';
import type { Assistance } from './contract';

const draft = {
  to: { id: '430202', name: '荷塘局' },
  rounds: [{ round: 1, reason: '追查来源', wishedOn: '2026-07-31' }],
  items: [
    { number: 1, round: 1, kind: 'SITE_CHECK', text: '检查', state: 'OPEN', prepared: false },
  ],
} as unknown as Assistance;

describe('what is asked for', () => {
  it('begins, when revised, with what the draft says', () => {
    expect(contentOf(draft)).toEqual({
      to: '430202',
      reason: '追查来源',
      wishedOn: '2026-07-31',
      items: [{ kind: 'SITE_CHECK', text: '检查' }],
    });
  });

  it('is sent in its order, without blanks, and an item that is not whole stays where it is', () => {
    expect(
      bodyOf({
        to: '430202',
        reason: ' 追查来源 ',
        wishedOn: '',
        items: [{ text: ' 询问店主 ' }, { kind: 'SAMPLE', text: '抽样' }],
      }),
    ).toEqual({
      to: '430202',
      reason: '追查来源',
      items: [{ text: '询问店主' }, { kind: 'SAMPLE', text: '抽样' }],
    });
  });

  it('comes back from the browser with a line to write in', () => {
    expect(restoredContent(undefined)).toBeUndefined();
    expect(restoredContent({ reason: '追查来源' })).toEqual({
      reason: '追查来源',
      items: [{}],
    });
    expect(restoredContent({ items: [null, { kind: 'SAMPLE' }] })).toEqual({
      items: [{}, { kind: 'SAMPLE' }],
    });
  });
});

describe('a revision that was kept in the browser', () => {
  const typed = { reason: '追查来源', items: [{ text: '检查' }] };
  const kept: unknown = keptContent(typed, 3);

  it('comes back whatever version the draft has now', () => {
    expect(restoredContent(kept)).toEqual(typed);
  });

  it('is known to revise another version, or one that is not known', () => {
    expect(isOfOther(kept, 3)).toBe(false);
    expect(isOfOther(kept, 4)).toBe(true);
    expect(isOfOther(typed, 3)).toBe(true);
    expect(isOfOther(undefined, 3)).toBe(false);
  });
});
