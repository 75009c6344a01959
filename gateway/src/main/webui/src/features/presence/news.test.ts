import { describe, expect, it } from 'vitest';
import type { Changes } from '@/api/types';
import { joined } from './news';

const MORNING = '2026-07-08T01:00:00Z';

function changes(at: string, since: string, sequences: number[], comments: number) {
  const items = sequences.map((sequence) => ({ sequence, text: '' }) as Changes['items'][number]);
  return { matterId: 'm', at, since, items, comments, more: false, sequence: 9, seen: 1 };
}

describe('what is new on a page that stays open', () => {
  const first = changes('t1', MORNING, [2, 3], 2);
  const news = joined(undefined, first);

  it('is what the first answer said', () => {
    expect(news.items.map((item) => item.sequence)).toEqual([2, 3]);
    expect(news.comments).toBe(2);
  });

  it('grows by what comes before it was marked as seen, each counted once', () => {
    const grown = joined({ last: first, news }, changes('t2', MORNING, [2, 3, 4], 3));
    expect(grown.items.map((item) => item.sequence)).toEqual([2, 3, 4]);
    expect(grown.comments).toBe(3);
  });

  it('stays once it was marked as seen, and later comments come on top', () => {
    const grown = joined({ last: first, news }, changes('t3', 't1', [5], 1));
    expect(grown.items.map((item) => item.sequence)).toEqual([2, 3, 5]);
    expect(grown.comments).toBe(3);
    expect(grown.since).toBe(MORNING);
  });
});
