import { queryOptions } from '@tanstack/react-query';
import { keys } from './keys';
import { get } from './request';
import type { Division, OfficeList, Person } from './types';

const A_DAY = 24 * 60 * 60_000;

export const officesQuery = queryOptions({
  queryKey: keys.offices,
  queryFn: ({ signal }) => get<OfficeList>('/api/v1/offices', { signal }),
  staleTime: A_DAY,
  select: (list) => list.items,
});

export const divisionsQuery = queryOptions({
  queryKey: keys.divisions,
  queryFn: ({ signal }) => get<{ items: Division[] }>('/api/v1/jurisdiction/divisions', { signal }),
  staleTime: A_DAY,
  select: (list) => list.items,
});

export const peopleQuery = (office: string) =>
  queryOptions({
    queryKey: keys.people(office),
    queryFn: ({ signal }) =>
      get<{ items: Person[] }>(`/api/v1/offices/${encodeURIComponent(office)}/people`, { signal }),
    select: (list) => list.items,
  });
