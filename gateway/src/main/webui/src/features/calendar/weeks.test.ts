import { expect, it } from 'vitest';
import { monthsOf, weeksOf, type YearDay } from './weeks';

const days: YearDay[] = Array.from({ length: 365 }, (_, index) => ({
  day: new Date(Date.UTC(2026, 0, index + 1)).toISOString().slice(0, 10),
  kind: 'WORKDAY',
}));

it('begins each week on Sunday and leaves blank what is of another month', () => {
  const weeks = weeksOf(monthsOf(days)[6] ?? []);
  const dates = (week: (YearDay | undefined)[] | undefined) =>
    week?.map((day) => day && Number(day.day.slice(8)));
  expect(dates(weeks[0])).toEqual([undefined, undefined, undefined, 1, 2, 3, 4]);
  expect(dates(weeks.at(-1))).toEqual([26, 27, 28, 29, 30, 31, undefined]);
});
