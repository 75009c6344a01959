import { expect, it } from 'vitest';
import type { AssistanceItem } from './contract';
import { keepAnswers } from './kept-answers';

const seen: AssistanceItem = {
  number: 2,
  round: 1,
  kind: 'SITE_CHECK',
  text: '检查经营场所',
  state: 'OPEN',
  prepared: false,
};

it('keeps what was typed of each item until that one is saved or given up', () => {
  const kept = keepAnswers();
  kept.keep(1, { seen: { ...seen, number: 1 }, values: { words: '已查' } });
  kept.keep(2, { seen, values: { words: '已' } });
  kept.keep(2, { seen, values: { outcome: 'ANSWERED', words: '已办' } });
  kept.forget(1);
  expect(kept.of(1)).toBeUndefined();
  expect(kept.of(2)).toEqual({ seen, values: { outcome: 'ANSWERED', words: '已办' } });
});

it('has nothing to lose before anything is typed, nor after all of it is saved', () => {
  const kept = keepAnswers();
  expect(kept.isAny()).toBe(false);
  kept.keep(2, { seen, values: {} });
  expect(kept.isAny()).toBe(true);
  kept.forget(2);
  expect(kept.isAny()).toBe(false);
});
