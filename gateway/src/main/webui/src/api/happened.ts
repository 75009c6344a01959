import { queryOptions } from '@tanstack/react-query';
import { keys } from './keys';
import { get } from './request';
import type { Timeline } from './types';

/** What happened to a matter after one of its facts, oldest first. */
export const happenedQuery = (matter: string, after: number) =>
  queryOptions({
    queryKey: [...keys.matter(matter), 'happened', after],
    queryFn: ({ signal }) =>
      get<Timeline>(`/api/v1/matters/${encodeURIComponent(matter)}/timeline?after=${after}`, {
        signal,
      }),
  });
