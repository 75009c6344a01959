import { expect, test } from 'vitest';
import { DAYS_READ, dayFault, isDay, MOMENTS_READ, typedDay } from './written-day';

test('a day is read in the usual ways of writing it', () => {
  for (const text of ['2026-07-01', '2026-7-1', '2026/7/1', '2026.7.1', '2026年7月1日', '20260701'])
    expect(typedDay(text, DAYS_READ)?.format('YYYY-MM-DD')).toBe('2026-07-01');
  expect(typedDay('2026/7/1 09:30', MOMENTS_READ)?.format('HH:mm')).toBe('09:30');
});

test('what is no day stays what it is', () => {
  for (const text of ['2026-02-30', 'tomorrow', '2026-07', '7月1日'])
    expect(typedDay(text, DAYS_READ)).toBeUndefined();
  expect(isDay('tomorrow')).toBe(false);
  expect(isDay('2026-07-01')).toBe(true);
  expect(isDay('2026-07-01T09:30:00+08:00')).toBe(true);
});

test('a text that is no day and a day that has not come are faults, an empty field is none', () => {
  expect(dayFault('tomorrow', '2026-07-01')).toBe('NO_DAY');
  expect(dayFault('2026-07-02', '2026-07-01')).toBe('TOO_LATE');
  expect(dayFault('2026-07-02T00:10:00+08:00', '2026-07-01')).toBe('TOO_LATE');
  expect(dayFault('2026-07-01', '2026-07-01')).toBeUndefined();
  expect(dayFault('2026-07-01T23:50:00+08:00', '2026-07-01')).toBeUndefined();
  expect(dayFault('2030-01-01', undefined)).toBeUndefined();
  expect(dayFault(undefined, '2026-07-01')).toBeUndefined();
});
