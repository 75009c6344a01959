import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get } from '@/api/request';
import type { Answer, Matter, Timeline } from '@/api/types';

export type Writers = Answer<'getWriters'>;

/** The server gives the timeline in pages of this many facts, oldest first. */
const TIMELINE_PAGE = 100;

function at(matter: string): string {
  return `/api/v1/matters/${encodeURIComponent(matter)}`;
}

export const matterQuery = (matter: string) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'page'],
    queryFn: ({ signal }) => get<Matter>(at(matter), { signal }),
  });

/** The page of the timeline in which the fact of this sequence stands. */
export function timelinePage(sequence: number): number {
  return Math.max(0, Math.ceil(sequence / TIMELINE_PAGE) - 1);
}

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
