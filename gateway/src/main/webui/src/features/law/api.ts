import { queryOptions } from '@tanstack/react-query';
import { get } from '@/api/request';
import type { Answer } from '@/api/types';

export type Law = Answer<'getLaw'>;
export type LawVersion = Law['versions'][number];

/** An article as it stands on a day; today by the legal clock if none is given. */
export const lawQuery = (id: string, on: string | undefined) =>
  queryOptions({
    queryKey: ['law', id, on],
    queryFn: ({ signal }) =>
      get<Law>(
        `/api/v1/laws/${encodeURIComponent(id)}${on ? `?on=${encodeURIComponent(on)}` : ''}`,
        { signal },
      ),
  });
