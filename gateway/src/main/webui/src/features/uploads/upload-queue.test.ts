import { expect, test } from 'vitest';
import {
  after,
  canBeCancelled,
  toStart,
  wouldBeLost,
  type Happening,
  type Upload,
} from './upload-queue';

const place = { of: 'matters', id: 'm' } as const;
const file = (key: string) => ({ key, place, title: key, name: `${key}.pdf`, length: 10 });
const life = (...happenings: Happening[]) =>
  happenings.reduce<readonly Upload[]>(after, after([], brought));
const brought: Happening = { type: 'brought', uploads: ['a', 'b', 'c'].map(file) };
const phases = (uploads: readonly Upload[]) => uploads.map(({ key, phase }) => `${key} ${phase}`);
const keysOf = (uploads: readonly Upload[]) => uploads.map(({ key }) => key);

test('two are sent at once, in the order they were brought', () => {
  expect(keysOf(toStart(life()))).toEqual(['a', 'b']);
  const busy = life({ type: 'opening', key: 'a' }, { type: 'opening', key: 'b' });
  expect(toStart(busy)).toEqual([]);
  expect(keysOf(toStart(after(busy, { type: 'failed', key: 'a', error: 'no' })))).toEqual(['c']);
});

test('an upload goes from waiting to its item in the file', () => {
  const done = life(
    { type: 'opening', key: 'a' },
    { type: 'sending', key: 'a', at: 0 },
    { type: 'progress', key: 'a', sent: 4, at: 2_000 },
    { type: 'checking', key: 'a' },
    { type: 'done', key: 'a', evidenceId: 'e', number: 3 },
  );
  expect(done[0]).toMatchObject({ phase: 'DONE', sent: 10, evidenceId: 'e', number: 3 });
});

test('what comes after the end changes nothing', () => {
  const cancelled = life({ type: 'cancelled', key: 'a' });
  const late = after(cancelled, { type: 'progress', key: 'a', sent: 9, at: 1 });
  expect(phases(late)).toEqual(['a CANCELLED', 'b WAITING', 'c WAITING']);
});

test('a failed upload begins anew, a finished one does not', () => {
  const failed = life({ type: 'opening', key: 'a' }, { type: 'failed', key: 'a', error: 'no' });
  expect(after(failed, { type: 'again', key: 'a' })[0]).toMatchObject({
    phase: 'WAITING',
    sent: 0,
    error: undefined,
  });
  const done = life(
    { type: 'opening', key: 'a' },
    { type: 'done', key: 'a', evidenceId: 'e', number: 1 },
  );
  expect(after(done, { type: 'again', key: 'a' })).toEqual(done);
});

test('a broken line keeps its turn, begins its bytes anew, and may be given up', () => {
  const broken = life(
    { type: 'opening', key: 'a' },
    { type: 'opening', key: 'b' },
    { type: 'sending', key: 'a', at: 0 },
    { type: 'progress', key: 'a', sent: 4, at: 1 },
    { type: 'interrupted', key: 'a' },
  );
  expect(toStart(broken)).toEqual([]);
  expect(broken[0] && canBeCancelled(broken[0])).toBe(true);
  expect(after(broken, { type: 'sending', key: 'a', at: 2 })[0]).toMatchObject({ sent: 0 });
});

test('what may have become an item already is not called cancelled', () => {
  const asked = life(
    { type: 'opening', key: 'a' },
    { type: 'sending', key: 'a', at: 0 },
    { type: 'checking', key: 'a' },
    { type: 'interrupted', key: 'a' },
  );
  expect(asked[0] && canBeCancelled(asked[0])).toBe(false);
});

test('a failed upload stays until it is removed; what is under way cannot be', () => {
  const failed = life({ type: 'opening', key: 'a' }, { type: 'failed', key: 'a', error: 'no' });
  expect(failed.filter(wouldBeLost)).toHaveLength(3);
  expect(keysOf(after(failed, { type: 'removed', key: 'a' }))).toEqual(['b', 'c']);
  expect(after(failed, { type: 'removed', key: 'b' })).toEqual(failed);
});

test('what is checked can no longer be cancelled', () => {
  const [checked] = life({ type: 'checking', key: 'a' });
  expect(checked && canBeCancelled(checked)).toBe(false);
});

test('clearing leaves what is under way or failed', () => {
  const mixed = life(
    { type: 'opening', key: 'a' },
    { type: 'done', key: 'a', evidenceId: 'e', number: 1 },
    { type: 'opening', key: 'b' },
    { type: 'failed', key: 'b', error: 'no' },
  );
  expect(phases(after(mixed, { type: 'cleared' }))).toEqual(['b FAILED', 'c WAITING']);
});
