import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get } from '@/api/request';
import type { CalendarYears, DueDay } from '@/api/types';

const AN_HOUR = 60 * 60_000;

export const yearsQuery = queryOptions({
  queryKey: [...keys.calendar, 'years'],
  queryFn: ({ signal }) => get<CalendarYears>('/api/v1/calendar/years', { signal }),
  staleTime: AN_HOUR,
});

export const UNITS = ['working-day', 'calendar-day', 'month'] as const;

export interface Limit {
  start: string;
  amount: number;
  unit: (typeof UNITS)[number];
}

export const dueQuery = ({ start, amount, unit }: Limit) =>
  queryOptions({
    queryKey: [...keys.calendar, 'due', start, `${amount}`, unit],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ start, limit: `${amount}`, unit });
      return get<DueDay>(`/api/v1/calendar/due?${query.toString()}`, { signal });
    },
    staleTime: AN_HOUR,
  });
