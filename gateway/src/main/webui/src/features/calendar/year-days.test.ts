import { expect, it } from 'vitest';
import { monthsOf, weeksOf, workdaysOf } from './year-days';

// 2026-02-14 is a Saturday worked for the Spring Festival, 2026-02-16 a Monday off.
const year = {
  year: 2026,
  notice: '',
  off: ['2026-02-16', '2026-02-21'],
  makeUpWorkdays: ['2026-02-14'],
};

it('tells a make-up workday, a day off, a weekend and a plain workday apart', () => {
  const february = monthsOf(year)[1] ?? [];
  expect([12, 13, 14, 15, 20].map((index) => february[index]?.kind)).toEqual([
    'workday',
    'makeUp',
    'weekend',
    'off',
    'off',
  ]);
});

it('counts the days worked', () => {
  // 261 weekdays, one of them off, and one Saturday worked.
  expect(workdaysOf(monthsOf(year))).toBe(261);
});

it('begins each week on Sunday', () => {
  const weeks = weeksOf(monthsOf(year)[6] ?? []);
  expect(weeks[0]?.map((day) => day?.date)).toEqual([undefined, undefined, undefined, 1, 2, 3, 4]);
  expect(weeks.at(-1)?.map((day) => day?.date)).toEqual([26, 27, 28, 29, 30, 31, undefined]);
});
