import { expect, test } from 'vitest';
import { levelOf } from './status-level';

const whole = { whole: true, gaps: [], mail: { waiting: 0, failing: 0 } };

test('everybody was told, and no mail waits', () => {
  expect(levelOf(whole)).toBe('calm');
  expect(levelOf({ ...whole, gaps: [{ kind: 'PARKED', count: 0 }] })).toBe('calm');
});

test('mail that waits is amber, mail that fails is red', () => {
  expect(levelOf({ ...whole, mail: { waiting: 3, failing: 0 } })).toBe('waiting');
  expect(levelOf({ ...whole, mail: { waiting: 3, failing: 1 } })).toBe('missing');
});

test('a gap is red, whatever the check says of the whole', () => {
  expect(levelOf({ ...whole, gaps: [{ kind: 'SEQUENCE_GAP', count: 1 }] })).toBe('missing');
  expect(levelOf({ ...whole, whole: false })).toBe('missing');
});
