import type { CalendarYears } from '@/api/types';

export type Year = CalendarYears['years'][number];
export type YearDay = Year['days'][number];

/** The days of a year by months. */
export function monthsOf(days: YearDay[]): YearDay[][] {
  return Array.from({ length: 12 }, (_, month) =>
    days.filter(({ day }) => Number(day.slice(5, 7)) === month + 1),
  );
}

/** A month as weeks from Sunday on; blank before its first day and after its last. */
export function weeksOf(month: YearDay[]): (YearDay | undefined)[][] {
  const first = month[0];
  const blanks = first ? new Date(first.day).getUTCDay() : 0;
  const cells: (YearDay | undefined)[] = [
    ...new Array<undefined>(blanks).fill(undefined),
    ...month,
  ];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, index) => cells[week * 7 + index]),
  );
}
