import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get } from '@/api/request';
import type { Answer, Matter, Timeline } from '@/api/types';
import { TIMELINE_PAGE } from './timeline-page';

export type Writers = Answer<'getWriters'>;

function at(matter: string): string {
  return `/api/v1/matters/${encodeURIComponent(matter)}`;
}

export const matterQuery = (matter: string) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'page'],
    queryFn: ({ signal }) => get<Matter>(at(matter), { signal }),
  });

export const timelineQuery = (matter: string, page: number) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'timeline', page],
    queryFn: ({ signal }) =>
      get<Timeline>(`${at(matter)}/timeline?after=${page * TIMELINE_PAGE}`, { signal }),
  });

export const writersQuery = (matter: string) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'writers'],
    queryFn: ({ signal }) => get<Writers>(`${at(matter)}/writers`, { signal }),
    select: (writers) => writers.items,
  });
