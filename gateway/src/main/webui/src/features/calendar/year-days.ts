import type { CalendarYears } from '@/api/types';

export type Year = CalendarYears['years'][number];
export type DayKind = 'off' | 'weekend' | 'makeUp' | 'workday';

export interface YearDay {
  /** ISO day. */
  day: string;
  date: number;
  weekday: number;
  kind: DayKind;
}

/** The days of a year by months, each as it is worked. */
export function monthsOf(year: Year): YearDay[][] {
  const off = new Set(year.off);
  const makeUp = new Set(year.makeUpWorkdays);
  const kindOf = (day: string, weekday: number): DayKind => {
    if (makeUp.has(day)) return 'makeUp';
    if (off.has(day)) return 'off';
    return weekday === 0 || weekday === 6 ? 'weekend' : 'workday';
  };
  return Array.from({ length: 12 }, (_, month) => {
    const length = new Date(Date.UTC(year.year, month + 1, 0)).getUTCDate();
    return Array.from({ length }, (__, index) => {
      const date = new Date(Date.UTC(year.year, month, index + 1));
      const day = date.toISOString().slice(0, 10);
      const weekday = date.getUTCDay();
      return { day, date: index + 1, weekday, kind: kindOf(day, weekday) };
    });
  });
}

export function workdaysOf(months: YearDay[][]): number {
  return months.flat().filter(({ kind }) => kind === 'workday' || kind === 'makeUp').length;
}

/** A month as weeks from Sunday on; blank before its first day and after its last. */
export function weeksOf(month: YearDay[]): (YearDay | undefined)[][] {
  const lead = month[0]?.weekday ?? 0;
  const cells: (YearDay | undefined)[] = [...new Array<undefined>(lead).fill(undefined), ...month];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, index) => cells[week * 7 + index]),
  );
}
