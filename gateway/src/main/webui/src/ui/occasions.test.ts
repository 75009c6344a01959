import { expect, test } from 'vitest';
import { occasionsOf } from './occasions';

const fact = (sequence: number, actor: string, recordedAt: string) => ({
  sequence,
  actor,
  recordedAt,
  text: `fact ${sequence}`,
});

test('the facts of one step are told together, with who took it and when', () => {
  const nine = '2026-07-08T01:00:00Z';
  const ten = '2026-07-08T02:00:00Z';
  const facts = [fact(4, 'A', nine), fact(5, 'A', nine), fact(6, 'A', ten), fact(7, 'B', ten)];
  expect(occasionsOf(facts)).toEqual([
    { sequence: 4, actor: 'A', recordedAt: nine, texts: ['fact 4', 'fact 5'] },
    { sequence: 6, actor: 'A', recordedAt: ten, texts: ['fact 6'] },
    { sequence: 7, actor: 'B', recordedAt: ten, texts: ['fact 7'] },
  ]);
});
