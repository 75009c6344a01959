import { expect, test } from 'vitest';
import { ago, dayOf, moment, shortDay, shortMoment, timeOf, writtenDay } from './dates';

test('a legal day is written out with its weekday', () => {
  expect(writtenDay('2026-07-08', 'zh-CN')).toBe('2026年7月8日（周三）');
  expect(writtenDay('2026-07-08', 'en')).toBe('Wed 8 July 2026');
});

test('a day within the year is short', () => {
  expect(shortDay('2026-07-29', 'zh-CN')).toBe('7月29日');
  expect(shortDay('2026-07-29', 'en')).toBe('29 Jul');
});

test('a moment is shown as it was in Shanghai, wherever the browser stands', () => {
  expect(moment('2026-12-31T16:30:00Z', 'zh-CN')).toBe('2027-01-01 00:30');
  expect(moment('2026-12-31T16:30:00Z', 'en')).toBe('1 Jan 2027, 00:30');
  expect(dayOf('2026-12-31T16:30:00Z')).toBe('2027-01-01');
  expect(timeOf('2026-12-31T16:30:00Z')).toBe('00:30');
});

test('a moment within the year is short', () => {
  expect(shortMoment('2026-11-23T01:12:00Z', 'zh-CN')).toBe('11月23日 09:12');
  expect(shortMoment('2026-11-23T01:12:00Z', 'en')).toBe('23 Nov, 09:12');
});

test('what was lately is told by how long ago it was, counted in days of Shanghai', () => {
  const now = Date.parse('2026-07-08T06:05:00Z');
  expect(ago('2026-07-08T06:04:30Z', now, 'zh-CN')).toBe('现在');
  expect(ago('2026-07-08T06:05:20Z', now, 'en')).toBe('now');
  expect(ago('2026-07-08T06:02:00Z', now, 'zh-CN')).toBe('3分钟前');
  expect(ago('2026-07-08T04:00:00Z', now, 'en')).toBe('2 hours ago');
  // 23:50 the evening before, in Shanghai.
  expect(ago('2026-07-06T15:50:00Z', now, 'en')).toBe('2 days ago');
  expect(ago('2026-07-01T06:05:00Z', now, 'en')).toBeUndefined();
});
