import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get, post } from '@/api/request';
import type {
  CalendarPreview,
  CalendarRecounts,
  CalendarYears,
  DueDay,
  LocalDays,
} from '@/api/types';
import { useCommand } from '@/api/use-command';

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

const CALENDAR = '/api/v1/calendar';

export const localDaysQuery = queryOptions({
  queryKey: [...keys.calendar, 'local-days'],
  queryFn: ({ signal }) => get<LocalDays>(`${CALENDAR}/local-days`, { signal }),
});

const EVERY_TWO_SECONDS = 2000;

export const recountsQuery = queryOptions({
  queryKey: [...keys.calendar, 'recounts'],
  queryFn: ({ signal }) => get<CalendarRecounts>(`${CALENDAR}/recounts`, { signal }),
  // While one goes on, how far it is.
  refetchInterval: ({ state }) =>
    state.data?.items.some(({ finishedAt }) => !finishedAt) ? EVERY_TWO_SECONDS : false,
});

/** A year's notice as it is filled in. */
export interface YearNotice {
  year: number;
  notice: string;
  text: string;
}

export function usePreview() {
  return useCommand(({ year, notice, text, page }: YearNotice & { page: number }, key) =>
    post<CalendarPreview>(`${CALENDAR}/years/${year}/preview?page=${page}`, {
      body: { notice, text },
      key,
    }),
  );
}

export function useImport() {
  const refresh = useRefresh();
  const command = useCommand(
    ({ year, notice, text, preview }: YearNotice & { preview: string }, key) =>
      post<CalendarRecounts>(`${CALENDAR}/years/${year}/editions`, {
        body: { notice, text, preview },
        key,
      }),
  );
  return { ...command, refresh };
}

/** A day of the office as it is filled in. */
export interface LocalDayEntry {
  day?: string | undefined;
  kind: 'OFF' | 'WORK';
  name?: string | undefined;
  paper?: string | undefined;
}

export function usePreviewDay() {
  return useCommand(({ page, ...entry }: LocalDayEntry & { page: number }, key) =>
    post<CalendarPreview>(`${CALENDAR}/local-days/preview?page=${page}`, { body: entry, key }),
  );
}

export function useEnterDay() {
  const refresh = useRefresh();
  const command = useCommand((entry: LocalDayEntry & { preview: string }, key) =>
    post<LocalDays>(`${CALENDAR}/local-days`, { body: entry, key }),
  );
  return { ...command, refresh };
}

export function useEndDay() {
  const refresh = useRefresh();
  const command = useCommand(({ id, reason }: { id: string; reason: string }, key) =>
    post<LocalDays>(`${CALENDAR}/local-days/${id}/end`, { body: { reason }, key }),
  );
  return { ...command, refresh };
}

function useRefresh() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: keys.calendar });
}
